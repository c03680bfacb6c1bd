import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Response} from '../../course/attempt.js';
import type {Repair, RepairLine} from '../../course/practice.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {paperStyles} from '../paper.styles.js';
import {pickRow} from '../rounds/pick-row.js';
import {pickRowStyles} from '../rounds/pick-row.styles.js';
import {roundButtons, roundFeedback, roundResult} from '../rounds/rounds-parts.js';
import {Rounds} from '../rounds/rounds.js';
import {styles} from './repair-activity.styles.js';

/**
 * Puts a better line in the place of each line of a note. A wrong choice says why it is no better; in the
 * end the repaired note stands there as a whole, and each line says why not the others.
 *
 * @fires {AnswerEvent} nrr-answer - The learner chose a line, or takes a wrong choice back.
 * @fires {CheckEvent} nrr-check - The learner asked how they did, or to see the answers.
 * @fires {RetryEvent} nrr-retry - The learner wants to start again.
 * @fires {FinishEvent} nrr-finish - Everything was right, or the answers were shown.
 */
@customElement('nrr-repair')
export class NrrRepair extends LitElement {
  static override styles = [base, activityStyles, pickRowStyles, styles, paperStyles];

  @property({attribute: false}) activity!: Repair;
  /** Line's letter → option's letter. */
  @property({attribute: false}) response: Response = {};
  /** How often the learner asked to see how they did since the last fresh start. */
  @property({type: Number}) checks = 0;
  /** Whether the step counts as done. */
  @property({type: Boolean}) done = false;
  @property({attribute: false}) name: NameOf = role => role;

  readonly #rounds: Rounds = new Rounds(this, 'input');

  override render() {
    const {intro, lines, closing} = this.activity;
    return html`
      <div class="intro">${say(intro, this.name)}</div>
      ${roundResult(this.#rounds)}
      <ol>
        ${lines.map((line, index) => this.#renderLine(line, index + 1))}
      </ol>
      ${
        this.#rounds.isOver
          ? html`${this.#renderNote()}
              <div class="intro">${say(closing, this.name)}</div>`
          : nothing
      }
      ${roundButtons(this.#rounds, t.activity.repair.check)}
    `;
  }

  #renderLine(line: RepairLine, number: number) {
    return pickRow({
      id: line.id,
      number,
      text: say(line.text, this.name),
      options: line.options.map(({id, text}) => ({id, text: say(text, this.name)})),
      picked: this.response[line.id],
      settled: this.#rounds.isSettled(line.id),
      yours: t.activity.repair.yours,
      say: html`${this.#renderFeedback(line)}
      ${this.#rounds.isOver ? this.#renderOthers(line) : nothing}`,
      pick: option => this.#rounds.answer(line.id, option),
    });
  }

  #renderFeedback(line: RepairLine) {
    const right = rightOf(line);
    const why = (id: string) => line.options.find(option => option.id === id)?.why ?? '';
    return roundFeedback(this.#rounds, line.id, {
      why: say(right?.why ?? '', this.name),
      answer: say(right?.text ?? '', this.name),
      hint: picked => say(why(picked), this.name),
    });
  }

  #renderOthers({options}: RepairLine) {
    return html`<details>
      <summary>${t.activity.check.others}</summary>
      <dl>
        ${options
          .filter(({correct}) => !correct)
          .map(
            ({text, why}) =>
              html`<dt>${say(text, this.name)}</dt>
                <dd>${say(why, this.name)}</dd>`,
          )}
      </dl>
    </details>`;
  }

  #renderNote() {
    return html`
      <h2>${t.activity.repair.note}</h2>
      <blockquote class="note">
        ${this.activity.lines.map(
          line => html`<p>${say(rightOf(line)?.text ?? '', this.name)}</p>`,
        )}
      </blockquote>
    `;
  }
}

function rightOf({options}: RepairLine) {
  return options.find(({correct}) => correct);
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-repair': NrrRepair;
  }
}
