import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {t} from '../../i18n/record.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import '../copy-field/copy-field.js';

/** The learner wants the connection to the LMS tried again. */
export class ConnectAgainEvent extends Event {
  static readonly eventName = 'nrr-connect-again';
  constructor() {
    super(ConnectAgainEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The learner chose to take the course without a record. */
export class UntrackedEvent extends Event {
  static readonly eventName = 'nrr-untracked';
  constructor() {
    super(UntrackedEvent.eventName, {bubbles: true, composed: true});
  }
}

/** Why there is no connection. `closed`: the LMS holds this session for over, so trying again is no use. */
export type ConnectionTrouble =
  'not-found' | 'blocked' | 'wrong-edition' | 'closed' | 'initialise-failed';

/**
 * Says why the course has no connection to an LMS, what to do, and lets the learner choose to go on
 * without a record: that never happens by itself.
 *
 * @fires {ConnectAgainEvent} nrr-connect-again - Try again.
 * @fires {UntrackedEvent} nrr-untracked - Continue without a record.
 * @fires {AnnounceEvent} nrr-announce - What has gone wrong, when it is first shown or changes.
 */
@customElement('nrr-connection-screen')
export class NrrConnectionScreen extends LitElement {
  static override styles = [
    base,
    css`
      section {
        max-width: var(--measure);
        padding: var(--space-5) 0;
      }
      details {
        margin-top: var(--space-5);
      }
      summary {
        min-height: 2.75rem;
        padding-block: var(--space-2);
        cursor: pointer;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    `,
  ];

  @property() reason: ConnectionTrouble = 'not-found';
  /** For whoever helps: codes and calls, without the learner's name. */
  @property() details = '';
  /** Set while the connection is being tried again. */
  @property({type: Boolean}) trying = false;

  override updated(changed: PropertyValues<this>) {
    const failedAgain = changed.get('trying') === true && !this.trying;
    if (!changed.has('reason') && !failedAgain) return;
    this.dispatchEvent(new AnnounceEvent(t.record.connection.reasons[this.reason].title));
  }

  override render() {
    const words = t.record.connection;
    const {title, what, act} = words.reasons[this.reason];
    return html`<section aria-labelledby="title">
      <h2 id="title">${title}</h2>
      <p>${what}</p>
      <p><b>${act}</b></p>
      <p>${words.goOnMeans}</p>
      <div class="row">
        ${this.reason === 'closed' ? nothing : this.#again()}
        <button type="button" @click=${() => this.dispatchEvent(new UntrackedEvent())}>
          ${words.goOn}
        </button>
      </div>
      ${
        this.details
          ? html`<details>
              <summary>${words.details}</summary>
              <nrr-copy-field
                .label=${words.detailsHint}
                .action=${words.copyDetails}
                .text=${this.details}
              ></nrr-copy-field>
            </details>`
          : nothing
      }
    </section>`;
  }

  // Not disabled while trying: a disabled button loses the focus that it has.
  #again() {
    return html`<button
      type="button"
      class="primary"
      aria-disabled=${this.trying}
      @click=${this.#tryAgain}
    >
      ${this.trying ? t.record.connection.trying : t.record.connection.again}
    </button>`;
  }

  #tryAgain() {
    if (!this.trying) this.dispatchEvent(new ConnectAgainEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-connection-screen': NrrConnectionScreen;
  }
  interface HTMLElementEventMap {
    'nrr-connect-again': ConnectAgainEvent;
    'nrr-untracked': UntrackedEvent;
  }
}
