import type {Problems} from '../problem.js';
import type {RegionSource} from '../source/region-schema.js';
import type {Sourced} from '../source/read-source.js';
import type {Path} from '../source/yaml-file.js';
import {checkKnown, checkUnique} from './references.js';

/**
 * Checks one region: its roles, and that none of its dates is to come.
 *
 * @param today Such as `2026-11-22`.
 * @param warnings Is given the contacts that were last seen more than a year ago.
 */
export function checkRegion(
  {file, data}: Sourced<RegionSource>,
  today: string,
  problems: Problems,
  warnings: Problems,
): void {
  const name = /([^/]+)\.yaml$/.exec(file.path)?.[1] ?? '';
  if (data.id !== name) {
    problems.add(file.at(['id']), `the id is “${data.id}” in ${file.path}`, `write “${name}”`);
  }
  const ids = data.contacts.map(({id}) => id);
  checkUnique(
    'contact',
    ids.map((id, i) => ({id, place: file.at(['contacts', i, 'id'])})),
    problems,
  );
  for (const [role, id] of Object.entries(data.roles)) {
    checkKnown('contact', {id, place: file.at(['roles', role])}, ids, problems);
  }
  for (const [path, date] of dates(data)) {
    if (date === null || date <= today.slice(0, date.length)) continue;
    problems.add(
      file.at(path),
      `the date ${date} is still to come`,
      `today is ${today}: write when it was done`,
    );
  }
  for (const [i, {id, seen}] of data.contacts.entries()) {
    if (seen >= yearBefore(today).slice(0, seen.length)) continue;
    warnings.add(
      file.at(['contacts', i, 'seen']),
      `the contact “${id}” was last seen in ${seen}, more than a year ago`,
      'open its page, ring the number, then write the new dates',
    );
  }
}

function dates({reviews, contacts}: RegionSource): [Path, string | null][] {
  const ofReviews = reviews.map(({date}, i): [Path, string] => [['reviews', i, 'date'], date]);
  const ofContacts = contacts.flatMap(({sourceDate, seen, rung}, i): [Path, string | null][] => [
    [['contacts', i, 'sourceDate'], sourceDate],
    [['contacts', i, 'seen'], seen],
    [['contacts', i, 'rung'], rung],
  ]);
  return [...ofReviews, ...ofContacts];
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
