import type {Region} from '../../../src/course/region.js';
import {t} from '../../../src/i18n/card.js';
import type {School, SchoolContact, Settings} from '../../../src/settings/settings-schema.js';

/** Whose name and people the course shows: what docs/settings.md says, apart from the source. */
export interface Shown {
  readonly schoolName?: string | undefined;
  readonly contacts: NonNullable<School['contacts']>;
}

/** The names that a learner is asked to choose from; none where the package is for one school. */
export function namesAsked({schools}: Settings): readonly string[] {
  return [...new Set(schools.map(({schoolName}) => schoolName))];
}

/** The package's own where no school was chosen; else that school's alone, and nobody of two with one name. */
export function shownFor(settings: Settings, chosen: string | undefined): Shown {
  if (chosen === undefined) return settings;
  const [school, ...namesakes] = settings.schools.filter(each => each.schoolName === chosen);
  return {schoolName: chosen, contacts: namesakes.length > 0 ? {} : (school?.contacts ?? {})};
}

/** What is to be read on the safeguarding card, and what is not. */
export function cardWords(
  settings: Settings,
  shown: Shown,
  region: Region,
): {readonly there: readonly string[]; readonly absent: readonly string[]} {
  const {lead, deputy, outOfHours, instead} = shown.contacts;
  const people = [lead, deputy, outOfHours, instead].flatMap(person => person ?? []);
  const there = [
    shown.schoolName ?? t.card.school,
    t.card.lawAndRoutes(region.name),
    ...people.flatMap(wordsOf),
    ...(lead ? [] : [t.card.noLead]),
    ...(instead ? [] : [t.card.noInstead]),
    ...correctionsIn(settings, region),
  ];
  const of = (own: Shown): readonly string[] =>
    Object.values(own.contacts).flatMap((person: SchoolContact) => wordsOf(person));
  const others = [settings, ...settings.schools.map(school => ({contacts: {}, ...school}))];
  const absent = others.flatMap(of).filter(words => !there.some(each => each.includes(words)));
  return {there, absent: absent.filter(words => words.length > 3)};
}

function wordsOf({name, role, phone, email}: SchoolContact): readonly string[] {
  return [role === undefined ? name : `${name}, ${role}`, phone, email].flatMap(each => each ?? []);
}

/** Those of contacts that the region has; an emergency number is never changed. */
function correctionsIn({contactCorrections}: Settings, region: Region): readonly string[] {
  return region.contacts
    .filter(({id, emergency}) => !emergency && Object.hasOwn(contactCorrections, id))
    .flatMap(({id}) => Object.values(contactCorrections[id] ?? {}) as readonly string[]);
}
