import type {Contact, ContactWay, Region, RouteEntry} from '../../course/region.js';
import {t} from '../../i18n/route.js';
import {givenBySchool} from '../safeguarding-card/checked.js';
import type {School, SchoolPerson} from '../school.js';

/** Somebody who hears on a route: one of the school's people, or a service. */
export interface Stop {
  /** `lead`, `instead`, or the id of a contact. */
  readonly id: string;
  readonly name: string;
  /** Who that is, where the name alone does not say it; what of a service the school has given. */
  readonly about: string;
  readonly ways: readonly ContactWay[];
  /** The number is still to be confirmed locally. */
  readonly confirm: boolean;
  readonly isEmergency: boolean;
}

/** Who hears, in order. */
export function stopsOf({to}: RouteEntry, region: Region, school: School): readonly Stop[] {
  return to.flatMap(id => stopOf(id, region, school) ?? []);
}

/** Who may hear too. */
export function sideStopsOf({also = []}: RouteEntry, region: Region, school: School) {
  return also.flatMap(id => stopOf(id, region, school) ?? []);
}

/** One of the school's people or of the region's contacts; nothing for an id that the region has not. */
export function stopOf(id: string, region: Region, school: School): Stop | undefined {
  if (id === 'lead') return leadStop(region, school);
  if (id === 'instead') return insteadStop(school);
  const contact = region.contacts.find(each => each.id === id);
  return contact && contactStop(contact);
}

function leadStop({words}: Region, {contacts}: School): Stop {
  const title = t.route.own.lead(words?.lead.text);
  return personStop('lead', contacts?.lead, title, '');
}

function insteadStop({contacts}: School): Stop {
  const {instead, noInstead} = t.route.own;
  return personStop('instead', contacts?.instead, instead, noInstead);
}

/** @param unnamed What is to be known where the school has named nobody. */
function personStop(
  id: string,
  person: SchoolPerson | undefined,
  title: string,
  unnamed: string,
): Stop {
  const plain = {id, confirm: false, isEmergency: false};
  if (!person) return {...plain, name: title, about: unnamed, ways: []};
  const ways: ContactWay[] = [];
  if (person.phone) ways.push({kind: 'phone', label: person.phone, number: person.phone});
  if (person.email) ways.push({kind: 'email', label: person.email, address: person.email});
  return {...plain, name: person.name, about: title, ways};
}

function contactStop(contact: Contact): Stop {
  const {id, name, ways, confidence, emergency: isEmergency} = contact;
  const about = givenBySchool(contact);
  return {id, name, about, ways, confirm: confidence === 'confirm', isEmergency};
}
