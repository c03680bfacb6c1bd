import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Response} from '../../course/attempt.js';
import type {ItemPrompt, MatchItem} from '../../course/bank.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {AnswerEvent} from '../answer-events.js';
import {styles as choiceStyles} from '../choice-question/choice-question.styles.js';
import {asked} from './asked.js';
import {exhibitStyles} from './exhibit.js';

/**
 * Asks a matching item, by a native select for each prompt. Picking never submits.
 *
 * @fires {AnswerEvent} nrr-answer - The learner matched a prompt, or took the match back.
 */
@customElement('nrr-pair-question')
export class NrrPairQuestion extends LitElement {
  static override styles = [
    base,
    choiceStyles,
    exhibitStyles,
    css`
      :host {
        container-type: inline-size;
        display: block;
      }
      .pair {
        margin-bottom: var(--space-4);
      }
      .pair > label {
        display: block;
        min-height: 0;
        margin-bottom: var(--space-1);
        padding: 0;
        border: 0;
        background: none;
        cursor: default;
        font-weight: 600;
      }
      select {
        width: 100%;
        text-overflow: ellipsis;
      }
      .echo {
        margin: var(--space-1) 0 0;
      }
      /* A narrow select cuts the words that were chosen, and paper has no select. */
      @container (min-width: 36rem) {
        .echo {
          display: none;
        }
      }
      @media print {
        .echo {
          display: block;
        }
      }
    `,
  ];

  @property({attribute: false}) item!: MatchItem;
  /** Prompt's letter → target's letter. */
  @property({attribute: false}) response: Response = {};
  /** Without the story, where there is a twin. */
  @property({type: Boolean}) plainly = false;
  @property({attribute: false}) name: NameOf = role => role;

  override render() {
    return asked(
      this,
      this.item.prompts.map(prompt => this.#renderPrompt(prompt)),
    );
  }

  #renderPrompt({id, text}: ItemPrompt) {
    const {targets} = this.item;
    const picked = targets.find(target => target.id === this.response[id]);
    return html`<div class="pair">
      <label for=${id}>${say(text, this.name)}</label>
      <select id=${id} @change=${this.#pick}>
        <option value="" .selected=${!picked}>${t.activity.matching.choose}</option>
        ${targets.map(
          target =>
            html`<option value=${target.id} .selected=${target === picked}>
              ${say(target.text, this.name)}
            </option>`,
        )}
      </select>
      ${picked ? html`<p class="echo soft">${say(picked.text, this.name)}</p>` : nothing}
    </div>`;
  }

  #pick(event: Event) {
    const {id, value} = event.currentTarget as HTMLSelectElement;
    this.dispatchEvent(new AnswerEvent(id, value || null, this.item.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-pair-question': NrrPairQuestion;
  }
}
