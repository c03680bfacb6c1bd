import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Result} from '../../course/result.js';
import {t} from '../../i18n/record.js';
import {base} from '../../styles/base.styles.js';
import '../admin-note/admin-note.js';
import {AnnounceEvent} from '../announce.js';
import {goTo} from '../focus.js';
import type {SaveStatus} from '../save-status/status.js';
import {exitWords, type ExitWords} from './outcome.js';
import {LeaveEvent, StayEvent} from './leave-events.js';

/**
 * What was sent, whether all of it was, and when it is safe to close. While something is not sent
 * it offers to stay; it closes nothing by itself, since an LMS owns the window.
 *
 * @fires {StayEvent} nrr-stay - The learner stays; send what is not sent.
 * @fires {LeaveEvent} nrr-leave - The learner leaves although something is not sent.
 * @fires {AnnounceEvent} nrr-announce - Whether it is safe to close has changed.
 */
@customElement('nrr-exit-screen')
export class NrrExitScreen extends LitElement {
  static override styles = [
    base,
    css`
      section {
        max-width: var(--measure);
        padding: var(--space-5) 0;
      }
      .unsent,
      .cut,
      .elsewhere {
        padding-inline-start: var(--space-4);
        border-inline-start: 4px solid var(--off);
      }
      .sent {
        padding-inline-start: var(--space-4);
        border-inline-start: 4px solid var(--good);
      }
      h2 {
        margin-top: var(--space-5);
      }
      ul {
        padding-inline-start: var(--space-5);
      }
    `,
  ];

  @property({attribute: false}) status: SaveStatus = {kind: 'connecting'};
  @property({attribute: false}) result: Result = {completion: 'incomplete', success: 'unknown'};
  /** Set when the session is over and staying is no longer possible. */
  @property({type: Boolean}) closed = false;
  /** The note for an administrator, in words; empty where there is none to offer. */
  @property() note = '';

  @query('h1') private heading?: HTMLElement;

  override firstUpdated() {
    goTo(this.heading);
  }

  override updated(changed: PropertyValues<this>) {
    const before = changed.get('status');
    if (!before) return;
    const {title} = exitWords(this.status);
    if (title !== exitWords(before).title) this.dispatchEvent(new AnnounceEvent(title));
  }

  override render() {
    const words = exitWords(this.status);
    return html`<section aria-labelledby="title">
      <div class=${words.outcome}>
        <h1 id="title" tabindex="-1">${words.title}</h1>
        <p>${words.text}</p>
      </div>
      ${this.#record(words)} ${this.#buttons(words)}
      ${this.note ? html`<nrr-admin-note .text=${this.note}></nrr-admin-note>` : nothing}
    </section>`;
  }

  #record({outcome}: ExitWords) {
    // What this window knows may be less than what the other one did since.
    if (outcome === 'elsewhere') return nothing;
    const words = t.record.exit;
    const {completion, success, score} = this.result;
    const sent = outcome === 'sent';
    return html`<h2>${sent ? words.sentTitle : words.hereTitle}</h2>
      <ul>
        <li>${words[completion]}</li>
        ${success === 'unknown' ? nothing : html`<li>${words[success]}</li>`}
        ${score === undefined ? nothing : html`<li>${words.score(score)}</li>`}
        ${sent ? html`<li>${words.place}</li>` : nothing}
      </ul>
      ${this.#when()}`;
  }

  #when() {
    const {status} = this;
    const words = t.record.exit;
    if (status.kind === 'saved') return html`<p class="soft">${words.savedAt(status.at)}</p>`;
    return status.kind === 'sent' ? html`<p class="soft">${words.sentAt(status.at)}</p>` : nothing;
  }

  #buttons({outcome}: ExitWords) {
    const over = this.closed || this.status.kind === 'ended';
    if (over || outcome === 'cut' || outcome === 'elsewhere') return nothing;
    const words = t.record.exit;
    return html`<div class="row">
      <button
        type="button"
        class=${outcome === 'unsent' ? 'primary' : ''}
        @click=${() => this.dispatchEvent(new StayEvent())}
      >
        ${outcome === 'unsent' ? words.stay : words.stayHere}
      </button>
      ${
        outcome === 'unsent'
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => this.dispatchEvent(new LeaveEvent())}
            >
              ${words.leave}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-exit-screen': NrrExitScreen;
  }
}
