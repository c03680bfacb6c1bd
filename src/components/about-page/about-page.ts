import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Course} from '../../course/course.js';
import type {RegionReviews} from '../../course/reference.js';
import type {Region, ReviewKind} from '../../course/region.js';
import {t} from '../../i18n/about.js';
import {t as card} from '../../i18n/card.js';
import {base} from '../../styles/base.styles.js';
import {DismissEvent} from '../dismiss-event.js';
import {goTo} from '../focus.js';

/** The part of the course that the about page tells. */
export type AboutCourse = Pick<Course, 'title' | 'summary' | 'version'>;

/**
 * What the course is, who has reviewed it and who has not, when contacts were checked, what it was tried with,
 * what the LMS is sent, and the licences.
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
      a {
        display: inline-flex;
        align-items: center;
        min-height: 2.75rem;
      }
      .way {
        display: inline-flex;
        align-items: center;
        min-width: 2.75rem;
        min-height: 2.75rem;
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
  /** How far each region is reviewed, this one among them. */
  @property({attribute: false}) reviews: readonly RegionReviews[] = [];
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
    const words = t.about;
    return html`<section aria-labelledby="title">
      <h1 id="title" tabindex="-1">${words.title}</h1>
      <p><b>${course.title}.</b> ${course.summary}</p>
      <p>${words.version(course.version)}. ${words.region(region.name)}.</p>
      <p><a href="#/region">${card.card.lawAndRoutes(region.name)}</a></p>
      ${this.#reviews(region)} ${this.#unreviewed()} ${checked(region)}
      <h2>${words.triedTitle}</h2>
      <p>${words.tried}</p>
      ${list(words.untried)}
      <h2>${words.moreTitle}</h2>
      <p>${words.more}</p>
      <p class="row">
        <a class="way" href="#/sources">${card.card.ways.sources}</a>
        <a class="way" href="#/glossary">${card.card.ways.glossary}</a>
        <a class="way" href="#/search">${card.card.ways.search}</a>
      </p>
      <h2>${words.onePageTitle}</h2>
      <p>${words.onePage} <a href="#/text">${card.card.ways.text}</a></p>
      <p>${words.forReviewers} <a href="#/review-edition">${words.reviewEdition}</a></p>
      ${this.#sent()}
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
    const words = t.about;
    const owed = card.card.reviewsOwed(region);
    return html`<h2>${words.reviewTitle}</h2>
      ${owed ? html`<p class="note"><b>${words.owed(owed)}</b> ${words.owedDo}</p>` : nothing}
      ${region.reviews.map(
        ({kind, by, date}) => html`<p>${words.reviewed[kind](by, card.card.date(date))}</p>`,
      )}`;
  }

  #unreviewed() {
    const {unreviewed, readers, unreviewedTitle} = t.about;
    const lacking = (kind: ReviewKind) =>
      this.reviews.filter(each => owes(each, kind)).map(({name}) => name);
    const [law, safeguarding] = [lacking('law'), lacking('safeguarding')];
    return html`<h2>${unreviewedTitle}</h2>
      ${list([
        ...(law.length > 0 ? [unreviewed.law(law.join(', '))] : []),
        ...(safeguarding.length > 0 ? [unreviewed.safeguarding(safeguarding.join(', '))] : []),
        ...(lacking('maori').length > 0 ? [unreviewed.maori] : []),
        ...readers,
      ])}`;
  }

  #sent() {
    const words = t.about;
    if (!this.connected) {
      return html`<h2>${words.sentTitle}</h2>
        <p>${words.notConnected}</p>`;
    }
    const sent = this.interactions ? [...words.sent, words.interactions] : words.sent;
    return html`<h2>${words.sentTitle}</h2>
      ${list(sent)} ${this.interactions ? nothing : html`<p>${words.noInteractions}</p>`}
      <p>${words.never}</p>
      <p>${words.received}</p>`;
  }

  #back() {
    this.dispatchEvent(new DismissEvent());
  }
}

function list(lines: readonly string[]) {
  return html`<ul>
    ${lines.map(line => html`<li>${line}</li>`)}
  </ul>`;
}

function owes({reviews, reviewsNeeded}: RegionReviews, kind: ReviewKind): boolean {
  return reviewsNeeded.includes(kind) && !reviews.some(review => review.kind === kind);
}

/** When the pages behind contacts, law and routes were seen, and how many contacts were rung. */
function checked({contacts, law = [], route = []}: Region) {
  const seen = [...contacts, ...law, ...route].map(each => each.seen).sort();
  const [oldest, newest] = [seen[0], seen.at(-1)];
  if (!oldest || !newest) return nothing;
  const rung = contacts.filter(contact => contact.rung !== null).length;
  const given = contacts.filter(({corrected}) => corrected).length;
  return html`<h2>${t.about.checkedTitle}</h2>
    <p>
      ${t.about.checked(card.card.date(oldest), card.card.date(newest))}
      ${t.about.rung(rung, contacts.length)} ${given ? t.about.given(given) : nothing}
    </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-about-page': NrrAboutPage;
  }
}
