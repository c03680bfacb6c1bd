import type {Attempt} from '../../src/course/attempt.js';
import {together} from '../../src/course/kept.js';
import {decodeState} from '../../src/course/state-codec.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {browserEnvironment} from '../../src/lms/browser-environment.js';
import type {DeviceStorage} from '../../src/lms/environment.js';
import {journalEntry} from '../../src/lms/journal-entry.js';
import type {Journal} from '../../src/lms/journal.js';
import type {OpenedAttempt} from '../../src/player/open-attempt.js';
import type {Release} from './release.js';

/** A browser's own storage, as far as the course touches it. */
export type BrowserStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What the course makes of a browser's store, whatever that throws. */
export function deviceWith(store: BrowserStore): DeviceStorage {
  return browserEnvironment({localStorage: store} as unknown as Window).storage;
}

/** A store in memory; some of its functions may be others. */
export function aStore(others: Partial<BrowserStore> = {}): BrowserStore {
  const texts = new Map<string, string>();
  return {
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: key => void texts.delete(key),
    ...others,
  };
}

/** What a page does whose store is not to be touched. */
export function throwing(name: string): () => never {
  return () => {
    throw Object.assign(new Error('not in this browser'), {name});
  };
}

/**
 * What the player makes of what this device kept; its own question stands on a page.
 *
 * @param wants - the learner's answer, where the LMS holds nothing of it
 */
export function broughtIn(
  journal: Journal | undefined,
  opened: OpenedAttempt,
  {course, keys, check}: Release,
  wants: (at: Date) => boolean,
): OpenedAttempt {
  const kept = keptIn(journal, keys);
  if (!journal || !kept) return opened;
  const held = opened.fresh ? undefined : opened.attempt;
  const merged = together(kept.attempts, held, course.assessment.id, check);
  if (merged === held || (held === undefined && !wants(kept.at))) {
    journal.clear();
    return opened;
  }
  journal.earned = kept.earned;
  return {...opened, attempt: merged, fresh: false, recovered: kept.at};
}

interface Kept {
  readonly at: Date;
  readonly earned: string | undefined;
  readonly attempts: readonly [Attempt, Attempt];
}

function keptIn(journal: Journal | undefined, keys: StateKeys): Kept | undefined {
  const entry = journalEntry(journal?.text ?? '');
  const {attempt: last} = decodeState(entry?.suspendData ?? '', keys);
  if (!entry || !last) return undefined;
  const {attempt: earned = last} = decodeState(entry.earned ?? '', keys);
  return {at: entry.at, earned: entry.earned, attempts: [last, earned]};
}
