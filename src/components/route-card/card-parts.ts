import {html, nothing, type TemplateResult} from 'lit';
import type {Contact, ContactWay, Region} from '../../course/region.js';
import {t as card} from '../../i18n/card.js';
import {t as printables} from '../../i18n/printables.js';
import {t} from '../../i18n/route.js';
import {stopOf} from '../route-map/route-stops.js';
import {checkedLine} from '../safeguarding-card/checked.js';
import {bareAddress, unbroken, wordsOf} from '../safeguarding-card/ways.js';
import type {School, SchoolPerson} from '../school.js';
import {personCodes, serviceCode, type CardCode} from './card-codes.js';
import {qrCode} from './qr-code.js';

/** The longest name of a person that stands in each order. */
const longestOrdered = 32;

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

/** The school's people, each with a line to write on where nobody is named, and codes where it wants them. */
export function cardPeople(school: School, region: Region): TemplateResult {
  return html`<dl class="people">
    ${parts.map(part => {
      const codes = personCodes(part, school, region);
      return html`<div>
        <dt>${card.card[part]}</dt>
        <dd class="coded">
          <span class="said">
            ${saidOf(school.contacts?.[part]) || html`<span class="fill"></span>`}
          </span>
          ${codes.map(pictureFor(part))}
        </dd>
      </div>`;
    })}
  </dl>`;
}

const parts = ['lead', 'deputy', 'outOfHours', 'instead'] as const;

function saidOf({name, role, phone, email}: Partial<SchoolPerson> = {}): string {
  return [name, role, phone && unbroken(phone), email].filter(Boolean).join(', ');
}

/** With what it does below, since a person may have two. */
function pictureFor(part: (typeof parts)[number]) {
  const {phone, email, keep, phoneShort, emailShort, keepShort} = printables.printables.codes;
  const words = {
    phone: [phone, phoneShort],
    email: [email, emailShort],
    keep: [keep, keepShort],
  } as const;
  return ({does, text}: CardCode) => {
    if (does === 'page') return nothing;
    const [label, short] = words[does];
    return html`<span class="does">
      ${qrCode(text, label(card.card[part]))} <small>${short}</small>
    </span>`;
  };
}

/** Each situation with who hears, as one line. */
export function cardRoutes(region: Region, school: School): TemplateResult {
  return html`<dl class="routes">
    ${(region.route ?? []).map(({when, to, note}) => {
      const names = to.flatMap(id => stopNames(id, region, school));
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

/** A person's long name stands once on the card, at the top; after that what the region calls them will do. */
function stopNames(id: string, region: Region, school: School): readonly string[] {
  const isPart = id === 'lead' || id === 'instead';
  const named = isPart ? (school.contacts?.[id]?.name ?? '') : '';
  const stop = stopOf(id, region, named.length > longestOrdered ? {} : school);
  return stop ? [stop.name] : [];
}

/** The services with their numbers, and when each was last checked. */
export function cardServices(contacts: readonly Contact[]): TemplateResult {
  const words = t.route.card;
  return html`<ul class="services">
    ${contacts.map(contact => {
      const {name, ways, hours, seen, rung, confidence, emergency} = contact;
      const dated = rung ? words.rung(card.card.date(rung)) : words.seen(card.card.date(seen));
      const code = serviceCode(contact);
      return html`<li class="coded">
        <div class="said">
          <b class=${emergency ? 'urgent' : nothing}>${name}</b>
          <span class="ways">${ways.map(way => html`<span>${onPaper(way)}</span>`)}</span>
          <span class="fine">
            ${hours} · ${checkedLine(contact, dated)}
            ${confidence === 'confirm' ? html`<b>${card.card.confirm}</b>` : nothing}
          </span>
        </div>
        ${code ? qrCode(code.text, printables.printables.codes.page(name)) : nothing}
      </li>`;
    })}
  </ul>`;
}

/** On paper an address that the words do not give in full is of no use. */
function onPaper(way: ContactWay): string {
  const words = wordsOf(way);
  if (way.kind !== 'web' || words.includes(bareAddress(way.address))) return words;
  return `${words}: ${bareAddress(way.address)}`;
}
