import type {Attempt} from '../course/attempt.js';
import {startAttempt} from '../course/attempt.js';
import {decodeState} from '../course/state-codec.js';
import type {StateProblem} from '../course/state-reading.js';
import type {StateKeys} from '../course/state-keys.js';
import type {Launch} from '../lms/session.js';

/** `unreadable`: nothing of it; `partly`: some of it; `newer`: a newer release wrote what this one does not know. */
export type StateTrouble = 'unreadable' | 'partly' | 'newer';

/** The attempt to go on with, and what the learner should be told about it. */
export interface OpenedAttempt {
  readonly attempt: Attempt;
  /** What of the LMS's state could not be read, if anything. */
  readonly trouble?: StateTrouble;
  /** The LMS had none: this one begins now. */
  readonly fresh: boolean;
  /** Since when this device held work in it that the LMS does not have yet. */
  readonly recovered?: Date;
}

/**
 * Whether to resume is decided by what the state says, never by the LMS's `entry`, which is unreliable
 * (Moodle 2004, Chamilo). A state that cannot be read starts a new attempt; what the LMS holds as the result
 * stays as it is.
 */
export function openAttempt(
  suspendData: string,
  keys: StateKeys,
  newId: () => string,
): OpenedAttempt {
  const {attempt, problems} = decodeState(suspendData, keys);
  const trouble = troubleOf(problems, attempt !== undefined);
  const opened = attempt ? {attempt, fresh: false} : {attempt: startAttempt(newId()), fresh: true};
  return trouble ? {...opened, trouble} : opened;
}

function troubleOf(problems: readonly StateProblem[], readable: boolean): StateTrouble | undefined {
  if (problems.some(({kind}) => kind === 'newer')) return 'newer';
  if (problems.length === 0) return undefined;
  return readable ? 'partly' : 'unreadable';
}

/** Whether there is anything unusual about this opening; mostly there is not, and no words are fetched. */
export function isUnusual({trouble, recovered}: OpenedAttempt, {recorded}: Launch): boolean {
  return trouble !== undefined || recovered !== undefined || !recorded;
}

/** Eight hexadecimal digits; `getRandomValues` works over plain http too. */
export function randomId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(16).padStart(8, '0');
}
