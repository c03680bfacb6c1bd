import type {Contact, Region, RouteEntry} from '../../course/region.js';
import {whoIn, type RouteBuilder, type RouteCase} from '../../course/route-builder.js';
import {t} from '../../i18n/route.js';

/** A service as a list offers it, by its name in the region. */
export interface Offer {
  /** The service's letter. */
  readonly id: string;
  readonly name: string;
}

/** The services in the region's names. The school's people have none: the case may be about them. */
export function offersIn({services}: RouteBuilder, region: Region): readonly Offer[] {
  return services.map(service => {
    const names = whoIn(service, region).flatMap(id => nameOf(id, region) ?? []);
    return {id: service.id, name: t.route.either(names)};
  });
}

function nameOf(id: string, region: Region): string | undefined {
  if (id === 'lead') return t.route.people.lead(region.words?.lead.text);
  if (id === 'instead') return t.route.people.instead;
  return contactOf(id, region)?.name;
}

function contactOf(id: string, {contacts}: Region): Contact | undefined {
  return contacts.find(contact => contact.id === id);
}

/** The route of the region that a case takes. */
export function entryOf({situation}: RouteCase, {route = []}: Region): RouteEntry | undefined {
  return route.find(({id}) => id === situation);
}

/** Why the right one hears, at a place counted from nought. */
export function whyAt(each: RouteCase, place: number, region: Region): string {
  const id = entryOf(each, region)?.to[place] ?? '';
  if (id === 'lead') return t.route.build.whyLead;
  if (id === 'instead') return t.route.build.whyInstead;
  if (id === region.roles['police']) return t.route.build.whyPolice;
  return contactOf(id, region)?.when ?? '';
}

/** What a learner picked who picked wrongly. */
export interface Slip {
  readonly activity: RouteBuilder;
  readonly region: Region;
  readonly each: RouteCase;
  readonly place: number;
  /** The letter of the service that was picked. */
  readonly picked: string;
}

/** What to think of after a wrong pick: first of all that nobody tells the person concerned. */
export function hintFor(slip: Slip): string {
  const {activity, region, each, picked} = slip;
  const service = activity.services.find(({id}) => id === picked);
  const who = service ? whoIn(service, region) : [];
  if (who.includes('lead') && isToldInstead(slip)) return t.route.build.neverTold;
  if (each.answers.includes(picked)) return elsewhere(slip);
  return isFor(who[0] ?? '', region);
}

/** Whether the case is about the lead, the principal or a colleague. */
function isToldInstead({each, region}: Slip): boolean {
  return entryOf(each, region)?.to.includes('instead') ?? false;
}

/** It hears, and not at this place. */
function elsewhere({activity, region, each, place, picked}: Slip): string {
  const {earlier, later} = t.route.build;
  const name = offersIn(activity, region).find(({id}) => id === picked)?.name ?? '';
  return each.answers.indexOf(picked) < place ? earlier(name) : later(name);
}

/** It has no part in this route: what it is for. */
function isFor(id: string, region: Region): string {
  const {build} = t.route;
  if (id === 'instead') return build.notConcerned;
  const contact = contactOf(id, region);
  return contact ? build.isFor(contact.name, contact.when) : build.whyLead;
}
