import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {t} from '../../i18n/reading.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {presses, ShiftThrice, withinMs} from './shift-thrice.js';

/**
 * Hides the page when Shift is pressed three times within five seconds, and shows and says how far the count is.
 * It counts while it stands in the page, so it stands there only for those who chose it.
 *
 * @fires {AnnounceEvent} nrr-announce - How many presses are wanted still, or that the count has ended.
 */
@customElement('nrr-hide-key')
export class NrrHideKey extends LitElement {
  static override styles = [
    base,
    css`
      p {
        position: fixed;
        inset-block-start: var(--space-3);
        inset-inline: var(--space-3);
        z-index: 1;
        display: flex;
        gap: var(--space-3);
        align-items: center;
        width: fit-content;
        margin: 0 auto;
        padding: var(--space-2) var(--space-4);
        border: 2px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .dots {
        display: flex;
        gap: var(--space-2);
      }
      i {
        width: 0.875rem;
        height: 0.875rem;
        border: 2px solid currentColor;
        border-radius: 50%;
      }
      .pressed {
        background: currentColor;
        forced-color-adjust: none;
      }
      @media print {
        p {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) hide: () => void = () => undefined;
  /** Runs something after so many milliseconds; returns what takes it back. Passed in so that tests own the time. */
  @property({attribute: false}) later = (ms: number, run: () => void): (() => void) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  };

  /** How many presses are wanted still; 0 while nobody counts. */
  @state() private left = 0;

  readonly #shift = new ShiftThrice();
  #stopWaiting?: () => void;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#down, true);
    window.addEventListener('keyup', this.#up, true);
    window.addEventListener('pointerdown', this.#touch, true);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#down, true);
    window.removeEventListener('keyup', this.#up, true);
    window.removeEventListener('pointerdown', this.#touch, true);
    this.#end();
  }

  override render() {
    const {left} = this;
    if (left === 0) return nothing;
    const dots = Array.from({length: presses}, (_, at) => at < presses - left);
    // The announcer says it.
    return html`<p aria-hidden="true">
      <span class="dots"
        >${dots.map(pressed => html`<i class=${pressed ? 'pressed' : nothing}></i>`)}</span
      >
      ${t.reading.hide.shift(left)}
    </p>`;
  }

  #end() {
    this.#stopWaiting?.();
    this.#shift.forget();
    this.left = 0;
  }

  readonly #down = (event: KeyboardEvent) => {
    this.#shift.down(event.key, event.repeat);
    if (event.key !== 'Shift') this.#end();
  };

  /** Shift and a click mark text, or open a link elsewhere. */
  readonly #touch = () => {
    this.#end();
  };

  readonly #up = (event: KeyboardEvent) => {
    const left = this.#shift.up(event.key, event.timeStamp);
    if (left === undefined) return;
    this.#stopWaiting?.();
    this.left = left;
    if (left === 0) {
      this.hide();
      return;
    }
    this.#say(t.reading.hide.shift(left));
    this.#stopWaiting = this.later(withinMs, () => {
      this.#end();
      this.#say(t.reading.hide.countEnded);
    });
  };

  #say(words: string) {
    this.dispatchEvent(new AnnounceEvent(words));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-hide-key': NrrHideKey;
  }
}
