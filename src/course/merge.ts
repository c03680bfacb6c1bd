import type {AssessmentRecord, Attempt, StepRecord} from './attempt.js';
import {better} from './score.js';

/**
 * One attempt from two copies of it that went on apart (two devices; an LMS and a journal). Whatever was
 * done in either is done, the best result stands, and of two responses to one activity the fuller one is
 * kept, of two as full the one that was checked more often, else the newer copy's. So an answer may come
 * back that a fresh start on the other device had cleared; no answer is ever lost to a copy without it.
 *
 * The order of the two does not matter, and merging again changes nothing. Where the older copy adds
 * nothing, the result is the newer copy itself; otherwise its revision is one above.
 *
 * @returns Nothing where the ids differ: these are two attempts, not two copies. There is no right answer
 * then; the caller keeps the one that its LMS holds, or asks the learner.
 */
export function merge(a: Attempt, b: Attempt): Attempt | undefined {
  if (a.id !== b.id) return undefined;
  const [newer, older] = isNewer(b, a) ? [b, a] : [a, b];
  const merged = {
    place: newer.place || older.place,
    steps: mergeRecords(newer.steps, older.steps, mergeStep),
    assessments: mergeRecords(newer.assessments, older.assessments, mergeAssessment),
  };
  const isSame =
    merged.place === newer.place &&
    merged.steps === newer.steps &&
    merged.assessments === newer.assessments;
  return isSame ? newer : {...newer, ...merged, revision: newer.revision + 1};
}

/** Of two copies that have gone equally far, any fixed order will do. */
function isNewer(a: Attempt, b: Attempt): boolean {
  if (a.revision !== b.revision) return a.revision > b.revision;
  return JSON.stringify(a) > JSON.stringify(b);
}

type Records<T> = Readonly<Record<string, T>>;

/** The newer records themselves where the older ones add nothing. */
function mergeRecords<T>(
  newer: Records<T>,
  older: Records<T>,
  mergeOne: (newer: T, older: T) => T,
): Records<T> {
  const changed = Object.entries(older).flatMap(([id, record]): (readonly [string, T])[] => {
    const mine = Object.hasOwn(newer, id) ? newer[id] : undefined;
    const merged = mine === undefined ? record : mergeOne(mine, record);
    return merged === mine ? [] : [[id, merged]];
  });
  return changed.length === 0 ? newer : {...newer, ...Object.fromEntries(changed)};
}

function mergeStep(newer: StepRecord, older: StepRecord): StepRecord {
  const further = ahead(newer, older, stepRank);
  const done = newer.done || older.done;
  return done === further.done ? further : {...further, done};
}

function mergeAssessment(newer: AssessmentRecord, older: AssessmentRecord): AssessmentRecord {
  const {current, seen} = ahead(newer, older, tryRank);
  const {last} = ahead(newer, older, lastRank);
  const best = better(newer.best, older.best);
  const merged: AssessmentRecord = {
    ...(current && {current}),
    tries: Math.max(newer.tries, older.tries),
    ...(best && {best}),
    ...(last && {last}),
    seen: mergeRecords(seen, seen === newer.seen ? older.seen : newer.seen, mine => mine),
  };
  const parts = ['current', 'tries', 'best', 'last', 'seen'] as const;
  return parts.every(part => merged[part] === newer[part]) ? newer : merged;
}

/** How far a step has come; the earlier numbers weigh more. */
function stepRank({response, checks}: StepRecord): readonly number[] {
  return [Object.keys(response).length, checks];
}

/** A try that is open after so many were submitted comes behind the last of those, and before its own end. */
function tryRank({tries, current}: AssessmentRecord): readonly number[] {
  const isOpen = current !== undefined && !current.submitted;
  const answered = Object.values(current?.items ?? {}).flatMap(item => Object.keys(item));
  return [tries, Number(isOpen), answered.length];
}

function lastRank({tries, last}: AssessmentRecord): readonly number[] {
  return [tries, last?.day ?? -1];
}

/** The one of the higher rank; the newer where both have the same. */
function ahead<T>(newer: T, older: T, rank: (record: T) => readonly number[]): T {
  const ranks = rank(newer);
  const other = rank(older);
  const index = ranks.findIndex((value, at) => value !== other[at]);
  return index >= 0 && (ranks[index] ?? 0) < (other[index] ?? 0) ? older : newer;
}
