import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {LifeBuoy} from 'lucide';
import {t} from '../../i18n/shell.js';
import {base} from '../../styles/base.styles.js';
import {icon} from '../icon.js';

/** The learner asked for the safeguarding card, or asked to put it away. */
export class HelpEvent extends Event {
  static readonly eventName = 'nrr-help';
  constructor() {
    super(HelpEvent.eventName, {bubbles: true, composed: true});
  }
}

/**
 * The button that stands on every screen and opens the safeguarding card. It is apart from the card,
 * so that the card may load later.
 *
 * @fires {HelpEvent} nrr-help - The learner pressed it.
 */
@customElement('nrr-help-button')
export class NrrHelpButton extends LitElement {
  static override styles = base;

  /** Whether the card is open. */
  @property({type: Boolean}) expanded = false;

  override render() {
    return html`<button type="button" aria-expanded=${this.expanded} @click=${this.#ask}>
      ${icon(LifeBuoy)} ${t.nav.help}
    </button>`;
  }

  #ask(event: Event) {
    // Safari does not focus a button that is clicked, and the card gives the focus back to who had it.
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
    this.dispatchEvent(new HelpEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-help-button': NrrHelpButton;
  }
  interface HTMLElementEventMap {
    'nrr-help': HelpEvent;
  }
}
