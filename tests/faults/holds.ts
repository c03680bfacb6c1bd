import type {Attempt} from '../../src/course/attempt.js';
import {decodeState} from '../../src/course/state-codec.js';
import type {Names} from './names.js';
import {firstRelease, type Release} from './release.js';

/** What an LMS keeps of the sample course, in words that both editions share. */
export interface Holds {
  /** 1.2's status; in 2004 the success where it is completed, else the completion. */
  readonly result: string | undefined;
  readonly score: string | undefined;
  readonly exit: string | undefined;
  readonly place: string | undefined;
  readonly done: readonly string[];
  /** Right answers of the best try in the state. */
  readonly best: number | undefined;
  /** Ids of the interactions, by index. */
  readonly interactions: readonly string[];
  /** Objectives by index: id and status, in 2004 `passed` where it is completed too. */
  readonly objectives: readonly string[];
}

type Values = Readonly<Record<string, string>>;

export function holdsOf(
  values: Values,
  {suspendData, exit, raw, status}: Names,
  {course, keys}: Release = firstRelease,
): Holds {
  const {attempt} = decodeState(values[suspendData] ?? '', keys);
  return {
    result: resultIn(values, status),
    score: values[raw],
    exit: values[exit],
    place: attempt?.place,
    done: doneIn(attempt),
    best: attempt?.assessments[course.assessment.id]?.best?.correct,
    interactions: interactionsIn(values),
    objectives: objectivesIn(values),
  };
}

/** 1.2’s status; in 2004 the success where it is completed, else the completion. */
export function resultIn(values: Values, status: string): string | undefined {
  const success = values['cmi.success_status'] ?? 'unknown';
  const isJudged = values[status] === 'completed' && success !== 'unknown';
  return isJudged ? success : values[status];
}

function doneIn(attempt: Attempt | undefined): readonly string[] {
  const steps = Object.entries(attempt?.steps ?? {});
  return steps.filter(([, {done}]) => done).map(([id]) => id);
}

function interactionsIn(values: Values): readonly string[] {
  return Object.entries(values)
    .filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name))
    .map(([, id]) => id);
}

function objectivesIn(values: Values): readonly string[] {
  return Object.entries(values)
    .filter(([name]) => /^cmi\.objectives\.\d+\.id$/.test(name))
    .map(([name, id]) => {
      const of = (field: string) => values[name.replace(/id$/, field)];
      const [success, completion] = [of('success_status'), of('completion_status')];
      const isPassed = success === 'passed' && completion === 'completed';
      return [id, of('status') ?? (isPassed ? success : completion)].join(' ').trim();
    });
}

/** The objectives of someone who had everything right. */
export const reached = ['lo1 passed', 'lo2 passed', 'lo3 passed'];
