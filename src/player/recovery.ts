import '../components/recovery-question/recovery-question.js';
import type {RecoverEvent} from '../components/recovery-question/recovery-question.js';
import type {Activity, Check, Course} from '../course/course.js';
import {proved} from '../course/kept.js';
import {merge} from '../course/merge.js';
import {decodeState} from '../course/state-codec.js';
import type {StateKeys} from '../course/state-keys.js';
import type {Clock} from '../lms/environment.js';
import {journalEntry} from '../lms/journal-entry.js';
import type {Journal} from '../lms/journal.js';
import {loadActivity} from './module-loader.js';
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
export async function recover(options: RecoveryOptions): Promise<OpenedAttempt> {
  const {journal, text, opened, course, keys, clock} = options;
  const entry = journalEntry(text);
  const {attempt: kept} = decodeState(entry?.suspendData ?? '', keys);
  const held = opened.fresh ? undefined : opened.attempt;
  if (!entry || !kept || (held && held.id !== kept.id)) return opened;
  const check = await assessmentOf(course).catch(() => undefined);
  // Without the items nothing can be proved; the next opening tries again.
  if (!check) return opened;
  const sound = proved(kept, held, course.assessment.id, check);
  const merged = held ? (merge(held, sound) ?? held) : sound;
  if (merged === held) {
    journal.clear();
    return opened;
  }
  // A window that is open has it still, and hands it over when the learner comes to this one.
  if (!held && (await isOpenElsewhere(journal.key, randomId(), clock))) return opened;
  if (!held && !(await wanted(entry.at))) {
    journal.clear();
    return opened;
  }
  return {...opened, attempt: merged, fresh: false, recovered: entry.at};
}

async function assessmentOf(course: Course): Promise<Check | undefined> {
  const {stepId} = course.assessment;
  const module = course.modules.find(({steps}) => steps.some(({id}) => id === stepId));
  const activity: Activity | undefined = module && (await loadActivity(module.id, stepId));
  return activity?.kind === 'check' ? activity : undefined;
}

/** Asks under the cover whether to carry on with the kept work. */
function wanted(at: Date): Promise<boolean> {
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
