import type {Place, Problems} from '../problem.js';
import {suggest} from '../source/nearest.js';

/** An id and where it is written. */
export interface Named {
  readonly id: string;
  readonly place: Place;
}

/** Reports every id that an earlier one has. */
export function checkUnique(what: string, named: readonly Named[], problems: Problems): void {
  const first = new Map<string, Place>();
  for (const {id, place} of named) {
    const earlier = first.get(id);
    if (earlier) {
      problems.add(
        place,
        `the ${what} “${id}” is taken by ${earlier.file}:${earlier.line}`,
        'give each its own; keep the one that was published',
      );
    } else first.set(id, place);
  }
}

/** Reports a reference to what does not exist. Nothing is known of a list that could not be read. */
export function checkKnown(
  what: string,
  {id, place}: Named,
  known: Iterable<string> | undefined,
  problems: Problems,
): void {
  if (!known) return;
  const all = new Set(known);
  if (!all.has(id)) problems.add(place, `there is no ${what} “${id}”`, suggest(id, all));
}

/** Reports letters that are used twice or that were used before a deletion. */
export function checkLetters(
  what: string,
  letters: readonly Named[],
  retired: readonly string[] | undefined,
  problems: Problems,
): void {
  checkUnique(`letter of ${what}`, letters, problems);
  for (const {id, place} of letters) {
    if (!retired?.includes(id)) continue;
    const allowed = 'saved answers would change their meaning: take a letter that was never used';
    problems.add(place, `the letter “${id}” belonged to ${what} that was deleted`, allowed);
  }
}
