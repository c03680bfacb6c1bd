import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {X} from 'lucide';
import type {Contact, Region} from '../../course/region.js';
import {t} from '../../i18n/card.js';
import {base} from '../../styles/base.styles.js';
import {DismissEvent} from '../dismiss-event.js';
import {focusedElement, goTo} from '../focus.js';
import {icon} from '../icon.js';
import type {School} from '../school.js';
import {isOld} from './checked.js';
import {contactEntries} from './contact-entry.js';
import {styles} from './safeguarding-card.styles.js';
import {schoolPeople} from './school-people.js';

/**
 * The safeguarding card: emergency first, then the school's own people, then the region's services
 * for a student and for oneself. It opens in place, under the button that asked for it: an LMS's
 * frame is small and may reach below the fold, where a centred dialog is half seen.
 *
 * @fires {DismissEvent} nrr-dismiss - The learner closed it, by a button or by Escape.
 */
@customElement('nrr-safeguarding-card')
export class NrrSafeguardingCard extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) school: School = {};
  @property({attribute: false}) region?: Region;
  /** Tells which entries have become old. */
  @property({attribute: false}) now = new Date();
  @property({type: Boolean, reflect: true}) open = false;

  @query('#title') private heading?: HTMLElement;

  #opener: HTMLElement | undefined;
  #dismissed = false;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#keyNowhere);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#keyNowhere);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('open') && this.open) this.#opener = focusedElement();
  }

  override updated(changed: PropertyValues<this>) {
    if (!changed.has('open')) return;
    if (this.open) goTo(this.heading);
    // Whoever closed it by going elsewhere has moved the focus already.
    else if (this.#dismissed) this.#opener?.focus();
    this.#dismissed = false;
  }

  override render() {
    const {region, now} = this;
    if (!this.open || !region) return nothing;
    const others = region.contacts.filter(({emergency}) => !emergency);
    const owed = t.card.reviewsOwed(region);
    return html`<section class="card" aria-labelledby="title" @keydown=${this.#key}>
      <div class="head">
        <h2 id="title" tabindex="-1">${t.card.title}</h2>
        <button type="button" @click=${this.#dismiss}>${icon(X)} ${t.card.close}</button>
      </div>
      <section class="emergency" aria-labelledby="emergency">
        <h3 id="emergency">${t.card.emergency}</h3>
        ${contactEntries(
          region.contacts.filter(({emergency}) => emergency),
          now,
        )}
      </section>
      ${this.#jumps()} ${owed ? html`<p class="note">${t.card.draft(owed)}</p>` : nothing}
      ${
        region.contacts.some(contact => isOld(contact, now))
          ? html`<p class="note">${t.card.staleSome}</p>`
          : nothing
      }
      ${schoolPeople(this.school)}
      ${this.#audience('student', t.card.student, t.card.studentIntro, others)}
      ${this.#audience('staff', t.card.staff, t.card.staffIntro, others)}
      <button type="button" class="primary" @click=${this.#dismiss}>${t.card.closeAtEnd}</button>
      <p class="row">
        <a class="details" href="#/region" @click=${this.#leave}>
          ${t.card.lawAndRoutes(region.name)}</a
        >
        <a class="details" href="#/search" @click=${this.#leave}>${t.card.ways.search}</a>
        <a class="details" href="#/reading" @click=${this.#leave}>${t.card.ways.settings}</a>
        <a class="details" href="#/details" @click=${this.#leave}>${t.card.details}</a>
      </p>
    </section>`;
  }

  #jumps() {
    const places = {school: t.card.school, student: t.card.student, staff: t.card.staff};
    return html`<nav class="row" aria-label=${t.card.onThisCard}>
      ${Object.entries(places).map(
        ([id, words]) =>
          html`<button type="button" class="quiet" @click=${this.#jump} value=${id}>
            ${words}
          </button>`,
      )}
    </nav>`;
  }

  #audience(who: 'student' | 'staff', title: string, intro: string, contacts: readonly Contact[]) {
    const theirs = contacts.filter(({audience}) => audience.includes(who));
    return html`<section aria-labelledby=${who}>
      <h3 id=${who} tabindex="-1">${title}</h3>
      <p>${intro}</p>
      ${contactEntries(theirs, this.now)}
    </section>`;
  }

  // Not links: the part of an address after # says where in the course the learner is.
  #jump(event: Event) {
    if (!(event.currentTarget instanceof HTMLButtonElement)) return;
    goTo(this.renderRoot.querySelector<HTMLElement>(`#${event.currentTarget.value}`));
  }

  /** The screen that the link opens takes the focus. */
  #leave() {
    this.dispatchEvent(new DismissEvent());
  }

  #key(event: KeyboardEvent) {
    if (event.key === 'Escape') this.#dismiss();
  }

  // A screen reader that reads down the card by its own keys takes the focus away from all of the page.
  readonly #keyNowhere = (event: KeyboardEvent) => {
    if (this.open && event.target === document.body) this.#key(event);
  };

  #dismiss() {
    this.#dismissed = true;
    this.dispatchEvent(new DismissEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-safeguarding-card': NrrSafeguardingCard;
  }
}
