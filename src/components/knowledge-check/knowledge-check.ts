import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Response} from '../../course/attempt.js';
import type {Item} from '../../course/bank.js';
import {isItemAnswered} from '../../course/item-fields.js';
import {say, type NameOf, type Words} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {CheckEvent, RetryEvent} from '../answer-events.js';
import '../certainty/certainty.js';
import type {CertaintyEvent} from '../certainty/certainty-event.js';
import {certaintiesOf} from '../certainty/certainties.js';
import {lookStyles} from '../certainty/look-again.js';
import {activityStyles} from '../activity.styles.js';
import {FocusAfter} from '../focus-after.js';
import {exhibitStyles} from '../item-question/exhibit.js';
import {itemQuestion} from '../item-question/item-question.js';
import {twinButton} from '../item-question/twin-button.js';
import {listedAnswer} from './answer-list.js';
import {missingButtons, missingNote} from './asked-missing.js';
import {reviewItem} from './check-review.js';
import {styles} from './knowledge-check.styles.js';
import type {Titles} from './read-again.js';
import {resultStyles} from './result.styles.js';
import {countedResult, practisedResult} from './results.js';

/** Questions that are submitted together: a check, or what a try of an assessment has drawn. */
export interface AskedItems {
  readonly id: string;
  readonly intro: Words;
  /** None where nothing is drawn yet: a try is still to begin. */
  readonly items: readonly Item[];
}

/**
 * Asks the items of a check one at a time, lists the answers, and hands them in together. Afterwards it
 * shows what was right and why. Scores come from outside.
 *
 * @fires {AnswerEvent} nrr-answer - The learner answered an item (field `a`, with the item's id).
 * @fires {CheckEvent} nrr-check - The learner handed the answers in.
 * @fires {RetryEvent} nrr-retry - The learner begins, or wants to try the whole check again.
 * @fires {PlainEvent} nrr-plain - The learner wants questions without their stories, or with them.
 */
@customElement('nrr-knowledge-check')
export class NrrKnowledgeCheck extends LitElement {
  static override styles = [base, activityStyles, styles, resultStyles, lookStyles, exhibitStyles];

  @property({attribute: false}) activity!: AskedItems;
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
  /** What to expect of a try, before it begins; given where each try draws other items. */
  @property({attribute: false}) opening: unknown = nothing;
  /** What else is said of the submitted try. */
  @property({attribute: false}) outcome: unknown = nothing;
  /** Questions that have a twin are asked without their story. */
  @property({type: Boolean}) plainly = false;
  /** Nothing counts: how sure the learner is is asked with each question, and the result says no pass. */
  @property({type: Boolean}) practice = false;
  /** Step id → title, for the links to what can be read again. */
  @property({attribute: false}) titles: Titles['titles'] = {};
  /** The same of another course, which this one goes back to. */
  @property({attribute: false}) elsewhere: Titles['elsewhere'];
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
    // The block around the row stays: where a pressed button is gone, a screen reader goes to the first words of what was around it,
    // and is silent when the focus then comes to the same words.
    const [body, buttons] = this.#renderParts();
    return html`${body}
      <div class="steps"><div class="row">${buttons}</div></div>`;
  }

  #renderParts(): readonly [unknown, unknown] {
    if (this.activity.items.length === 0) return [this.#renderOpening(), this.#renderBegin()];
    if (this.submitted) return [this.#renderReview(), this.#renderRetry()];
    const item = this.activity.items[this.place];
    if (item) return [this.#renderQuestion(item), this.#renderSteps()];
    return [this.#renderList(), this.asking ? this.#renderAsked() : this.#renderSubmit()];
  }

  #renderOpening() {
    return html`
      <div class="intro">${say(this.activity.intro, this.name)}</div>
      ${this.opening}
    `;
  }

  #renderBegin() {
    return html`<button class="primary" @click=${() => this.#retry()}>
        ${t.activity.assessment.begin}
      </button>
      ${twinButton(this.plainly, false)}`;
  }

  #renderQuestion(item: Item) {
    const {items, intro} = this.activity;
    const words = t.activity.check;
    const first = this.place === 0 && this.opening === nothing;
    return html`
      ${first ? html`<div class="intro">${say(intro, this.name)}</div>` : nothing}
      <div class="row top">
        <h2 id="here" class="position" tabindex="-1">
          ${words.position(this.place + 1, items.length)}
        </h2>
        ${item.plain === undefined ? nothing : twinButton(this.plainly, true)}
      </div>
      <div class="dots" aria-hidden="true">
        ${items.map((_, index) => html`<i class=${index <= this.place ? 'reached' : ''}></i>`)}
      </div>
      ${keyed(
        item.id,
        itemQuestion(item, {
          response: this.responses[item.id] ?? {},
          plainly: this.plainly,
          name: this.name,
        }),
      )}
      ${this.practice ? this.#renderCertainty(item) : nothing}
    `;
  }

  #renderSteps() {
    const words = t.activity.check;
    const last = this.place === this.activity.items.length - 1;
    return html`<button class="primary" @click=${() => this.#go(this.place + 1)}>
        ${last ? words.toList : words.next}
      </button>
      ${
        this.place > 0
          ? html`<button @click=${() => this.#go(this.place - 1)}>${words.back}</button>`
          : nothing
      }`;
  }

  #renderCertainty(item: Item) {
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
      ${this.#renderTwins()}
      <ol class="answers">
        ${this.activity.items.map((item, index) =>
          listedAnswer({
            item,
            number: index + 1,
            response: this.responses[item.id] ?? {},
            plainly: this.plainly,
            name: this.name,
            go: () => this.#go(index),
          }),
        )}
      </ol>
      ${this.asking ? missingNote(this.#missing(), this.activity.items.length) : nothing}
    `;
  }

  #renderSubmit() {
    return html`<button class="primary" @click=${() => this.#submit()}>
      ${t.activity.check.submit}
    </button>`;
  }

  #renderAsked() {
    const first = this.#firstOpen();
    const someAnswered = this.#missing() < this.activity.items.length;
    return missingButtons({
      first: first + 1,
      goTo: () => this.#go(first),
      anyway: someAnswered ? () => this.#handIn() : undefined,
    });
  }

  #renderReview() {
    return html`
      ${this.practice ? this.#renderPractised() : countedResult(this, this.#renderRetry())}
      ${this.#renderTwins()}
      <ol class="review">
        ${this.activity.items.map(
          (item, index) =>
            html`<li>
              ${reviewItem({
                item,
                number: index + 1,
                response: this.responses[item.id] ?? {},
                plainly: this.plainly,
                name: this.name,
                titles: this.titles,
                elsewhere: this.elsewhere,
              })}
            </li>`,
        )}
      </ol>
    `;
  }

  #renderRetry() {
    const words = this.opening === nothing ? t.activity.check : t.activity.assessment;
    return html`<button @click=${() => this.#retry()}>${words.retry}</button>`;
  }

  /** The way to the twins of all, where any has one. */
  #renderTwins() {
    const has = this.activity.items.some(({plain}) => plain !== undefined);
    return has ? html`<p>${twinButton(this.plainly, false)}</p>` : nothing;
  }

  #renderPractised() {
    const {activity, correct, total, responses, titles} = this;
    return practisedResult({
      correct,
      total,
      items: activity.items,
      responses,
      certainties: certaintiesOf(activity),
      titles,
    });
  }

  #missing() {
    return this.activity.items.filter(item => !this.#isAnswered(item)).length;
  }

  #isAnswered(item: Item) {
    return isItemAnswered(item, this.responses[item.id]);
  }

  /** The first item without an answer, or the list when each has one. */
  #firstOpen(): number {
    const {items} = this.activity;
    const open = items.findIndex(item => !this.#isAnswered(item));
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
