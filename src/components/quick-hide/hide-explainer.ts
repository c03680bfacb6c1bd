import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {t} from '../../i18n/card.js';
import {base} from '../../styles/base.styles.js';
import {HideKeyEvent} from './hide-events.js';

/**
 * Explains quick hide before it is needed, what it does not hide above all, and offers the key.
 *
 * @fires {HideKeyEvent} nrr-hide-key - The learner switched the key on or off.
 */
@customElement('nrr-hide-explainer')
export class NrrHideExplainer extends LitElement {
  static override styles = [
    base,
    css`
      p {
        max-width: var(--measure);
      }
      label {
        display: flex;
        gap: var(--space-3);
        align-items: center;
        min-height: 2.75rem;
      }
    `,
  ];

  /** Whether the Shift key hides the page. */
  @property({type: Boolean, attribute: 'key-enabled'}) keyEnabled = false;

  override render() {
    const words = t.card.hide;
    return html`<section aria-labelledby="title">
      <h2 id="title">${words.about}</h2>
      <p>${words.aboutButton}</p>
      <p>${words.aboutOutside}</p>
      <label>
        <input
          type="checkbox"
          aria-describedby="hint"
          .checked=${this.keyEnabled}
          @change=${this.#choose}
        />
        <span>${words.key}</span>
      </label>
      <p id="hint" class="small soft">${words.keyHint}</p>
    </section>`;
  }

  #choose(event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.dispatchEvent(new HideKeyEvent(event.target.checked));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-hide-explainer': NrrHideExplainer;
  }
}
