import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {t} from '../../i18n/record.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';

/** What becomes of work that this device holds and the LMS does not. */
export class RecoverEvent extends Event {
  static readonly eventName = 'nrr-recover';
  /** False: the learner starts afresh, and the work on this device is to be deleted. */
  readonly keep: boolean;

  constructor(keep: boolean) {
    super(RecoverEvent.eventName, {bubbles: true, composed: true});
    this.keep = keep;
  }
}

/**
 * Asks whether to carry on with work that only this device holds. The LMS is not in the wrong: it may
 * have been reset on purpose, so nothing comes back unasked.
 *
 * @fires {RecoverEvent} nrr-recover - The learner carries on with it, or starts afresh.
 * @fires {AnnounceEvent} nrr-announce - The question, when it is first shown.
 */
@customElement('nrr-recovery-question')
export class NrrRecoveryQuestion extends LitElement {
  static override styles = [
    base,
    css`
      section {
        max-width: var(--measure);
        padding: var(--space-5) 0;
      }
    `,
  ];

  /** When the work was last kept on this device. */
  @property({attribute: false}) at = new Date();

  override firstUpdated() {
    const {title, what} = t.record.recovery;
    this.dispatchEvent(new AnnounceEvent(`${title}. ${what(this.at)}`));
  }

  override render() {
    const words = t.record.recovery;
    return html`<section aria-labelledby="title">
      <h2 id="title">${words.title}</h2>
      <p>${words.what(this.at)}</p>
      <p>${words.why}</p>
      <p id="afresh">${words.afreshMeans}</p>
      <div class="row">
        <button type="button" class="primary" @click=${() => this.#choose(true)}>
          ${words.keep}
        </button>
        <button type="button" aria-describedby="afresh" @click=${() => this.#choose(false)}>
          ${words.afresh}
        </button>
      </div>
    </section>`;
  }

  #choose(keep: boolean) {
    this.dispatchEvent(new RecoverEvent(keep));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-recovery-question': NrrRecoveryQuestion;
  }
  interface HTMLElementEventMap {
    'nrr-recover': RecoverEvent;
  }
}
