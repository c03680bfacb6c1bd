import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Response} from '../../course/attempt.js';
import type {OrderItem} from '../../course/bank.js';
import {placeAt} from '../../course/practice-fields.js';
import type {SequenceStep} from '../../course/practice.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {AnswerEvent} from '../answer-events.js';
import {styles as choiceStyles} from '../choice-question/choice-question.styles.js';
import {FocusAfter} from '../focus-after.js';
import {moveButtons} from '../sequence-activity/move-buttons.js';
import {putButton} from '../sequence-activity/put-button.js';
import {styles as orderStyles} from '../sequence-activity/sequence-activity.styles.js';
import {shuffled} from '../sequence-activity/shuffled.js';
import {asked} from './asked.js';
import {exhibitStyles} from './exhibit.js';

/**
 * Asks for an order, by saying which step comes next; what is placed can be moved. Everything is a native
 * button, and nothing submits.
 *
 * @fires {AnswerEvent} nrr-answer - A step was put into a place.
 * @fires {AnnounceEvent} nrr-announce - Where it stands now, and what is asked next.
 */
@customElement('nrr-order-question')
export class NrrOrderQuestion extends LitElement {
  static override styles = [base, activityStyles, choiceStyles, orderStyles, exhibitStyles];

  @property({attribute: false}) item!: OrderItem;
  /** Place's letter → step's letter. */
  @property({attribute: false}) response: Response = {};
  /** Without the story, where there is a twin. */
  @property({type: Boolean}) plainly = false;
  @property({attribute: false}) name: NameOf = role => role;

  readonly #focus = new FocusAfter(this);

  override render() {
    const placed = this.#placed;
    const {order} = t.activity.sequence;
    const places = placed.map((step, index) => this.#renderPlace(step, index));
    return asked(
      this,
      html`${
        placed.some(Boolean)
          ? html`<h3>${order}</h3>
              <ol>
                ${places}
              </ol>`
          : nothing
      }
      ${this.#renderPool()}`,
    );
  }

  #renderPlace(step: SequenceStep | undefined, index: number) {
    if (!step) return nothing;
    const {length} = this.item.steps;
    const text = say(step.text, this.name);
    return html`<li class="place">
      <span class="number">${index + 1}</span>
      <div class="step">${text}</div>
      ${moveButtons({
        place: placeAt(index),
        position: index + 1,
        total: length,
        text,
        up: this.#placed[index - 1] ? index - 1 : undefined,
        down: this.#placed[index + 1] ? index + 1 : undefined,
        swap: (other, button) => this.#swap(index, other, button),
      })}
    </li>`;
  }

  /** The steps that are not placed yet, each a button that says: this one comes next. */
  #renderPool() {
    const placed = this.#placed;
    const total = placed.length;
    const empty = placed.flatMap((step, at) => (step ? [] : [at]));
    const [first] = empty;
    if (first === undefined) return nothing;
    const pool = shuffled(this.item.steps, this.item.id).filter(step => !placed.includes(step));
    return html`<div class="pool">
      <h3>${t.activity.sequence.next(first + 1, total)}</h3>
      <ul class="plain">
        ${pool.map(
          (step, index) =>
            html`<li>
              ${putButton({
                id: step.id,
                text: say(step.text, this.name),
                empty,
                total,
                put: () => this.#put(first, step, pool[index + 1] ?? pool[index - 1]),
              })}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** What stands in each place. */
  get #placed(): readonly (SequenceStep | undefined)[] {
    return this.item.steps.map((_, index) =>
      this.item.steps.find(({id}) => id === this.response[placeAt(index)]),
    );
  }

  #put(index: number, step: SequenceStep, next: SequenceStep | undefined) {
    const place = placeAt(index);
    const wanted = next ? `#put-${next.id}` : `#up-${place}`;
    this.#focus.move(wanted, () => this.response[place] === step.id);
    this.#answer(place, step.id);
  }

  /** The focus goes along, so that a step can be moved on by the same key. */
  #swap(index: number, other: number, button: 'up' | 'down') {
    const [from, to] = [this.#placed[index], this.#placed[other]];
    if (!from || !to) return;
    const isThere = () => this.response[placeAt(other)] === from.id;
    this.#focus.move(`#${button}-${placeAt(other)}`, isThere);
    this.#answer(placeAt(other), from.id);
    this.#answer(placeAt(index), to.id);
  }

  #answer(place: string, stepId: string) {
    this.dispatchEvent(new AnswerEvent(place, stepId, this.item.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-order-question': NrrOrderQuestion;
  }
}
