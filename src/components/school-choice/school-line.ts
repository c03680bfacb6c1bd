import {css, html, LitElement} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {t} from '../../i18n/school-choice.js';
import {base} from '../../styles/base.styles.js';

/** The reader wants to be asked for the school again. */
export class ForgetSchoolEvent extends Event {
  static readonly eventName = 'nrr-forget-school';
  constructor() {
    super(ForgetSchoolEvent.eventName, {bubbles: true, composed: true});
  }
}

/**
 * Which school the course is shown for, and how to change it.
 *
 * @fires {ForgetSchoolEvent} nrr-forget-school - It is to be asked for at the next opening.
 */
@customElement('nrr-school-line')
export class NrrSchoolLine extends LitElement {
  static override styles = [
    base,
    css`
      section {
        padding-block: var(--space-4);
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Empty where it was not in the list. */
  @property() school = '';
  /** Whether this device keeps the answer; if not, it is asked for each time. */
  @property({type: Boolean}) kept = false;

  @state() private forgotten = false;
  @query('#said') private said?: HTMLElement;

  override render() {
    const words = t.school;
    return html`<section aria-labelledby="title">
      <h2 id="title">${words.yours}</h2>
      <p>${this.school || words.unlisted}</p>
      ${
        this.kept && !this.forgotten
          ? html`<button type="button" @click=${this.#forget}>${words.change}</button>`
          : html`<p id="said" tabindex="-1">${this.forgotten ? words.changed : words.eachTime}</p>`
      }
    </section>`;
  }

  async #forget() {
    this.dispatchEvent(new ForgetSchoolEvent());
    this.forgotten = true;
    await this.updateComplete;
    this.said?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-school-line': NrrSchoolLine;
  }
  interface HTMLElementEventMap {
    'nrr-forget-school': ForgetSchoolEvent;
  }
}
