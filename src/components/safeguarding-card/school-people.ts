import {html, nothing} from 'lit';
import {t} from '../../i18n/card.js';
import type {School, SchoolPerson} from '../school.js';
import {personWays} from './contact-ways.js';

/** The school's own people, and whom to tell when the concern is about one of them. */
export function schoolPeople(school: School) {
  const {lead, deputy, outOfHours, instead} = school.contacts ?? {};
  return html`<section aria-labelledby="school">
    <h3 id="school" tabindex="-1">${school.schoolName ?? t.card.school}</h3>
    <ul class="entries">
      ${entry(t.card.lead, lead ? person(lead) : noLead())}
      ${deputy ? entry(t.card.deputy, person(deputy)) : nothing}
      ${outOfHours ? entry(t.card.outOfHours, person(outOfHours)) : nothing}
      ${entry(t.card.instead, instead ? other(instead) : html`<p>${t.card.noInstead}</p>`)}
    </ul>
  </section>`;
}

function entry(part: string, who: unknown) {
  return html`<li class="entry">
    <h4>${part}</h4>
    ${who}
  </li>`;
}

function person(somebody: SchoolPerson) {
  const {name, role} = somebody;
  return html`<p>${role ? `${name}, ${role}` : name}</p>
    ${personWays(somebody)}`;
}

function noLead() {
  return html`<p><b>${t.card.noLead}</b> ${t.card.noLeadDo}</p>`;
}

function other(somebody: SchoolPerson) {
  return html`<p>${t.card.insteadOf}</p>
    ${person(somebody)}`;
}
