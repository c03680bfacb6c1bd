import {html, nothing} from 'lit';
import {ExternalLink, Mail, MessageSquare, Phone} from 'lucide';
import type {ContactWay} from '../../course/region.js';
import {t} from '../../i18n/card.js';
import {icon} from '../icon.js';
import type {SchoolPerson} from '../school.js';
import {bareAddress, linkOf, wordsOf} from './ways.js';

const icons = {phone: Phone, text: MessageSquare, email: Mail, web: ExternalLink};

/** The ways to reach somebody: each a link with its number or address in sight. */
export function contactWays(ways: readonly ContactWay[]) {
  return html`<ul class="ways">
    ${ways.map(way => html`<li>${oneWay(way)}</li>`)}
  </ul>`;
}

/** The ways to reach one of the school's people. */
export function personWays({phone, email}: SchoolPerson) {
  const ways: ContactWay[] = [];
  if (phone) ways.push({kind: 'phone', label: t.card.phone, number: phone});
  if (email) ways.push({kind: 'email', label: '', address: email});
  return ways.length ? contactWays(ways) : nothing;
}

function oneWay(way: ContactWay) {
  const link = linkOf(way);
  const words = wordsOf(way);
  const shown = html`${icon(icons[way.kind])}<span>${words}</span>`;
  if (!link) return html`<span class="way">${shown}</span>`;
  if (way.kind !== 'web') return html`<a class="way" href=${link}>${shown}</a>`;
  // Opened by the learner's own choice, outside the frame; where it leads learns nothing of this page.
  return html`<a class="way" href=${link} target="_blank" rel="noopener noreferrer"
    >${shown}${onPaper(words, bareAddress(way.address))}<span class="hidden-words"
      >${t.card.newTab}</span
    ></a
  >`;
}

/** On paper an address that the words do not give in full is of no use. */
function onPaper(words: string, address: string) {
  return words.includes(address) ? nothing : html`<span class="paper">${address}</span>`;
}
