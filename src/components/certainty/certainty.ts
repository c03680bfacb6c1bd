import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {styles as choiceStyles} from '../choice-question/choice-question.styles.js';
import {CertaintyEvent, type Certainty} from './certainty-event.js';

const levels: readonly Certainty[] = ['low', 'medium', 'high'];

/**
 * Asks how sure the learner is, before they see whether they are right. Nobody has to say, no mark is lost by
 * it, and it never leaves the page, not even on paper.
 *
 * @fires {CertaintyEvent} nrr-certainty - The learner said how sure they are.
 */
@customElement('nrr-certainty')
export class NrrCertainty extends LitElement {
  static override styles = [
    base,
    choiceStyles,
    css`
      :host {
        margin: var(--space-5) 0;
      }
      legend {
        margin-bottom: var(--space-2);
        font-size: inherit;
      }
      label {
        margin: 0;
        padding: var(--space-2) var(--space-4);
      }
      p {
        margin: var(--space-2) 0 0;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What was said; empty where nothing was. */
  @property() value: Certainty | '' = '';
  /** Leaves out what becomes of it, for where it was read a moment ago. */
  @property({type: Boolean}) short = false;

  override render() {
    const words = t.activity.certainty;
    return html`
      <fieldset aria-describedby=${this.short ? nothing : 'private'}>
        <legend>${words.question} <span class="soft">${words.optional}</span></legend>
        <div class="row">${levels.map(level => this.#renderLevel(level))}</div>
      </fieldset>
      ${this.short ? nothing : html`<p id="private" class="small soft">${words.private}</p>`}
    `;
  }

  #renderLevel(level: Certainty) {
    return html`<label>
      <input
        type="radio"
        name="certainty"
        value=${level}
        .checked=${live(this.value === level)}
        @change=${() => this.dispatchEvent(new CertaintyEvent(level))}
      />
      <span>${t.activity.certainty.levels[level]}</span>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-certainty': NrrCertainty;
  }
}
