import {keptIn, together} from '../../src/course/kept.js';
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
  const entry = journalEntry(journal?.text ?? '');
  const kept = keptIn(entry, keys);
  if (!journal || !entry || !kept) return opened;
  const held = opened.fresh ? undefined : opened.attempt;
  const merged = together(kept, held, course.assessment.id, check);
  if (merged === held || (held === undefined && !wants(entry.at))) {
    journal.clear();
    return opened;
  }
  journal.earned = entry.earned;
  return {...opened, attempt: merged, fresh: false, recovered: entry.at};
}
