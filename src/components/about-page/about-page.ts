import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Course} from '../../course/course.js';
import type {Region} from '../../course/region.js';
import {t} from '../../i18n/card.js';
import {base} from '../../styles/base.styles.js';
import {DismissEvent} from '../dismiss-event.js';
import {goTo} from '../focus.js';

/** The part of the course that the about page tells. */
export type AboutCourse = Pick<Course, 'title' | 'summary' | 'version'>;

/**
 * What the course is, who has reviewed it and who has not, what the LMS is sent, and the licences.
 *
 * @fires {DismissEvent} nrr-dismiss - The learner wants back to the course.
 */
@customElement('nrr-about-page')
export class NrrAboutPage extends LitElement {
  static override styles = [
    base,
    css`
      section {
        max-width: var(--measure);
        padding: var(--space-5) 0;
      }
      h2 {
        margin-top: var(--space-6);
      }
      ul {
        padding-inline-start: var(--space-5);
      }
      li {
        margin-bottom: var(--space-2);
      }
      .note {
        padding: var(--space-2) var(--space-3);
        border-inline-start: 4px solid var(--notice);
        background: var(--notice-soft);
      }
    `,
  ];

  @property({attribute: false}) course?: AboutCourse;
  @property({attribute: false}) region?: Region;
  /** Whether the answers of the check are sent one by one. */
  @property({type: Boolean}) interactions = false;
  /** Whether this copy reports to an LMS at all. */
  @property({type: Boolean}) connected = false;

  @query('h1') private heading?: HTMLElement;

  override firstUpdated() {
    goTo(this.heading);
  }

  override render() {
    const {course, region} = this;
    if (!course || !region) return nothing;
    const words = t.card.about;
    return html`<section aria-labelledby="title">
      <h1 id="title" tabindex="-1">${words.title}</h1>
      <p><b>${course.title}.</b> ${course.summary}</p>
      <p>${words.version(course.version)}. ${words.region(region.name)}.</p>
      ${this.#reviews(region)} ${this.#sent()}
      <h2>${words.elsewhereTitle}</h2>
      <p>${words.elsewhere}</p>
      <h2>${words.licenceTitle}</h2>
      <p>${words.licenceCode}</p>
      <p>${words.licenceWords}</p>
      <p>${words.licenceOthers}</p>
      <button type="button" class="primary" @click=${this.#back}>${words.back}</button>
    </section>`;
  }

  #reviews(region: Region) {
    const words = t.card.about;
    const owed = t.card.reviewsOwed(region);
    return html`<h2>${words.reviewTitle}</h2>
      ${owed ? html`<p class="note"><b>${words.owed(owed)}</b> ${words.owedDo}</p>` : nothing}
      ${region.reviews.map(
        ({kind, by, date}) => html`<p>${words.reviewed[kind](by, t.card.date(date))}</p>`,
      )}
      <p>${words.untried}</p>`;
  }

  #sent() {
    const words = t.card.about;
    if (!this.connected) {
      return html`<h2>${words.sentTitle}</h2>
        <p>${words.notConnected}</p>`;
    }
    const sent = this.interactions ? [...words.sent, words.interactions] : words.sent;
    return html`<h2>${words.sentTitle}</h2>
      <ul>
        ${sent.map(what => html`<li>${what}</li>`)}
      </ul>
      ${this.interactions ? nothing : html`<p>${words.noInteractions}</p>`}
      <p>${words.never}</p>
      <p>${words.received}</p>`;
  }

  #back() {
    this.dispatchEvent(new DismissEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-about-page': NrrAboutPage;
  }
}
