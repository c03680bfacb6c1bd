import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {t} from '../../i18n/card.js';
import {base} from '../../styles/base.styles.js';
import {applyDisplay, displays, readDisplay, type Display} from './theme.js';

/** Lets the reader choose the course's colours, and applies the choice at once. */
@customElement('nrr-display-choice')
export class NrrDisplayChoice extends LitElement {
  static override styles = [
    base,
    css`
      label {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        align-items: center;
      }
    `,
  ];

  @property() value: Display = 'device';
  /** Keeps the choice; called with each. */
  @property({attribute: false}) keep: (display: Display) => void = () => undefined;

  override render() {
    return html`<label>
      ${t.card.display.label}
      <select @change=${this.#choose}>
        ${displays.map(
          display =>
            html`<option value=${display} ?selected=${display === this.value}>
              ${t.card.display[display]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #choose(event: Event) {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.value = readDisplay(event.target.value);
    applyDisplay(this.value);
    this.keep(this.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-display-choice': NrrDisplayChoice;
  }
}
