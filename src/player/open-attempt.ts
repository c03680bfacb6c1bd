import type {Attempt} from '../course/attempt.js';
import {startAttempt} from '../course/attempt.js';
import {decodeState} from '../course/state-codec.js';
import type {StateKeys} from '../course/state-keys.js';
import {t} from '../i18n/shell.js';

/** The attempt to go on with, and what the learner should be told about it. */
export interface OpenedAttempt {
  readonly attempt: Attempt;
  readonly notices: readonly string[];
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
  if (!attempt) {
    return {
      attempt: startAttempt(newId()),
      notices: suspendData === '' ? [] : [t.player.stateUnreadable],
    };
  }
  const lost = problems.some(problem => problem.kind === 'lost');
  return {attempt, notices: lost ? [t.player.statePartly] : []};
}

/** Eight hexadecimal digits; `getRandomValues` works over plain http too. */
export function randomId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(16).padStart(8, '0');
}
