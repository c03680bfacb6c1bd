import type {Bench} from '../connection/bench.js';
import {t} from '../i18n/flight-check.js';
import type {Answer} from '../lms/api-calls.js';
import {readNumber} from '../lms/numbers.js';

const words = t.flight.left;

/** An attempt with one of these words has not begun; now it has. */
const unsettled = new Set(['not attempted', 'unknown']);

/** What the attempt held before the check, as far as it is put back. */
export interface Before {
  readonly location: string;
  /** In the order of the edition's statuses. */
  readonly statuses: readonly string[];
  readonly score: readonly string[];
}

export function lookBefore(bench: Bench): Before {
  const {edition, more} = bench;
  return {
    location: bench.get(edition.elements.location).value,
    statuses: more.statuses.map(({element}) => bench.get(element).value),
    score: more.score.map(([element]) => bench.get(element).value),
  };
}

/** Puts everything back that can be, and leaves the mark. */
export function putBack(bench: Bench, before: Before, mark: string): void {
  const {edition, more} = bench;
  bench.set(edition.elements.location, before.location);
  for (const [index, {element, begun, known}] of more.statuses.entries()) {
    const held = before.statuses[index]?.trim().toLowerCase() ?? '';
    bench.set(element, known.includes(held) && !unsettled.has(held) ? held : begun);
  }
  for (const [index, [element]] of more.score.entries()) {
    const held = before.score[index] ?? '';
    if (held !== '' || more.scoreMayBeEmpty) bench.set(element, held);
  }
  bench.set(edition.elements.suspendData, mark);
}

/**
 * What stays in the attempt, in words; what the check did not write is not repeated.
 *
 * @param saved Whether the LMS said that it saved: it may hold none of this otherwise.
 */
export function whatIsLeft(bench: Bench, saved: boolean): readonly string[] {
  const {edition, more} = bench;
  const statuses = more.statuses.map(({element, known}) => wordOf(bench.get(element), known));
  return [
    words.status(statuses.join(', ')),
    words.score(scoreOf(bench)),
    words.location(placeOf(bench.get(edition.elements.location))),
    words.state(bench.get(edition.elements.suspendData).value.length),
    words.exit,
    words.time,
    ...(saved ? [words.device] : [words.unsaved]),
  ];
}

function wordOf({ok, value}: Answer, known: readonly string[]): string {
  if (!ok) return words.unread;
  const word = value.trim().toLowerCase();
  if (word === '') return words.none;
  return known.includes(word) ? word : words.other;
}

function scoreOf(bench: Bench): string {
  const [main] = bench.more.score;
  const text = main ? bench.get(main[0]).value.trim() : '';
  if (!main || text === '') return words.none;
  const score = readNumber(text);
  return score === undefined ? words.other : words.outOf((score / Number(main[1])) * 100);
}

function placeOf({value}: Answer): string {
  return value.trim() === '' ? words.none : words.other;
}
