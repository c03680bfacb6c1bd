import type {Problems} from '../problem.js';
import type {RegionSource} from '../source/region-schema.js';
import type {Sourced} from '../source/read-source.js';
import type {Path} from '../source/yaml-file.js';
import {checkKnown, checkUnique} from './references.js';
import {evidenceIn} from './region-evidence.js';

/** What a route may name beside the region's contacts. */
const SCHOOL_PEOPLE = ['lead', 'instead'];

/**
 * Checks one region: its roles and its route, and that none of its dates is to come.
 *
 * @param today Such as `2026-11-22`.
 * @param warnings Is given what was last seen more than a year ago.
 */
export function checkRegion(
  region: Sourced<RegionSource>,
  today: string,
  problems: Problems,
  warnings: Problems,
): void {
  const {file, data} = region;
  const name = /([^/]+)\.yaml$/.exec(file.path)?.[1] ?? '';
  if (data.id !== name) {
    problems.add(file.at(['id']), `the id is “${data.id}” in ${file.path}`, `write “${name}”`);
  }
  checkIds(region, problems);
  checkDates(region, today, problems);
  warnOfAge(region, today, warnings);
}

function checkIds({file, data}: Sourced<RegionSource>, problems: Problems): void {
  const lists = {contact: 'contacts', law: 'law', situation: 'route'} as const;
  for (const [what, list] of Object.entries(lists)) {
    const entries = data[list] ?? [];
    checkUnique(
      what,
      entries.map(({id}, i) => ({id, place: file.at([list, i, 'id'])})),
      problems,
    );
  }
  const ids = data.contacts.map(({id}) => id);
  for (const [role, id] of Object.entries(data.roles)) {
    checkKnown('contact', {id, place: file.at(['roles', role])}, ids, problems);
  }
  for (const [i, {to, also = []}] of (data.route ?? []).entries()) {
    const named = (list: string) => (id: string, k: number) => ({
      id,
      place: file.at(['route', i, list, k]),
    });
    for (const each of to.map(named('to')))
      checkKnown('contact', each, [...SCHOOL_PEOPLE, ...ids], problems);
    for (const each of also.map(named('also'))) checkKnown('contact', each, ids, problems);
  }
}

function checkDates({file, data}: Sourced<RegionSource>, today: string, problems: Problems): void {
  for (const [path, date] of dates(data)) {
    if (date === null || date <= today.slice(0, date.length)) continue;
    problems.add(
      file.at(path),
      `the date ${date} is still to come`,
      `today is ${today}: write when it was done`,
    );
  }
}

function warnOfAge({file, data}: Sourced<RegionSource>, today: string, warnings: Problems): void {
  for (const {path, named, seen} of evidenceIn(data)) {
    if (seen >= yearBefore(today).slice(0, seen.length)) continue;
    const ring = path[0] === 'contacts' ? 'ring the number, ' : '';
    warnings.add(
      file.at([...path, 'seen']),
      `${named} was last seen in ${seen}, more than a year ago`,
      `open its page, ${ring}then write the new dates`,
    );
  }
}

function dates(data: RegionSource): [Path, string | null][] {
  return [
    ...data.reviews.map(({date}, i): [Path, string] => [['reviews', i, 'date'], date]),
    ...evidenceIn(data).flatMap(({path, seen, sourceDate}): [Path, string | null][] => [
      [[...path, 'sourceDate'], sourceDate],
      [[...path, 'seen'], seen],
    ]),
    ...data.contacts.map(({rung}, i): [Path, string | null] => [['contacts', i, 'rung'], rung]),
  ];
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
