import '../components/recovery-question/recovery-question.js';
import type {RecoverEvent} from '../components/recovery-question/recovery-question.js';
import type {Course} from '../course/course.js';
import {keptIn, together} from '../course/kept.js';
import type {StateKeys} from '../course/state-keys.js';
import type {Clock} from '../lms/environment.js';
import {journalEntry} from '../lms/journal-entry.js';
import type {Journal} from '../lms/journal.js';
import {loadAssessment} from './load-assessment.js';
import {randomId, type OpenedAttempt} from './open-attempt.js';
import {isOpenElsewhere} from './windows.js';

export interface RecoveryOptions {
  readonly journal: Journal;
  /** What the journal kept. */
  readonly text: string;
  /** What the LMS gave. */
  readonly opened: OpenedAttempt;
  readonly course: Course;
  readonly keys: StateKeys;
  readonly clock: Clock;
}

/**
 * Brings work that this device kept together with what the LMS holds. Two copies of one attempt are merged.
 * An attempt that the LMS has none of may have been reset there on purpose: the learner is asked. Where the
 * LMS holds another attempt, that one stands.
 */
export function recover(options: RecoveryOptions): Promise<OpenedAttempt> {
  // What cannot be fetched now, the next opening may fetch.
  return tryTo(options).catch(() => options.opened);
}

async function tryTo(options: RecoveryOptions): Promise<OpenedAttempt> {
  const {journal, text, opened, course, keys} = options;
  const entry = journalEntry(text);
  const kept = keptIn(entry, keys);
  if (!entry || !kept) return opened;
  const held = opened.fresh ? undefined : opened.attempt;
  const check = await loadAssessment(course);
  const merged = together(kept, held, course.assessment.id, check);
  if (merged === held) journal.clear();
  else journal.earned = entry.earned;
  const wanted = merged !== held && (held !== undefined || (await isWanted(entry.at, options)));
  return wanted ? {...opened, attempt: merged, fresh: false, recovered: entry.at} : opened;
}

/** A window that is open has it still, and hands it over when the learner comes to this one. */
async function isWanted(at: Date, {journal, clock}: RecoveryOptions): Promise<boolean> {
  if (await isOpenElsewhere(journal.key, randomId(), clock)) return false;
  const wanted = await askWhether(at);
  if (!wanted) journal.clear();
  return wanted;
}

/** Asks under the cover whether to carry on with the kept work. */
function askWhether(at: Date): Promise<boolean> {
  const question = document.createElement('nrr-recovery-question');
  question.at = at;
  const status = document.querySelector<HTMLElement>('nrr-cover-action');
  if (status) status.hidden = true;
  document.querySelector('#cover')?.after(question);
  return new Promise(resolve => {
    question.addEventListener('nrr-recover', (event: RecoverEvent) => {
      question.remove();
      if (status) status.hidden = false;
      resolve(event.keep);
    });
  });
}
