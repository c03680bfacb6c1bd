import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {AnnounceEvent} from '../components/announce.js';
import {focusedElement, goTo} from '../components/focus.js';
import {t} from '../i18n/connection.js';
import {base} from '../styles/base.styles.js';
import {CheckedEvent, type Shown} from './checked.js';

/** Long enough for the browser to say that it is checking: an LMS may stop the page meanwhile. */
const paintMs = 50;

/**
 * A button that checks the connection, and what it found. It may be pressed again.
 *
 * @fires {CheckedEvent} nrr-checked - A check is over.
 * @fires {AnnounceEvent} nrr-announce - What it came to, where the reader has gone elsewhere meanwhile.
 */
@customElement('nrr-connection-check')
export class NrrConnectionCheck extends LitElement {
  static override styles = [
    base,
    css`
      h2 {
        margin-top: var(--space-6);
      }
      p {
        max-width: var(--measure);
      }
      .verdict {
        margin-bottom: var(--space-1);
        font-size: var(--text-l);
        line-height: 1.4;
      }
    `,
  ];

  /** What it does, in words; nothing where the page has said it. */
  @property() about = '';
  /** Fetches the check and runs it. */
  @property({attribute: false}) run: (() => Promise<Shown>) | undefined;

  @state() private stage: 'ready' | 'running' | 'found' | 'failed' = 'ready';
  @state() private checked: Shown | undefined;

  @query('h3') private verdict?: HTMLElement;

  override render() {
    const {stage, checked} = this;
    const words = t.connection;
    const running = stage === 'running';
    return html`<section aria-labelledby="title">
      <h2 id="title">${words.heading}</h2>
      ${this.about ? html`<p>${this.about}</p>` : nothing} ${checked ? found(checked) : nothing}
      <p class="row">
        <button type="button" aria-disabled=${running ? 'true' : 'false'} @click=${this.#start}>
          ${checked ? words.again : words.start}
        </button>
        <span role="status">${running || stage === 'failed' ? words[stage] : ''}</span>
      </p>
    </section>`;
  }

  readonly #start = async () => {
    const {run} = this;
    if (!run || this.stage === 'running') return;
    this.stage = 'running';
    this.checked = undefined;
    await this.updateComplete;
    await new Promise<void>(done => void setTimeout(done, paintMs));
    const checked = await run().catch(() => undefined);
    const isHere = !focusedElement() || this.shadowRoot?.activeElement;
    this.checked = checked;
    this.stage = checked ? 'found' : 'failed';
    await this.updateComplete;
    if (!checked) return;
    this.dispatchEvent(new CheckedEvent(checked));
    if (isHere) goTo(this.verdict);
    else this.dispatchEvent(new AnnounceEvent(checked.verdict));
  };
}

function found({verdict, summary, list}: Shown) {
  return html`<h3 class="verdict" tabindex="-1">${verdict}</h3>
    <p>${summary}</p>
    ${list}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-connection-check': NrrConnectionCheck;
  }
}
