import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {ChoiceItem, ChoiceOption} from '../../course/course.js';
import type {Response} from '../../course/attempt.js';
import {say, type NameOf} from '../../course/words.js';
import {base} from '../../styles/base.styles.js';
import {AnswerEvent} from '../answer-events.js';
import {styles} from './choice-question.styles.js';

/** The only field of an item. */
const field = 'a';

/**
 * Asks one choice item and reports what the learner picked. Picking never submits.
 *
 * @fires {AnswerEvent} nrr-answer - The learner picked another option.
 */
@customElement('nrr-choice-question')
export class NrrChoiceQuestion extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) item!: ChoiceItem;
  /** The picked option's letter under `a`. */
  @property({attribute: false}) response: Response = {};
  @property({attribute: false}) name: NameOf = role => role;

  override render() {
    return html`
      <fieldset>
        <legend>${say(this.item.stem, this.name)}</legend>
        ${this.item.options.map(option => this.#renderOption(option))}
      </fieldset>
    `;
  }

  #renderOption(option: ChoiceOption) {
    return html`
      <label>
        <input
          type="radio"
          name=${this.item.id}
          value=${option.id}
          .checked=${live(this.response[field] === option.id)}
          @change=${() => this.dispatchEvent(new AnswerEvent(field, option.id, this.item.id))}
        />
        <span>${say(option.text, this.name)}</span>
      </label>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-choice-question': NrrChoiceQuestion;
  }
}
