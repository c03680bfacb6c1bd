import type {Attempt} from '../../../src/course/attempt.js';
import {startAttempt} from '../../../src/course/attempt.js';
import {decodeState, encodeState} from '../../../src/course/state-codec.js';
import {resultIn} from '../../faults/holds.js';
import {namesOf, type EditionName} from '../../faults/names.js';
import type {AttemptRecord} from '../../faults/strict-options.js';
import type {Act} from '../../releases/acts.js';
import {course, keys} from '../../releases/real-course.js';

/** What an LMS keeps of the real course, in words that both editions share. */
export interface RealHolds {
  /** 1.2's status; in 2004 the success where it is completed, else the completion. */
  readonly result: string | undefined;
  readonly score: string | undefined;
  readonly exit: string | undefined;
  readonly place: string | undefined;
  /** How many steps are done. */
  readonly done: number;
  /** Right answers of the best try in the state. */
  readonly best: number | undefined;
  /** How many interactions. */
  readonly interactions: number;
}

/** Nothing where nothing was ever committed. */
export function realHolds(record: AttemptRecord, edition: EditionName): RealHolds {
  const {values} = record;
  const {suspendData, exit, raw, status} = namesOf[edition];
  const {attempt} = decodeState(values[suspendData] ?? '', keys);
  return {
    result: resultIn(values, status),
    score: values[raw],
    exit: values[exit],
    place: attempt?.place,
    done: doneIn(attempt),
    best: attempt?.assessments[course.assessment.id]?.best?.correct,
    interactions: Object.keys(values).filter(name => /^cmi\.interactions\.\d+\.id$/.test(name))
      .length,
  };
}

function doneIn(attempt: Attempt | undefined): number {
  return Object.values(attempt?.steps ?? {}).filter(({done}) => done).length;
}

/** What an LMS that works has kept of a learner who did this, and has left. */
export function recordAfter(
  edition: EditionName,
  acts: readonly Act[],
  more: Readonly<Record<string, string>> = {},
): AttemptRecord {
  const attempt = acts.reduce<Attempt>((before, act) => act(before), startAttempt('c0ffee77'));
  const {suspendData, exit, location, status} = namesOf[edition];
  return {
    edition,
    totalMs: 60_000,
    sessions: 1,
    values: {
      [suspendData]: encodeState(attempt, keys),
      [location]: attempt.place,
      [exit]: 'suspend',
      [status]: 'incomplete',
      ...more,
    },
  };
}

/** What stands in a record beside the state once the check was passed with everything right. */
export function passedIn(edition: EditionName): Readonly<Record<string, string>> {
  const scores = {'cmi.score.scaled': '1', 'cmi.score.raw': '100', 'cmi.score.min': '0'};
  if (edition === '2004') {
    const words = {'cmi.completion_status': 'completed', 'cmi.success_status': 'passed'};
    return {...words, ...scores, 'cmi.score.max': '100'};
  }
  return {
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '100',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
  };
}
