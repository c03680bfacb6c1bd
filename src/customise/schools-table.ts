import {html, nothing} from 'lit';
import {t} from '../i18n/customise-schools.js';
import type {School, SchoolContact} from '../settings/settings-schema.js';

const others = ['deputy', 'outOfHours', 'instead'] as const;

/** Schools with their leads; a long list has a scroll bar of its own, which keys move too. */
export function schoolsTable(schools: readonly School[]) {
  const words = t.schools;
  return html`<div class="many" role="region" aria-labelledby="schools" tabindex="0">
    <table>
      <caption id="schools">
        ${words.list(schools.length)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.school}</th>
          <th scope="col">${words.lead}</th>
        </tr>
      </thead>
      <tbody>
        ${schools.map(
          school =>
            html`<tr>
              <th scope="row">${school.schoolName}</th>
              <td>${people(school)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function people({contacts = {}}: School) {
  const words = t.schools;
  const more = others.filter(who => contacts[who]).map(who => words.people[who]);
  return html`<p>${contacts.lead ? person(contacts.lead) : words.noLead}</p>
    ${more.length ? html`<p class="soft">${words.also(more.join(', '))}</p>` : nothing}`;
}

function person({name, role, phone, email}: SchoolContact): string {
  return [name, role, phone, email].filter(part => part !== undefined).join(', ');
}
