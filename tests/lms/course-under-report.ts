import type {Result} from '../../src/course/result.js';
import type {ExitOutcome} from '../../src/lms/reporter-options.js';
import {Reporter} from '../../src/lms/reporter.js';
import type {SaveState} from '../../src/lms/save-state.js';
import type {Report} from '../../src/lms/sender.js';
import type {Detail, Interaction, LmsSession, Objective} from '../../src/lms/session.js';
import {Journal} from '../../src/lms/journal.js';
import {fakeEnvironment, type FakeEnvironment} from '../helpers/fake-environment.js';
import {
  sessionWith,
  told,
  type LmsKind,
  type LmsUnderTest,
  type Opening,
} from './lms-under-test.js';

/** A course that can only count: each answer is one more revision. */
export class CountingCourse {
  revision = 0;
  location = '';
  result: Result = {completion: 'incomplete', success: 'unknown'};
  interactions: Detail[] = [];
  /** How often the state was put into words. */
  encoded = 0;

  report(): Report {
    const suspendData = () => {
      this.encoded += 1;
      return `v1.${String(this.revision)}`;
    };
    return {
      get suspendData() {
        return suspendData();
      },
      location: this.location,
      result: this.result,
      details: this.interactions,
    };
  }
}

/** A course, its reporter and an LMS, in a time that stands still. */
export interface Reported {
  readonly lms: LmsUnderTest;
  readonly session: LmsSession;
  readonly environment: FakeEnvironment;
  readonly course: CountingCourse;
  readonly reporter: Reporter;
  readonly states: SaveState[];
  /** Something the learner does; the reporter hears of it. */
  readonly act: (change?: Partial<CountingCourse>) => void;
  /** The calls since the last time it was asked. */
  readonly since: () => string[];
}

export const passed: Result = {completion: 'completed', success: 'passed', score: 80};

export function anInteraction(id: string): Interaction {
  return {...anAnswer(id), latencyMs: 4000};
}

/** As the course sends it: without the time that it took. */
function anAnswer(id: string): Interaction {
  const at = new Date(2026, 10, 22, 10, 42, 7);
  return {id, at, objective: 'lo2', response: ['a'], correct: ['a'], right: true};
}

/** The seven outcomes of a try, so many of them reached. */
export function objectives(reached: number): readonly Objective[] {
  return Array.from({length: 7}, (_, index) => ({id: `lo${index + 1}`, passed: index < reached}));
}

/** The fifteen answers of a try. */
export function answersOf(name: string): readonly Interaction[] {
  return Array.from({length: 15}, (_, index) => anAnswer(`${name}-${index}`));
}

/** As the player does it: connect, read, make the course, then report. */
export function reported(kind: LmsKind, opening?: Opening, journals = false): Reported {
  const lms = kind.open(opening);
  const environment = fakeEnvironment();
  const session = sessionWith(lms, environment.clock);
  session.initialize();
  return reportedWith(session, lms, environment, journals);
}

export function reportedWith(
  session: LmsSession,
  lms: LmsUnderTest,
  environment: FakeEnvironment,
  journals = false,
): Reported {
  session.readLaunch();
  session.readState();
  const course = new CountingCourse();
  const states: SaveState[] = [];
  const source = () => course.report();
  const onSaveState = (state: SaveState) => states.push(state);
  const renew = () => {
    act();
  };
  const journal = journals
    ? new Journal(environment.storage, environment.clock, 'journal')
    : undefined;
  const reporter = new Reporter({session, environment, source, onSaveState, renew, journal});
  const act = (change: Partial<CountingCourse> = {}) => {
    Object.assign(course, {revision: course.revision + 1, ...change});
    reporter.changed();
  };
  let seen = 0;
  const since = () => {
    const calls = told(lms, seen);
    seen = lms.calls.length;
    return calls;
  };
  return {lms, session, environment, course, reporter, states, act, since};
}

/** Started, its launch commit behind it, and the time for another commit come. */
export function settled(kind: LmsKind, opening?: Opening, journals = false): Reported {
  const all = reported(kind, opening, journals);
  all.reporter.start();
  all.environment.clock.advance(60_000);
  all.since();
  return all;
}

/** The outcome of leaving, which without a probe is there at once. */
export async function leaving(reporter: Reporter): Promise<ExitOutcome> {
  return await reporter.exit();
}
