import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/printables.js';
import {base} from '../../styles/base.styles.js';
import {logoStyles, schoolLogo} from '../school-logo.js';
import {sheetStyles} from '../sheet.styles.js';
import type {CertificateFacts} from './certificate-facts.js';
import {styles} from './certificate-paper.styles.js';

/** Characters from which a name is set smaller. */
const longName = 24;
const longestName = 48;

/** The certificate: one A4 page, and the same as a sheet on the screen. */
@customElement('nrr-certificate-paper')
export class NrrCertificatePaper extends LitElement {
  static override styles = [base, sheetStyles, logoStyles, styles];

  @property({attribute: false}) facts!: CertificateFacts;
  /** As it was typed; empty leaves a line to write on. */
  @property() name = '';
  /** It stands on a screen that has a title of its own. */
  @property({type: Boolean}) preview = false;

  override render() {
    const {facts, name, preview} = this;
    const words = t.printables.paper;
    const done = facts.minutes !== undefined;
    return html`<div class="sheet">
      ${mark()}
      <p class="brand">${facts.course}</p>
      ${
        facts.school?.logo === undefined
          ? nothing
          : html`<p class="school">
              ${schoolLogo(facts.school)} <span>${facts.school.schoolName}</span>
            </p>`
      }
      ${preview ? html`<h2 class="title">${words.title}</h2>` : html`<h1 class="title">${words.title}</h1>`}
      <p class="says">${words.says}</p>
      ${
        name
          ? html`<p class=${`name ${sizeOf(name)}`}>${name}</p>`
          : html`<p class="name blank"><span>${words.nameHere}</span></p>`
      }
      <p class="says">${done ? words.completed : words.passed}</p>
      <p class="course">${facts.course}</p>
      <p class="about">${words.about}</p>
      ${facts.minutes === undefined ? nothing : html`<p class="hours">${words.hours(facts.minutes)}</p>`}
      ${this.#facts()}
      <div class="foot">
        ${facts.draft ? html`<p class="draft">${facts.draft}</p>` : nothing}
        <p>${words.proof[facts.record]}</p>
        <p>${words.again}</p>
        ${stripe()}
      </div>
    </div>`;
  }

  #facts() {
    const {day, region, version, checked, stale, reviews} = this.facts;
    const {facts: names, ...words} = t.printables.paper;
    const {date} = card.card;
    const [oldest, newest] = checked;
    const seen = words.checked(date(oldest), date(newest));
    return html`<dl class="facts">
      ${row(names.day, date(day))} ${row(names.region, region)} ${row(names.version, version)}
      ${row(names.checked, stale ? `${seen}. ${words.stale}` : seen)}
      ${
        reviews.length > 0
          ? row(
              names.review,
              words.reviewed(reviews.map(each => ({kind: each.kind, date: date(each.date)}))),
            )
          : nothing
      }
    </dl>`;
  }
}

function row(name: string, value: string) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function sizeOf({length}: string): string {
  if (length > longestName) return 'longest';
  return length > longName ? 'long' : '';
}

/** The cover's three open rings. */
function mark() {
  return html`<svg class="mark" viewBox="0 0 200 200" aria-hidden="true">
    <circle cx="100" cy="100" r="10"></circle>
    <path class="report" d="M126 126a37 37 0 1 1 6-45"></path>
    <path class="respond" d="M63 155a66 66 0 1 1 58 8"></path>
    <path class="notice" d="M8 81a94 94 0 1 1 20 80"></path>
  </svg>`;
}

/** Their colours once more, as lines: what is drawn is printed, a background may not be. */
function stripe() {
  return html`<svg class="stripe" viewBox="0 0 300 2" preserveAspectRatio="none" aria-hidden="true">
    <path class="notice" d="M0 1h100"></path>
    <path class="respond" d="M100 1h100"></path>
    <path class="report" d="M200 1h100"></path>
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-certificate-paper': NrrCertificatePaper;
  }
}
