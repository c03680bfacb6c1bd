import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Response} from '../../course/attempt.js';
import {placeAt} from '../../course/practice-fields.js';
import type {Sequence, SequenceStep} from '../../course/practice.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {paperStyles} from '../paper.styles.js';
import {roundButtons, roundResult} from '../rounds/rounds-parts.js';
import {Rounds} from '../rounds/rounds.js';
import {moveButtons} from './move-buttons.js';
import {placeFeedback} from './place-feedback.js';
import {putButton} from './put-button.js';
import {styles} from './sequence-activity.styles.js';
import {shuffled} from './shuffled.js';

/**
 * Puts steps in order, by saying which comes next; what is placed can be moved up and down. Everything is a
 * native button. After a check the steps in their places stay; the others say whether they come earlier or
 * later, and are placed again.
 *
 * @fires {AnswerEvent} nrr-answer - A step was put into a place, or a wrong one is taken back.
 * @fires {AnnounceEvent} nrr-announce - Where the step that was put stands now, and what is asked next.
 * @fires {CheckEvent} nrr-check - The learner asked how they did, or to see the answers.
 * @fires {RetryEvent} nrr-retry - The learner wants to start again.
 * @fires {FinishEvent} nrr-finish - Everything was right, or the answers were shown.
 */
@customElement('nrr-sequence')
export class NrrSequence extends LitElement {
  static override styles = [base, activityStyles, styles, paperStyles];

  @property({attribute: false}) activity!: Sequence;
  /** Place's letter → step's letter. */
  @property({attribute: false}) response: Response = {};
  /** How often the learner asked to see how they did since the last fresh start. */
  @property({type: Number}) checks = 0;
  /** Whether the step counts as done. */
  @property({type: Boolean}) done = false;
  @property({attribute: false}) name: NameOf = role => role;

  readonly #rounds: Rounds = new Rounds(this, '.pool button');

  override render() {
    const {intro, closing} = this.activity;
    const over = this.#rounds.isOver;
    return html`
      <div class="intro">${say(intro, this.name)}</div>
      ${roundResult(this.#rounds)} ${this.#renderPlaces()}
      ${over || this.#rounds.isPaused ? nothing : this.#renderPool()}
      ${over ? html`<div class="intro">${say(closing, this.name)}</div>` : nothing}
      ${roundButtons(this.#rounds, t.activity.sequence.check, this.#empty < 0)}
    `;
  }

  /** The places up to the last that is filled. */
  #renderPlaces() {
    const {steps} = this.activity;
    const words = t.activity.sequence;
    const filled = steps.map((_, index) => this.#stepAt(index) !== undefined);
    const last = this.#rounds.isOver ? steps.length : filled.lastIndexOf(true) + 1;
    if (last === 0) return nothing;
    return html`<h2>${this.#rounds.isOver ? words.rightOrder : words.order}</h2>
      <ol>
        ${steps.slice(0, last).map((right, index) => this.#renderPlace(right, index))}
      </ol>`;
  }

  #renderPlace(right: SequenceStep, index: number) {
    const words = t.activity.sequence;
    const put = this.#stepAt(index);
    const shown = this.#rounds.isOver ? right : put;
    return html`<li class="place">
      <span class="number">${index + 1}</span>
      <div class="step">
        ${
          shown
            ? html`<h3>${say(shown.text, this.name)}</h3>`
            : html`<p class="soft">${words.open}</p>`
        }
        ${placeFeedback({
          result: this.#rounds.resultOf(placeAt(index)),
          isOver: this.#rounds.isOver,
          isWaiting: this.#rounds.isWaiting(placeAt(index)),
          isLate: put ? index > this.activity.steps.indexOf(put) : false,
          why: say(right.why, this.name),
          yours: put && say(put.text, this.name),
        })}
      </div>
      ${put && !this.#isFixed(index) ? this.#renderMoves(put, index) : nothing}
    </li>`;
  }

  #renderMoves(step: SequenceStep, index: number) {
    return moveButtons({
      place: placeAt(index),
      position: index + 1,
      total: this.activity.steps.length,
      text: say(step.text, this.name),
      up: this.#neighbour(index, -1),
      down: this.#neighbour(index, 1),
      swap: (other, button) => this.#swap(index, other, button),
    });
  }

  /** The steps that are not placed yet, each a button that says: this one comes next. */
  #renderPool() {
    const {length: total} = this.activity.steps;
    const empty = this.activity.steps.flatMap((_, at) => (this.#stepAt(at) ? [] : [at]));
    const [first] = empty;
    if (first === undefined) return nothing;
    const pool = this.#pool();
    return html`<section class="pool" aria-labelledby="next">
      <h2 id="next">${t.activity.sequence.next(first + 1, total)}</h2>
      <ul class="plain">
        ${pool.map(
          (step, index) =>
            html`<li>
              ${putButton({
                id: step.id,
                text: say(step.text, this.name),
                empty,
                total,
                put: () => this.#put(step, pool[index + 1] ?? pool[index - 1]),
              })}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #stepAt(index: number): SequenceStep | undefined {
    const id = this.response[placeAt(index)];
    return this.activity.steps.find(step => step.id === id);
  }

  /** The first place without a step; -1 where there is none. */
  get #empty() {
    return this.activity.steps.findIndex((_, index) => !this.#stepAt(index));
  }

  #pool(): readonly SequenceStep[] {
    const {steps, id} = this.activity;
    const placed = steps.map((_, index) => this.#stepAt(index));
    return shuffled(steps, id).filter(step => !placed.includes(step));
  }

  #isFixed(index: number) {
    return this.#rounds.isSettled(placeAt(index));
  }

  /** The nearest place in a direction whose step may be moved too; right ones stay where they are. */
  #neighbour(index: number, direction: 1 | -1): number | undefined {
    for (let at = index + direction; at >= 0 && at < this.activity.steps.length; at += direction) {
      if (this.#stepAt(at) && !this.#isFixed(at)) return at;
    }
    return undefined;
  }

  #put(step: SequenceStep, next: SequenceStep | undefined) {
    const place = placeAt(this.#empty);
    const isPut = () => this.response[place] === step.id;
    this.#rounds.focus.move(next ? `#put-${next.id}` : '#check', isPut);
    this.#rounds.answer(place, step.id);
  }

  /** The focus goes along, so that a step can be moved on by the same key. */
  #swap(index: number, other: number, button: 'up' | 'down') {
    const [from, to] = [this.#stepAt(index), this.#stepAt(other)];
    if (!from || !to) return;
    const isThere = () => this.response[placeAt(other)] === from.id;
    this.#rounds.focus.move(`#${button}-${placeAt(other)}`, isThere);
    this.#rounds.answer(placeAt(other), from.id);
    this.#rounds.answer(placeAt(index), to.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-sequence': NrrSequence;
  }
}
