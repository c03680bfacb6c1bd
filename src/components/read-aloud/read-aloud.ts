import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {Headphones, Pause, Play, Square} from 'lucide';
import {t} from '../../i18n/reading.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {icon} from '../icon.js';
import {passagesIn} from './passages.js';
import {rates, Reader, type Rate} from './reader.js';
import {ReadingMark} from './reading-mark.js';
import {browserSpeech, Speaker, type Speech} from './speech.js';

/** What comes after this element in the same place, up to the ways on: what is read. */
const wayOn = 'nrr-hide-first, nrr-step-nav';

/**
 * Reads aloud what follows it on a step, with a voice of this device. Until it is fetched its place is empty; it is
 * fetched only where there is such a voice.
 *
 * @fires {AnnounceEvent} nrr-announce - The end of what there was to read.
 */
@customElement('nrr-read-aloud')
export class NrrReadAloud extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        margin-bottom: var(--space-4);
      }
      .row {
        gap: var(--space-2);
      }
      /* While it reads, the way to stop it stays in sight. */
      :host([stays]) {
        position: sticky;
        top: 0;
        z-index: 1;
        padding: var(--space-1) 0;
        border-bottom: 1px solid var(--line-strong);
        background: var(--paper);
      }
      label {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0 var(--space-2);
        align-items: center;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The reader's pace, and what keeps another; the same for all steps. */
  static kept: {rate: string | undefined; readonly keep: (rate: string) => void} = {
    rate: undefined,
    keep: () => undefined,
  };

  /** The browser's, unless a test plays one. Set before the element is first drawn. */
  @property({attribute: false}) speech: Speech | undefined;

  #reader?: Reader;
  readonly #mark = new ReadingMark();

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#stop);
    window.addEventListener('pagehide', this.#stop);
    document.addEventListener('nrr-hide', this.#stop);
    document.addEventListener('visibilitychange', this.#stopUnseen);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#stop);
    window.removeEventListener('pagehide', this.#stop);
    document.removeEventListener('nrr-hide', this.#stop);
    document.removeEventListener('visibilitychange', this.#stopUnseen);
    this.#stop();
  }

  override updated() {
    // Where it would take much of a small window, it stays at its place.
    const stays = this.#reads && this.offsetHeight < window.innerHeight / 5;
    this.toggleAttribute('stays', stays);
    document.documentElement.style.scrollPaddingBlockStart = stays ? `${this.offsetHeight}px` : '';
  }

  override render() {
    const words = t.reading.listen;
    const [sign, label] = {
      still: [Headphones, words.listen] as const,
      reading: [Pause, words.pause] as const,
      paused: [Play, words.resume] as const,
    }[this.#reader?.state ?? 'still'];
    return html`<div class="row" role="group" aria-label=${words.group}>
      <button type="button" @click=${this.#press}>${icon(sign)} ${label}</button>
      ${this.#reads ? this.#renderMore() : nothing}
    </div>`;
  }

  #renderMore() {
    const words = t.reading.listen;
    return html`<button type="button" @click=${this.#stop}>${icon(Square)} ${words.stop}</button>
      <label>
        ${words.speed}
        <select @change=${this.#setRate}>
          ${rates.map(
            rate =>
              html`<option value=${rate} ?selected=${rate === this.#reader?.rate}>
                ${words.rates[rate]}
              </option>`,
          )}
        </select>
      </label>`;
  }

  get #reads(): boolean {
    return this.#reader !== undefined && this.#reader.state !== 'still';
  }

  readonly #press = () => {
    const reader = (this.#reader ??= this.#newReader());
    if (reader.state === 'still') reader.start(this.#following().flatMap(passagesIn));
    else if (reader.state === 'paused') reader.resume();
    else reader.pause();
  };

  #newReader(): Reader {
    const reader = new Reader(new Speaker(this.speech ?? browserSpeech()));
    reader.setRate(rateOf(NrrReadAloud.kept.rate));
    reader.addEventListener('change', () => {
      this.#mark.move(reader.passage?.element);
      this.requestUpdate();
      if (reader.state === 'still') this.#keepFocus();
    });
    reader.addEventListener('end', () => {
      this.dispatchEvent(new AnnounceEvent(t.reading.listen.end));
    });
    return reader;
  }

  #following(): readonly HTMLElement[] {
    const found: HTMLElement[] = [];
    for (
      let next = this.nextElementSibling;
      next && !next.matches(wayOn);
      next = next.nextElementSibling
    )
      if (next instanceof HTMLElement) found.push(next);
    return found;
  }

  /** The button to stop goes when it is pressed, or at the end. */
  #keepFocus() {
    const first = this.renderRoot.querySelector('button');
    // Not :focus, which finds nothing while the window is not the one in front.
    const focused = this.shadowRoot?.activeElement;
    if (focused && focused !== first) first?.focus({preventScroll: true});
  }

  readonly #stop = () => {
    this.#reader?.stop();
  };

  readonly #stopUnseen = () => {
    if (document.hidden) this.#stop();
  };

  #setRate({target}: Event) {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#reader?.setRate(rateOf(target.value));
    NrrReadAloud.kept.rate = target.value;
    NrrReadAloud.kept.keep(target.value);
  }
}

function rateOf(kept: string | undefined): Rate {
  return rates.find(rate => String(rate) === kept) ?? 1;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-read-aloud': NrrReadAloud;
  }
}
