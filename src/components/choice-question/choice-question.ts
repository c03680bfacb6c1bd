import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Response} from '../../course/attempt.js';
import {wantsSeveral, type PickItem} from '../../course/bank.js';
import type {ChoiceOption} from '../../course/course.js';
import {PICKED} from '../../course/item-fields.js';
import {say, type NameOf} from '../../course/words.js';
import {base} from '../../styles/base.styles.js';
import {AnswerEvent} from '../answer-events.js';
import {asked} from '../item-question/asked.js';
import {exhibitStyles} from '../item-question/exhibit.js';
import {styles} from './choice-question.styles.js';

/** The only field of an item with one right option. */
const field = 'a';

/**
 * Asks an item with options, by radios, or by checkboxes where several are right, and reports what the
 * learner picked. Picking never submits.
 *
 * @fires {AnswerEvent} nrr-answer - The learner picked another option, or took one back.
 */
@customElement('nrr-choice-question')
export class NrrChoiceQuestion extends LitElement {
  static override styles = [base, styles, exhibitStyles];

  @property({attribute: false}) item!: PickItem;
  /** The picked option's letter under `a`; where several are right, each picked letter. */
  @property({attribute: false}) response: Response = {};
  /** Without the story, where there is a twin. */
  @property({type: Boolean}) plainly = false;
  @property({attribute: false}) name: NameOf = role => role;

  override render() {
    const several = wantsSeveral(this.item);
    return asked(
      this,
      this.item.options.map(option =>
        several ? this.#renderTick(option) : this.#renderOption(option),
      ),
    );
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

  #renderTick({id, text}: ChoiceOption) {
    return html`
      <label>
        <input
          type="checkbox"
          value=${id}
          .checked=${live(this.response[id] === PICKED)}
          @change=${({currentTarget}: Event) => {
            const {checked} = currentTarget as HTMLInputElement;
            this.dispatchEvent(new AnswerEvent(id, checked ? PICKED : null, this.item.id));
          }}
        />
        <span>${say(text, this.name)}</span>
      </label>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-choice-question': NrrChoiceQuestion;
  }
}
