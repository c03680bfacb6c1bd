import {html, nothing} from 'lit';
import type {Contact} from '../../course/region.js';
import {t} from '../../i18n/card.js';
import {checkedLine, isOld} from './checked.js';
import {contactWays} from './contact-ways.js';

/** How many contacts stand under a heading before the others are folded away. */
const inSight = 6;

/** Contacts in their order; where there are many, the later ones are folded away. */
export function contactEntries(contacts: readonly Contact[], now: Date) {
  const rest = contacts.slice(inSight);
  return html`${entryList(contacts.slice(0, inSight), now)}
  ${
    rest.length
      ? html`<details>
          <summary>${t.card.more(rest.length)}</summary>
          ${entryList(rest, now)}
        </details>`
      : nothing
  }`;
}

function entryList(contacts: readonly Contact[], now: Date) {
  return html`<ul class="entries">
    ${contacts.map(contact => contactEntry(contact, now))}
  </ul>`;
}

/** One of the region's contacts: when to use it, how, its hours, and how far it can be relied on. */
function contactEntry(contact: Contact, now: Date) {
  return html`<li class="entry">
    <h4>${contact.name}</h4>
    <p>${contact.when}</p>
    ${contactWays(contact.ways)}
    <p class="small">${contact.hours}</p>
    <p class="small soft">
      ${checkedLine(contact, checked(contact))}
      ${isOld(contact, now) ? html`<b>${t.card.stale}</b>` : nothing}
      ${contact.confidence === 'confirm' ? html`<b>${t.card.confirm}</b>` : nothing}
    </p>
  </li>`;
}

function checked({seen, rung}: Contact): string {
  return rung
    ? t.card.seenAndRung(t.card.date(seen), t.card.date(rung))
    : t.card.seenOnly(t.card.date(seen));
}
