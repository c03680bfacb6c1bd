import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import type {Response} from '../../course/attempt.js';
import type {ChoiceItem} from '../../course/course.js';
import {fieldsOf, ITEM_FIELD} from '../../course/fields.js';
import {judge} from '../../course/judge.js';
import type {Recall} from '../../course/recall.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {AnswerEvent, CheckEvent, FinishEvent, RetryEvent} from '../answer-events.js';
import '../certainty/certainty.js';
import type {CertaintyEvent} from '../certainty/certainty-event.js';
import {certaintiesOf} from '../certainty/certainties.js';
import {lookAgain, lookStyles} from '../certainty/look-again.js';
import '../choice-question/choice-question.js';
import {FocusAfter} from '../focus-after.js';
import {reviewBody} from '../knowledge-check/check-review.js';
import {styles as reviewStyles} from '../knowledge-check/knowledge-check.styles.js';
import {styles} from './recall.styles.js';

/**
 * Asks questions of earlier modules again, one after another. Each is judged by itself: how sure the learner
 * is is asked before, why stands below at once. What was wrong is worth another look, the surest first.
 *
 * @fires {AnswerEvent} nrr-answer - The learner picked another option.
 * @fires {CheckEvent} nrr-check - The learner had the open question judged.
 * @fires {RetryEvent} nrr-retry - The learner wants to try all of them again.
 * @fires {FinishEvent} nrr-finish - The last was judged.
 */
@customElement('nrr-recall')
export class NrrRecall extends LitElement {
  static override styles = [base, activityStyles, reviewStyles, lookStyles, styles];

  @property({attribute: false}) activity!: Recall;
  /** The question's letter, by its place → option's letter. */
  @property({attribute: false}) response: Response = {};
  /** How many questions have been judged since the last fresh start. */
  @property({type: Number}) checks = 0;
  /** Whether the step counts as done. */
  @property({type: Boolean}) done = false;
  /** Step id → title, for the links to what can be read again. */
  @property({attribute: false}) titles: Readonly<Record<string, string>> = {};
  @property({attribute: false}) name: NameOf = role => role;

  /** The learner wanted a question judged that has no answer. */
  @state() private asking = false;

  readonly #focus = new FocusAfter(this);

  override render() {
    const {intro, items} = this.activity;
    const open = items[this.checks];
    return html`
      <div class="intro">${say(intro, this.name)}</div>
      ${items.slice(0, this.checks).map((item, index) => this.#renderJudged(item, index))}
      ${open ? this.#renderOpen(open, this.checks) : this.#renderEnd()}
    `;
  }

  #renderOpen(item: ChoiceItem, index: number) {
    const {length} = this.activity.items;
    const words = t.activity.recall;
    return html`
      <h2 id="here" class="position" tabindex="-1">
        ${t.activity.check.position(index + 1, length)}
      </h2>
      ${keyed(
        item.id,
        html`<nrr-choice-question
          .item=${item}
          .response=${this.#picked(index)}
          .name=${this.name}
          @nrr-answer=${(event: AnswerEvent) => this.#answer(event, index)}
        ></nrr-choice-question>`,
      )}
      <nrr-certainty
        .value=${this.#certainty(item) ?? ''}
        .short=${index > 0}
        @nrr-certainty=${({certainty}: CertaintyEvent) => {
          certaintiesOf(this.activity).set(item.id, certainty);
          this.requestUpdate();
        }}
      ></nrr-certainty>
      ${this.asking ? html`<p id="asking" tabindex="-1">${words.choose}</p>` : nothing}
      <button class="primary" @click=${() => this.#check(index)}>${words.check}</button>
    `;
  }

  #renderJudged(item: ChoiceItem, index: number) {
    const {length} = this.activity.items;
    const isRight = this.#isRight(index);
    return html`<section class="review answered" aria-labelledby=${`said-${index}`}>
      <h2 id=${`said-${index}`} tabindex="-1">
        ${t.activity.recall.judged(index + 1, length, isRight)}
      </h2>
      ${reviewBody({
        item,
        number: index + 1,
        response: this.#picked(index),
        plainly: false,
        name: this.name,
        titles: this.titles,
      })}
      ${
        isRight && this.#certainty(item) === 'low'
          ? html`<p class="look">${t.activity.certainty.unsureAndRight}</p>`
          : nothing
      }
    </section>`;
  }

  #renderEnd() {
    const {items, closing} = this.activity;
    const rows = items.flatMap((item, index) =>
      this.#isRight(index)
        ? []
        : [{number: index + 1, review: item.review, certainty: this.#certainty(item)}],
    );
    return html`
      ${
        rows.length > 0
          ? html`<section class="result look" aria-labelledby="look">
              <h2 id="look">${t.activity.certainty.look}</h2>
              ${lookAgain(rows, this.titles)}
            </section>`
          : nothing
      }
      <div class="intro">${say(closing, this.name)}</div>
      <button @click=${() => this.#restart()}>${t.activity.recall.restart}</button>
    `;
  }

  #certainty(item: ChoiceItem) {
    return certaintiesOf(this.activity).get(item.id);
  }

  /** The answer to a question, by its place, as the response of that question alone. */
  #picked(index: number): Response {
    const option = this.response[this.#field(index)];
    return option === undefined ? {} : {[ITEM_FIELD]: option};
  }

  #isRight(index: number): boolean {
    return judge(fieldsOf(this.activity), this.response).results[this.#field(index)] === 'right';
  }

  #field(index: number): string {
    return fieldsOf(this.activity)[index]?.id ?? '';
  }

  /** The question speaks of its own one field. */
  #answer(event: AnswerEvent, index: number) {
    event.stopPropagation();
    this.asking = false;
    this.dispatchEvent(new AnswerEvent(this.#field(index), event.optionId));
  }

  #check(index: number) {
    this.asking = this.response[this.#field(index)] === undefined;
    if (this.asking) {
      this.#focus.move('#asking');
      return;
    }
    this.#focus.move(`#said-${String(index)}`, () => this.checks > index);
    this.dispatchEvent(new CheckEvent());
    const isLast = index === this.activity.items.length - 1;
    if (isLast && !this.done) this.dispatchEvent(new FinishEvent());
  }

  #restart() {
    certaintiesOf(this.activity).clear();
    this.#focus.move('#here', () => this.checks === 0);
    this.dispatchEvent(new RetryEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-recall': NrrRecall;
  }
}
