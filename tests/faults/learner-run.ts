import {answerItem, beginTry, submitTry} from '../../src/course/assessment.js';
import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import {resultOf} from '../../src/course/score.js';
import {decodeState, encodeState} from '../../src/course/state-codec.js';
import type {StateProblem} from '../../src/course/state-reading.js';
import type {Report} from '../../src/lms/sender.js';
import type {Interaction} from '../../src/lms/session.js';
import {interactionsOf} from '../../src/player/interactions.js';
import {check, course, itemIds, keys} from '../course/sample-course.js';

/** Whole days since 2026-01-01; which day it is matters to nobody here. */
const day = 325;

/** One opening of the sample course: what the learner has done, and how it is reported. */
export class LearnerRun {
  attempt: Attempt;
  /** What could not be read of the state that the LMS gave. */
  readonly problems: readonly StateProblem[];
  readonly #interactions: Interaction[] = [];
  readonly #passMark: number;
  readonly #now: () => Date;

  /** @param newId - drawn where nothing can be resumed */
  constructor(suspendData: string, newId: string, passMark: number, now: () => Date) {
    const {attempt, problems} = decodeState(suspendData, keys);
    this.attempt = attempt ?? startAttempt(newId);
    this.problems = problems;
    this.#passMark = passMark;
    this.#now = now;
  }

  /** As the player makes it: each part is worked out when it is asked for. */
  report(): Report {
    const {attempt} = this;
    return {
      get suspendData() {
        return encodeState(attempt, keys);
      },
      location: attempt.place,
      result: resultOf(attempt, course, {passMark: this.#passMark, completion: 'pass'}),
      interactions: this.#interactions,
    };
  }

  /** Begins a try of the check, answers it, so many right, and asks for its result. */
  submit(right: number): void {
    const {assessment} = course;
    const answered = itemIds.reduce(
      (attempt, id, index) => answerItem(attempt, assessment.id, id, index < right ? 'b' : 'a'),
      beginTry(this.attempt, assessment.id, itemIds),
    );
    this.attempt = submitTry(answered, assessment.id, check, day);
    const submitted = this.attempt.assessments[assessment.id]?.current;
    if (submitted) this.#interactions.push(...interactionsOf(submitted, check, this.#now()));
  }
}
