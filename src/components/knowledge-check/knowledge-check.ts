import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Response} from '../../course/attempt.js';
import type {Check, ChoiceItem} from '../../course/course.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {CheckEvent, RetryEvent} from '../answer-events.js';
import '../certainty/certainty.js';
import type {CertaintyEvent} from '../certainty/certainty-event.js';
import {certaintiesOf} from '../certainty/certainties.js';
import {lookAgain, lookStyles} from '../certainty/look-again.js';
import '../choice-question/choice-question.js';
import {activityStyles} from '../activity.styles.js';
import {FocusAfter} from '../focus-after.js';
import {reviewItem} from './check-review.js';
import {styles} from './knowledge-check.styles.js';

/**
 * Asks the items of a check one at a time, lists the answers, and hands them in together. Afterwards it
 * shows what was right and why. Scores come from outside.
 *
 * @fires {AnswerEvent} nrr-answer - The learner answered an item (field `a`, with the item's id).
 * @fires {CheckEvent} nrr-check - The learner handed the answers in.
 * @fires {RetryEvent} nrr-retry - The learner wants to try the whole check again.
 */
@customElement('nrr-knowledge-check')
export class NrrKnowledgeCheck extends LitElement {
  static override styles = [base, activityStyles, styles, lookStyles];

  @property({attribute: false}) activity!: Check;
  /** Item id → response, whose field `a` holds the picked option's letter. */
  @property({attribute: false}) responses: Readonly<Record<string, Response>> = {};
  /** Set while the last answers are the submitted ones. */
  @property({type: Boolean}) submitted = false;
  /** How many were right in the submitted try. */
  @property({type: Number}) correct = 0;
  /** How many items the submitted try had. */
  @property({type: Number}) total = 0;
  /** Whether the submitted try passed. */
  @property({type: Boolean}) passed = false;
  /** The best result so far in words; empty when there is nothing to say. */
  @property() best = '';
  /** Nothing counts: how sure the learner is is asked with each question, and the result says no pass. */
  @property({type: Boolean}) practice = false;
  /** Step id → title, for the links to what can be read again. */
  @property({attribute: false}) titles: Readonly<Record<string, string>> = {};
  @property({attribute: false}) name: NameOf = role => role;

  /** The item on the screen, from 0; one past the last is the list of answers. */
  @state() private place = 0;
  /** The learner handed in with answers missing, and was asked. */
  @state() private asking = false;

  readonly #focus = new FocusAfter(this);

  override willUpdate(changed: PropertyValues<this>) {
    const other = changed.has('activity') && changed.get('activity')?.id !== this.activity.id;
    if (other || changed.get('submitted')) this.place = this.#firstOpen();
  }

  override render() {
    if (this.submitted) return this.#renderReview();
    const item = this.activity.items[this.place];
    return item ? this.#renderQuestion(item) : this.#renderList();
  }

  #renderQuestion(item: ChoiceItem) {
    const {items, intro} = this.activity;
    const words = t.activity.check;
    const last = this.place === items.length - 1;
    return html`
      ${this.place === 0 ? html`<div class="intro">${say(intro, this.name)}</div>` : nothing}
      <h2 id="here" class="position" tabindex="-1">
        ${words.position(this.place + 1, items.length)}
      </h2>
      <div class="dots" aria-hidden="true">
        ${items.map((_, index) => html`<i class=${index <= this.place ? 'reached' : ''}></i>`)}
      </div>
      ${keyed(
        item.id,
        html`<nrr-choice-question
          .item=${item}
          .response=${this.responses[item.id] ?? {}}
          .name=${this.name}
        ></nrr-choice-question>`,
      )}
      ${this.practice ? this.#renderCertainty(item) : nothing}
      <div class="row steps">
        <button class="primary" @click=${() => this.#go(this.place + 1)}>
          ${last ? words.toList : words.next}
        </button>
        ${
          this.place > 0
            ? html`<button @click=${() => this.#go(this.place - 1)}>${words.back}</button>`
            : nothing
        }
      </div>
    `;
  }

  #renderCertainty(item: ChoiceItem) {
    const said = certaintiesOf(this.activity);
    return html`<nrr-certainty
      .value=${said.get(item.id) ?? ''}
      @nrr-certainty=${({certainty}: CertaintyEvent) => {
        said.set(item.id, certainty);
        this.requestUpdate();
      }}
    ></nrr-certainty>`;
  }

  #renderList() {
    const words = t.activity.check;
    return html`
      <h2 id="here" tabindex="-1">${words.listHeading}</h2>
      <p>${words.listWords}</p>
      <ol class="answers">
        ${this.activity.items.map((item, index) => this.#renderAnswer(item, index))}
      </ol>
      ${
        this.asking
          ? this.#renderAsking()
          : html`<button class="primary" @click=${() => this.#submit()}>${words.submit}</button>`
      }
    `;
  }

  #renderAnswer(item: ChoiceItem, index: number) {
    const words = t.activity.check;
    const picked = this.#picked(item);
    return html`<li>
      <div class="asked">
        <b>${words.question(index + 1)}</b>
        <span class=${picked ? 'soft' : 'open'}>
          ${picked ? words.answered : words.unanswered}
        </span>
        <div>${say(item.stem, this.name)}</div>
        ${picked ? html`<div class="soft">${say(picked.text, this.name)}</div>` : nothing}
      </div>
      <button @click=${() => this.#go(index)}>${words.goTo(index + 1)}</button>
    </li>`;
  }

  #renderAsking() {
    const words = t.activity.check;
    const {length} = this.activity.items;
    const missing = this.activity.items.filter(item => !this.#picked(item)).length;
    return html`<div class="result">
      <p id="asking" tabindex="-1">${missing === length ? words.empty : words.missing(missing)}</p>
      <div class="row">
        <button class="primary" @click=${() => this.#go(this.#firstOpen())}>
          ${words.goTo(this.#firstOpen() + 1)}
        </button>
        ${
          missing < length
            ? html`<button @click=${() => this.#handIn()}>${words.anyway}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #renderReview() {
    const words = t.activity.check;
    return html`
      ${this.practice ? this.#renderPractised() : this.#renderResult()}
      <ol class="review">
        ${this.activity.items.map(
          (item, index) =>
            html`<li>
              ${reviewItem(item, index + 1, this.responses[item.id], this.name, this.titles)}
            </li>`,
        )}
      </ol>
      <button @click=${() => this.#retry()}>${words.retry}</button>
    `;
  }

  #renderResult() {
    const words = t.activity.check;
    const counts = this.passed ? words.passed : words.notYet;
    return html`<div class="result ${this.passed ? 'passed' : ''}">
      <h2 id="result" tabindex="-1">${counts(this.correct, this.total)}</h2>
      ${this.best ? html`<p>${this.best}</p>` : nothing}
      <p class="soft">${words.retryWords}</p>
    </div>`;
  }

  /** What was right, and what is worth another look: the surest of the others first. */
  #renderPractised() {
    const words = t.activity.check;
    const rows = this.activity.items.flatMap((item, index) =>
      this.#picked(item)?.correct
        ? []
        : [
            {
              number: index + 1,
              review: item.review,
              certainty: certaintiesOf(this.activity).get(item.id),
            },
          ],
    );
    return html`<div class="result">
      <h2 id="result" tabindex="-1">${words.practised(this.correct, this.total)}</h2>
      ${
        rows.length > 0
          ? html`<div class="look">
              <h3>${t.activity.certainty.look}</h3>
              ${lookAgain(rows, this.titles)}
            </div>`
          : nothing
      }
      <p class="soft">${words.practiceWords}</p>
    </div>`;
  }

  #picked(item: ChoiceItem) {
    return item.options.find(({id}) => id === this.responses[item.id]?.['a']);
  }

  /** The first item without an answer, or the list when each has one. */
  #firstOpen(): number {
    const {items} = this.activity;
    const open = items.findIndex(item => !this.#picked(item));
    return open < 0 ? items.length : open;
  }

  #go(place: number) {
    this.place = place;
    this.asking = false;
    this.#focus.move('#here');
  }

  #submit() {
    if (this.#firstOpen() === this.activity.items.length) {
      this.#handIn();
      return;
    }
    this.asking = true;
    this.#focus.move('#asking');
  }

  #handIn() {
    this.asking = false;
    this.#focus.move('#result');
    this.dispatchEvent(new CheckEvent());
  }

  #retry() {
    certaintiesOf(this.activity).clear();
    this.#focus.move('#here');
    this.dispatchEvent(new RetryEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-knowledge-check': NrrKnowledgeCheck;
  }
}
