import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import '../components/certificate/certificate-paper.js';
import type {CertificateFacts} from '../components/certificate/certificate-facts.js';
import {isoDay} from '../components/iso-day.js';
import {isStale} from '../components/safeguarding-card/age.js';
import {contactEntries} from '../components/safeguarding-card/contact-entry.js';
import {styles as cardStyles} from '../components/safeguarding-card/safeguarding-card.styles.js';
import {schoolPeople} from '../components/safeguarding-card/school-people.js';
import {schoolNames} from '../components/school-names.js';
import {certifiedMinutes} from '../course/certified-minutes.js';
import type {Region} from '../course/region.js';
import {t as card} from '../i18n/card.js';
import {t} from '../i18n/customise.js';
import {draftLine} from '../i18n/en-nz/reviews.js';
import {correctContacts} from '../settings/correct-contacts.js';
import type {Settings} from '../settings/settings-schema.js';
import {base} from '../styles/base.styles.js';
import {courseWith, type CourseFacts} from './course-facts.js';
import './cover-picture.js';

/** What settings make of the first screen, the safeguarding card, the certificate and the words in the lessons. */
@customElement('nrr-settings-preview')
export class NrrSettingsPreview extends LitElement {
  static override styles = [
    base,
    cardStyles,
    css`
      section > p:first-of-type {
        margin-bottom: var(--space-3);
      }
      .part {
        margin-bottom: var(--space-6);
      }
      .card {
        padding-top: var(--space-2);
      }
      .card h4 {
        font-size: var(--text-m);
      }
      h3.plain {
        margin-top: 0;
        padding: 0;
        border: 0;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(7rem, auto) 1fr;
        gap: var(--space-1) var(--space-4);
        margin: 0;
        overflow-wrap: anywhere;
      }
      dt {
        color: var(--ink-soft);
      }
      dd {
        margin: 0;
      }
      nrr-certificate-paper {
        max-width: 30rem;
        font-size: 0.75rem;
      }
    `,
  ];

  @property({attribute: false}) settings!: Settings;
  @property({attribute: false}) region!: Region;
  @property({attribute: false}) course!: CourseFacts;
  @property({attribute: false}) now = new Date();

  override render() {
    const words = t.customise.preview;
    const {settings, region, course} = this;
    return html`
      <section class="part" aria-labelledby="cover">
        <h3 class="plain" id="cover">${words.cover}</h3>
        <p class="small soft">${words.coverHelp}</p>
        <nrr-cover-picture
          .settings=${settings}
          .region=${region}
          .course=${course}
        ></nrr-cover-picture>
      </section>
      <section class="part" aria-labelledby="card">
        <h3 class="plain" id="card">${words.card}</h3>
        <p class="small soft">${words.cardHelp}</p>
        ${this.#card()}
      </section>
      <section class="part" aria-labelledby="names">
        <h3 class="plain" id="names">${words.names}</h3>
        ${this.#names()}
      </section>
      <section class="part" aria-labelledby="certificate">
        <h3 class="plain" id="certificate">${words.certificate}</h3>
        <nrr-certificate-paper
          .facts=${this.#facts}
          .name=${words.person}
          preview
        ></nrr-certificate-paper>
      </section>
    `;
  }

  #card() {
    const {settings, now} = this;
    const region = this.#corrected;
    const emergency = region.contacts.filter(contact => contact.emergency);
    const others = region.contacts.filter(contact => !contact.emergency);
    return html`<div class="card">
      <section class="emergency" aria-labelledby="emergency">
        <h3 id="emergency">${card.card.emergency}</h3>
        ${contactEntries(emergency, now)}
      </section>
      ${schoolPeople(settings)}
      <section aria-labelledby="services">
        <h3 id="services">${t.customise.preview.services}</h3>
        ${contactEntries(others, now)}
      </section>
    </div>`;
  }

  #names() {
    const words = t.customise.preview;
    const name = schoolNames(this.settings, this.#corrected);
    const rows = (['school', 'lead', 'principal', 'family'] as const).map(
      each =>
        html`<dt>${words[each]}</dt>
          <dd>${name(each) ?? nothing}</dd>`,
    );
    return html`<dl>${rows}</dl>`;
  }

  /** With the school's own numbers, marked as its own. */
  get #corrected(): Region {
    return correctContacts(this.region, this.settings).region;
  }

  get #facts(): CertificateFacts {
    const {settings, course, now} = this;
    const region = this.#corrected;
    const {whole} = course;
    const seen = region.contacts.map(contact => contact.seen).sort();
    return {
      course: course.title,
      version: course.version,
      minutes: certifiedMinutes(whole && courseWith(whole, settings), settings.certificateHours),
      day: isoDay(now),
      region: region.name,
      checked: [seen[0] ?? '', seen.at(-1) ?? ''],
      stale: seen.some(each => isStale(each, now)),
      reviews: region.reviews,
      draft: draftLine(region),
      record: 'lms',
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-settings-preview': NrrSettingsPreview;
  }
}
