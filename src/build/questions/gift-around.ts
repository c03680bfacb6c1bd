import type {Path} from '../content/source/yaml-file.js';
import type {Kept} from './gift-comment.js';
import {entriesOf, type Draft} from './item.js';
import {LETTERED, type Letters} from './letters.js';

/** What is known of a question beside its own words. */
export interface Around {
  /** What the comment in front of it keeps. */
  readonly kept: Kept | undefined;
  /** The question of that id, as the course has it. */
  readonly current: Draft | undefined;
  /** What its category says. */
  readonly category: Draft;
  /** Step id → title. */
  readonly steps: ReadonlyMap<string, string>;
  /** What the command line says where nothing else does. */
  readonly defaults: Draft;
}

/** What cannot be taken over, and where in the question. */
export interface Fault {
  readonly path: Path;
  readonly what: string;
  readonly allowed: string;
}

/** The letters that a list has in the course; else those that the comment keeps. */
export function knownLetters(
  key: string,
  {kept, current}: Pick<Around, 'kept' | 'current'>,
): Pick<Letters, 'current' | 'retired'> {
  const own = entriesOf(current ?? {}, key);
  const keptOnes: Draft[] = Array.from(kept?.letters[key] ?? '').map(letter => ({letter}));
  const retired = (kept?.fields ?? current)?.[LETTERED[key] ?? ''];
  return {
    current: own.length > 0 ? own : keptOnes,
    retired: Array.isArray(retired) ? (retired as readonly string[]) : [],
  };
}
