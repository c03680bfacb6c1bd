import {html, nothing, type TemplateResult} from 'lit';
import type {Contact, ContactWay, Region} from '../../course/region.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/route.js';
import {stopOf} from '../route-map/route-stops.js';
import {bareAddress, wordsOf} from '../safeguarding-card/ways.js';
import type {School, SchoolPerson} from '../school.js';

/** What is for somebody worried about themselves has no place on a wall. */
const apart = 'own-behaviour';

/** The region's services that have a part in the course, emergency first: one page holds no more. */
export function cardContacts({roles, route = [], contacts}: Region): readonly Contact[] {
  const named = new Set([
    ...Object.values(roles),
    ...route.flatMap(({to, also = []}) => [...to, ...also]),
  ]);
  return contacts.filter(({id, audience}) => named.has(id) && !audience.includes(apart));
}

/** The school's people, each with a line to write on where nobody is named. */
export function cardPeople({contacts}: School): TemplateResult {
  const {lead, deputy, outOfHours, instead} = contacts ?? {};
  const words = card.card;
  return html`<dl class="people">
    ${person(words.lead, lead)} ${person(words.deputy, deputy)}
    ${person(words.outOfHours, outOfHours)} ${person(words.instead, instead)}
  </dl>`;
}

function person(part: string, somebody: SchoolPerson | undefined) {
  const {name, role, phone, email} = somebody ?? {};
  const said = [name, role, phone, email].filter(Boolean).join(', ');
  return html`<div>
    <dt>${part}</dt>
    <dd>${said || html`<span class="fill"></span>`}</dd>
  </div>`;
}

/** Each situation with who hears, as one line. */
export function cardRoutes(region: Region, school: School): TemplateResult {
  return html`<dl class="routes">
    ${(region.route ?? []).map(({when, to, note}) => {
      const names = to.flatMap(id => stopOf(id, region, school)?.name ?? []);
      const order = names.map((name, index) => `${index + 1}. ${name}`);
      return html`<div>
        <dt>${when}</dt>
        <dd>
          ${order.map(each => html`<span>${each}</span> `)}
          ${note ? html`<small class="fine">${note}</small>` : nothing}
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** The services with their numbers, and when each was last checked. */
export function cardServices(contacts: readonly Contact[]): TemplateResult {
  const words = t.route.card;
  return html`<ul class="services">
    ${contacts.map(
      ({name, ways, hours, seen, rung, confidence, emergency}) =>
        html`<li>
          <b class=${emergency ? 'urgent' : nothing}>${name}</b>
          <span class="ways">${ways.map(way => html`<span>${onPaper(way)}</span>`)}</span>
          <span class="fine">
            ${hours} · ${rung ? words.rung(card.card.date(rung)) : words.seen(card.card.date(seen))}
            ${confidence === 'confirm' ? html`<b>${card.card.confirm}</b>` : nothing}
          </span>
        </li>`,
    )}
  </ul>`;
}

/** On paper an address that the words do not give in full is of no use. */
function onPaper(way: ContactWay): string {
  const words = wordsOf(way);
  if (way.kind !== 'web' || words.includes(bareAddress(way.address))) return words;
  return `${words}: ${bareAddress(way.address)}`;
}
