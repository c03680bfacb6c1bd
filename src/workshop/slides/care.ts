import {html, nothing} from 'lit';
import {stopOf, type Stop} from '../../components/route-map/route-stops.js';
import {bareAddress, unbroken} from '../../components/safeguarding-card/ways.js';
import type {Contact, ContactWay} from '../../course/region.js';
import type {CareSlide} from '../../course/workshop.js';
import {t} from '../../i18n/workshop.js';
import type {Deck} from '../deck.js';

/** How many lines for adults a room can read. */
const LINES = 4;

/** Where support is: in danger, at school, and for those in the room. */
export function careSlide({title}: CareSlide, deck: Deck) {
  const {contacts} = deck.region;
  const emergency = contacts.filter(contact => contact.emergency);
  const own = contacts.filter(({audience, emergency: now}) => audience.includes('staff') && !now);
  const school = ['lead', 'instead'].flatMap(id => stopOf(id, deck.region, deck.school) ?? []);
  return html`<h2>${title}</h2>
    <dl class="care-lines">
      ${group(t.workshop.slide.inDanger, emergency.map(contactLine))}
      ${group(t.workshop.slide.forYou, own.slice(0, LINES).map(contactLine))}
      ${group(t.workshop.slide.school, school.map(stopLine))}
    </dl>`;
}

function group(title: string, lines: readonly unknown[]) {
  if (lines.length === 0) return nothing;
  return html`<div>
    <dt>${title}</dt>
    ${lines.map(line => html`<dd>${line}</dd>`)}
  </div>`;
}

function contactLine({name, ways}: Contact) {
  const way = ways.find(({kind}) => kind === 'phone') ?? ways[0];
  return line(name, way && wayWords(way));
}

function stopLine({name, ways}: Stop) {
  const [way] = ways;
  return line(name, way && wayWords(way));
}

function line(name: string, way: string | undefined) {
  // "105 (Police)" says its number already.
  return way === undefined || name.includes(way.replaceAll('\u00a0', ' '))
    ? html`<b>${name}</b>`
    : html`<b>${name}</b> ${way}`;
}

function wayWords(way: ContactWay): string {
  return 'number' in way ? unbroken(way.number) : bareAddress(way.address);
}
