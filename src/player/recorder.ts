import type {Attempt} from '../course/attempt.js';
import type {Course} from '../course/course.js';
import {resultOf, type Rules} from '../course/score.js';
import {encodeState} from '../course/state-codec.js';
import type {StateKeys} from '../course/state-keys.js';
import type {Report} from '../lms/sender.js';
import type {Detail} from '../lms/session.js';
import type {AttemptStore} from './attempt-store.js';

/** What the recorder needs to know to put an attempt into a report. */
export interface RecorderOptions {
  readonly store: AttemptStore;
  readonly course: Course;
  readonly rules: Rules;
  readonly keys: StateKeys;
}

/** The attempt as the LMS layer wants to hear it. Each part is worked out only when it is asked for. */
export function reportOf(options: RecorderOptions, details: readonly Detail[]): Report {
  const {store, course, rules, keys} = options;
  const attempt: Attempt = store.attempt;
  return {
    get suspendData() {
      return encodeState(attempt, keys);
    },
    get location() {
      return attempt.place;
    },
    get result() {
      return resultOf(attempt, course, rules);
    },
    details,
  };
}
