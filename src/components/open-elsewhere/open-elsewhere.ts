import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {t} from '../../i18n/record.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {goTo} from '../focus.js';

/** The learner wants to carry on in this window, and the other one to stop. */
export class TakeOverEvent extends Event {
  static readonly eventName = 'nrr-take-over';
  constructor() {
    super(TakeOverEvent.eventName, {bubbles: true, composed: true});
  }
}

/**
 * `asking`: another window has the course open; `waiting`: this one takes over; `elsewhere`: another
 * one has taken over from this.
 */
export type WindowTrouble = 'asking' | 'waiting' | 'elsewhere';

/**
 * Says that the course is open in another window, since only one can send, and lets the learner
 * choose this one. It closes nothing: the learner does.
 *
 * @fires {TakeOverEvent} nrr-take-over - Carry on in this window.
 * @fires {AnnounceEvent} nrr-announce - What has changed after it was first shown.
 */
@customElement('nrr-open-elsewhere')
export class NrrOpenElsewhere extends LitElement {
  static override styles = [
    base,
    css`
      section {
        max-width: var(--measure);
        padding: var(--space-5) 0;
      }
    `,
  ];

  @property() state: WindowTrouble = 'asking';

  @query('h1') private heading?: HTMLElement;

  override firstUpdated() {
    goTo(this.heading);
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.get('state')) return;
    this.dispatchEvent(new AnnounceEvent(t.record.elsewhere[this.state].title));
  }

  override render() {
    const words = t.record.elsewhere;
    const {title, what, act} = words[this.state];
    const waiting = this.state === 'waiting';
    // Not disabled while waiting: a disabled button loses the focus that it has.
    return html`<section aria-labelledby="title">
      <h1 id="title" tabindex="-1">${title}</h1>
      <p>${what}</p>
      ${act ? html`<p>${act}</p>` : nothing}
      <button
        type="button"
        class=${this.state === 'asking' ? 'primary' : ''}
        aria-disabled=${waiting}
        @click=${this.#takeOver}
      >
        ${waiting ? words.taking : words.here}
      </button>
    </section>`;
  }

  #takeOver() {
    if (this.state !== 'waiting') this.dispatchEvent(new TakeOverEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-open-elsewhere': NrrOpenElsewhere;
  }
  interface HTMLElementEventMap {
    'nrr-take-over': TakeOverEvent;
  }
}
