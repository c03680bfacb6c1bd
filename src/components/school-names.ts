import {html, nothing} from 'lit';
import type {ProseRegion} from '../course/region.js';
import type {NameOf} from '../course/words.js';
import {t} from '../i18n/shell.js';
import {bareAddress, unbroken} from './safeguarding-card/ways.js';
import type {School} from './school.js';

/**
 * Names for prose: `lead` is the school's lead or what the region calls one, `school` the school or
 * "your school", `principal` and `family` what the region calls them, `contact:police` the region's contact in
 * that role with its number, and with "confirm this number locally" where that is still to be done, unless the region has
 * words of its own for it in prose.
 */
export function schoolNames(school: School, region: ProseRegion): NameOf {
  const {words} = region;
  const named: Readonly<Record<string, unknown>> = {
    lead: school.contacts?.lead?.name ?? t.names.yourLead(words?.lead.text),
    school: school.schoolName ?? t.names.yourSchool,
    principal: words?.principal,
    family: html`<span lang=${words?.familyLanguage ?? nothing}>${words?.family}</span>`,
  };
  return role => {
    const id = region.roles[role.replace(/^contact:/, '')];
    return named[role] ?? nameContact(region.contacts.find(contact => contact.id === id));
  };
}

function nameContact(contact: ProseRegion['contacts'][number] | undefined): string {
  if (!contact) return t.names.someContact;
  const {name, inProse} = contact;
  if (inProse) return inProse;
  const confirm = contact.confidence === 'confirm' ? t.names.confirmInProse : '';
  const way = contact.ways.find(({kind}) => kind === 'phone') ?? contact.ways[0];
  if (!way) return name;
  const number = 'number' in way ? way.number : bareAddress(way.address);
  // "105 (Police)" says its number already.
  const added = [name.includes(number) ? '' : unbroken(number), confirm].filter(Boolean).join('; ');
  return added ? `${name} (${added})` : name;
}
