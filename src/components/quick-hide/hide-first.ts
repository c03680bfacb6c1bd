import {css, html, LitElement, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/reading.js';
import {base} from '../../styles/base.styles.js';
import {ReturnEvent} from './hide-events.js';
import './quick-hide.js';

/**
 * Explains hiding before it is needed, to whoever was never told on this device: on the way on from the first
 * step they open, with the button to try. It stands in the way and does not close it. Until this element is
 * fetched its place is empty, and it is fetched only where it has something to say.
 */
@customElement('nrr-hide-first')
export class NrrHideFirst extends LitElement {
  static override styles = [
    base,
    css`
      section {
        margin: var(--space-6) 0 0;
        padding: var(--space-4) var(--space-5);
        border: 2px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface);
      }
      h2 {
        font-size: var(--text-m);
      }
      .row {
        margin: 0;
      }
      #told {
        margin-top: var(--space-5);
      }
    `,
  ];

  /** Notes that the reader knows; called once, when they have tried it or say so. */
  static keep: () => void = () => undefined;
  /** For the rest of the visit. */
  static known = false;

  @state() private state: 'asking' | 'told' = 'asking';

  @query('#told') private told?: HTMLElement;

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener(ReturnEvent.eventName, this.#know);
    window.addEventListener('hashchange', this.#leave);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener(ReturnEvent.eventName, this.#know);
    window.removeEventListener('hashchange', this.#leave);
  }

  override render() {
    const {first, known, knownDone, settings} = t.reading.hide;
    if (this.state === 'told')
      return html`<p id="told" class="soft" tabindex="-1">
        ${knownDone} <a href="#/reading">${settings}</a>.
      </p>`;
    if (NrrHideFirst.known) return nothing;
    return html`<section aria-labelledby="first">
      <h2 id="first">${first}</h2>
      <p>${card.card.hide.aboutButton} ${card.card.hide.aboutOutside}</p>
      <div class="row">
        <nrr-quick-hide explained></nrr-quick-hide>
        <button type="button" class="quiet" @click=${this.#know}>${known}</button>
      </div>
    </section>`;
  }

  readonly #know = () => {
    if (NrrHideFirst.known) return;
    // The button that had the focus goes.
    const here = this.renderRoot.querySelector(':focus, :focus-within') !== null;
    this.state = 'told';
    NrrHideFirst.known = true;
    NrrHideFirst.keep();
    if (here) void this.updateComplete.then(() => this.told?.focus());
  };

  /** On the next step nothing of it is left. */
  readonly #leave = () => {
    this.state = 'asking';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-hide-first': NrrHideFirst;
  }
}
