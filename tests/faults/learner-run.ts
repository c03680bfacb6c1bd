import {answerItem, beginTry, submitTry} from '../../src/course/assessment.js';
import type {Attempt} from '../../src/course/attempt.js';
import {resultOf} from '../../src/course/score.js';
import {encodeState} from '../../src/course/state-codec.js';
import type {Report} from '../../src/lms/sender.js';
import type {Detail} from '../../src/lms/session.js';
import {detailsOf, objectivesAgain} from '../../src/player/interactions.js';
import type {OpenedAttempt} from '../../src/player/open-attempt.js';
import type {Release} from './release.js';

/** Whole days since 2026-01-01; which day it is matters to nobody here. */
const day = 325;

/** One opening of a course: what the learner has done, and how it is reported. */
export class LearnerRun {
  attempt: Attempt;
  /** What it was opened with, and what the learner is told about that. */
  readonly opened: OpenedAttempt;
  readonly #release: Release;
  readonly #details: Detail[] = [];
  readonly #passMark: number;
  readonly #now: () => Date;

  constructor(opened: OpenedAttempt, release: Release, passMark: number, now: () => Date) {
    this.attempt = opened.attempt;
    this.opened = opened;
    this.#release = release;
    this.#passMark = passMark;
    this.#now = now;
  }

  /** As the player makes it: each part is worked out when it is asked for. */
  report(): Report {
    const {attempt} = this;
    const {course, keys} = this.#release;
    return {
      get suspendData() {
        return encodeState(attempt, keys);
      },
      location: attempt.place,
      result: resultOf(attempt, course, {passMark: this.#passMark, completion: 'pass'}),
      details: this.#details,
    };
  }

  /** What is said once more when the course was opened. */
  async sayAgain(): Promise<void> {
    const {assessment, course} = this.#release;
    const model = {
      course,
      store: {attempt: this.attempt},
      rules: {passMark: this.#passMark},
      record: (details: readonly Detail[]) => {
        this.#details.push(...details);
      },
    };
    await objectivesAgain(model, () => Promise.resolve(assessment));
  }

  /** Begins a try of the check, answers it, so many right, and asks for its result. */
  submit(right: number): void {
    const {assessment: check, course} = this.#release;
    const {id: assessmentId} = course.assessment;
    const itemIds = check.items.map(({id}) => id);
    const answered = itemIds.reduce(
      (attempt, id, index) => answerItem(attempt, assessmentId, id, index < right ? 'b' : 'a'),
      beginTry(this.attempt, assessmentId, itemIds),
    );
    this.attempt = submitTry(answered, assessmentId, check, day);
    const submitted = this.attempt.assessments[assessmentId]?.current;
    const rules = {passMark: this.#passMark, interactions: true};
    if (submitted) this.#details.push(...detailsOf(submitted, check, rules, this.#now()));
  }
}
