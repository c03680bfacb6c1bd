import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Region} from '../../course/region.js';
import {t as card} from '../../i18n/card.js';
import {t as printables} from '../../i18n/printables.js';
import {t} from '../../i18n/route.js';
import {base} from '../../styles/base.styles.js';
import {isoDay} from '../iso-day.js';
import {isOld} from '../safeguarding-card/checked.js';
import {logoStyles, schoolLogo} from '../school-logo.js';
import type {School} from '../school.js';
import {cardContacts, cardPeople, cardRoutes, cardServices} from './card-parts.js';

/** One A4 page for the wall: the school's people, whom to tell in which order, and the services' numbers. */
@customElement('nrr-route-paper')
export class NrrRoutePaper extends LitElement {
  static override styles = [
    base,
    logoStyles,
    css`
      :host {
        color-scheme: light;
        color: CanvasText;
        background: Canvas;
        font: 8.5pt / 1.15 var(--body);
      }
      h1 {
        margin-bottom: 2mm;
        font-size: 14pt;
      }
      .logo {
        float: inline-end;
        max-width: 50mm;
        max-height: 12mm;
        margin-inline-start: 4mm;
      }
      h2 {
        margin: 2.5mm 0 1mm;
        padding-top: 1mm;
        border-top: 1px solid;
        font-size: 10.5pt;
      }
      p {
        margin-bottom: 1.5mm;
      }
      dl,
      dd,
      ul {
        margin: 0;
        padding: 0;
      }
      ul {
        list-style: '';
      }
      .people,
      .services {
        columns: 2;
        column-gap: 8mm;
      }
      .people > div,
      .routes > div,
      li {
        break-inside: avoid;
        padding-bottom: 1mm;
      }
      dt,
      b {
        font-weight: 600;
      }
      .routes > div {
        display: grid;
        grid-template-columns: 2fr 4fr;
        gap: 4mm;
        padding-bottom: 0.4mm;
      }
      .routes dt {
        font-weight: 400;
      }
      .routes span {
        margin-inline-end: 2mm;
      }
      .fill {
        display: block;
        height: 7mm;
        border-bottom: 1px solid;
      }
      /* Codes stand beside the words; under one of two stands what it does. */
      .coded {
        display: flex;
        gap: 2mm;
      }
      .said {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .does {
        text-align: center;
      }
      .does small {
        font-size: 7pt;
      }
      .code {
        display: block;
        flex: none;
        forced-color-adjust: none;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 0 3mm;
        font-size: 10pt;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      small {
        display: block;
      }
      .fine {
        font-size: 7pt;
      }
      .dense {
        font-size: 7.5pt;
        line-height: 1.1;
      }
      /* Beside the title alone, so that it takes no line. */
      .dense .logo {
        max-height: 7mm;
      }
      .dense .ways {
        font-size: 8pt;
      }
      .dense .fine {
        font-size: 6.5pt;
      }
      .dense h2 {
        margin-top: 1.5mm;
        font-size: 9pt;
      }
      .dense li {
        padding-bottom: 0.4mm;
      }
    `,
  ];

  @property({attribute: false}) region!: Region;
  @property({attribute: false}) school: School = {};
  @property({attribute: false}) now = new Date();
  /** In smaller type. */
  @property({type: Boolean}) dense = false;

  override render() {
    const {region, school, now} = this;
    const words = t.route.card;
    const contacts = cardContacts(region);
    const owed = card.card.reviewsOwed(region);
    return html`<div class=${this.dense ? 'dense' : nothing}>
      ${schoolLogo(school)}
      <h1>${words.title}</h1>
      <p>${words.rule}</p>
      ${owed ? html`<p><b>${card.card.draft(owed)}</b></p>` : nothing}
      ${contacts.some(contact => isOld(contact, now)) ? html`<p><b>${card.card.staleSome}</b></p>` : nothing}
      <h2>${school.schoolName ?? card.card.school}</h2>
      ${cardPeople(school, region)}
      <h2>${words.routes}</h2>
      ${cardRoutes(region, school)}
      <h2>${words.services(region.name)}</h2>
      ${cardServices(contacts)}
      <p class="fine">
        ${words.printed(card.card.date(isoDay(now)))} ${printables.printables.codes.hint}
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-route-paper': NrrRoutePaper;
  }
}
