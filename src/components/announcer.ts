import {AnnounceEvent} from './announce.js';

/**
 * The page's one live region. It stands in the light DOM from the page's start and says, politely,
 * what components ask for with `nrr-announce`.
 */
export class NrrAnnouncer extends HTMLElement {
  #waiting: string[] = [];

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.setAttribute('aria-live', 'polite');
    // Set one by one from script, which a policy without inline style allows.
    Object.assign(this.style, {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    });
    document.addEventListener(AnnounceEvent.eventName, this.#hear);
  }

  disconnectedCallback() {
    document.removeEventListener(AnnounceEvent.eventName, this.#hear);
  }

  readonly #hear = (event: Event) => {
    if (!(event instanceof AnnounceEvent)) return;
    if (!this.#waiting.length) queueMicrotask(this.#speak);
    this.#waiting.push(event.words);
  };

  // What was asked for in one turn is said together, so that the second does not cut off the first.
  readonly #speak = () => {
    const words = this.#waiting.join(' ');
    this.#waiting = [];
    // A live region is silent when its text stays the same; a space that nobody hears makes it differ.
    this.textContent = words === this.textContent ? `${words}\u00a0` : words;
  };
}

customElements.define('nrr-announcer', NrrAnnouncer);

declare global {
  interface HTMLElementTagNameMap {
    'nrr-announcer': NrrAnnouncer;
  }
}
