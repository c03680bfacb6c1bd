import {html, nothing} from 'lit';
import {t} from '../../i18n/messages.js';
import {filled, isKnown, type School, type SchoolPerson} from '../school.js';
import {personWays} from './contact-ways.js';

/** The school's own people, and whom to tell when the concern is about one of them. */
export function schoolPeople(school: School) {
  const {lead, deputy, outOfHours, instead} = school.contacts ?? {};
  return html`<section aria-labelledby="school">
    <h3 id="school" tabindex="-1">${filled(school.schoolName) ?? t.card.school}</h3>
    <ul class="entries">
      ${isKnown(lead) ? personEntry(t.card.lead, lead) : noLead()}
      ${isKnown(deputy) ? personEntry(t.card.deputy, deputy) : nothing}
      ${isKnown(outOfHours) ? personEntry(t.card.outOfHours, outOfHours) : nothing}
      <li class="entry">
        <h4>${t.card.instead}</h4>
        ${
          isKnown(instead)
            ? html`<p>${t.card.insteadOf}</p>
                ${person(instead)}`
            : html`<p>${t.card.noInstead}</p>`
        }
      </li>
    </ul>
  </section>`;
}

function personEntry(part: string, somebody: SchoolPerson) {
  return html`<li class="entry">
    <h4>${part}</h4>
    ${person(somebody)}
  </li>`;
}

function person(somebody: SchoolPerson) {
  const words = [somebody.name, somebody.role].filter(Boolean).join(', ');
  return html`${words ? html`<p class="person">${words}</p>` : nothing} ${personWays(somebody)}`;
}

function noLead() {
  return html`<li class="entry">
    <h4>${t.card.lead}</h4>
    <p><b>${t.card.noLead}</b> ${t.card.noLeadDo}</p>
  </li>`;
}
