import {
  respond,
  type AssessmentRecord,
  type AssessmentTry,
  type Attempt,
  type TryScore,
} from './attempt.js';
import type {Assessment, Item} from './bank.js';
import type {AssessmentOutline, Check, Course} from './course.js';
import {ITEM_FIELD} from './fields.js';
import {judgeItem, type ItemResult} from './item-fields.js';
import {better} from './score.js';

/** How many tries are counted. */
export const TRIES_KEPT = 63;

/** What holds the items of a try: a check, which asks all of its own, or an assessment, which draws. */
export type Asking = Check | Assessment;

/** What an assessment's record starts as. */
export const untried: AssessmentRecord = {tries: 0, seen: {}};

/**
 * The assessment, or the knowledge check, that a step holds.
 * @throws Error where it holds none: the build should have asked for it.
 */
export function checkAt({assessment, checks}: Course, stepId: string): AssessmentOutline {
  const found = [assessment, ...checks].find(each => each.stepId === stepId);
  if (!found) throw new Error(`no check is kept for "${stepId}"`);
  return found;
}

/**
 * Opens a try. An open one goes on as it is, whatever is drawn: a draw never changes half way.
 * @param itemIds The drawn items, in the order in which they are shown.
 * @param check With it, an open try of which the course has no item any more gives way.
 */
export function beginTry(
  attempt: Attempt,
  assessmentId: string,
  itemIds: readonly string[],
  check?: Asking,
): Attempt {
  const record = attempt.assessments[assessmentId] ?? untried;
  const {current} = record;
  const isGone = current && check && itemsOfTry(current, check).length === 0;
  if (current && !current.submitted && !isGone) return attempt;
  const items = Object.fromEntries(itemIds.map(id => [id, {}]));
  return put(attempt, assessmentId, {...record, current: {items, submitted: false}});
}

/** The learner answered an item of the open try, or took the answer back (null). */
export function answerItem(
  attempt: Attempt,
  assessmentId: string,
  itemId: string,
  optionId: string | null,
  fieldId = ITEM_FIELD,
): Attempt {
  const record = attempt.assessments[assessmentId];
  const current = record?.current;
  const before = current?.items[itemId];
  if (!current || !before || current.submitted) return attempt;
  const response = respond(before, fieldId, optionId);
  if (response === before) return attempt;
  const items = {...current.items, [itemId]: response};
  return put(attempt, assessmentId, {...record, current: {...current, items}});
}

/**
 * Judges the open try and closes it. Items that left the course since they were drawn count for nothing;
 * where none is left, the try is closed without a score.
 * @param day Whole days since 2026-01-01 (`day.ts`).
 */
export function submitTry(
  attempt: Attempt,
  assessmentId: string,
  check: Asking,
  day: number,
): Attempt {
  const record = attempt.assessments[assessmentId];
  const current = record?.current;
  if (!current || current.submitted) return attempt;
  const closed = {...record, current: {...current, submitted: true}};
  const score = scoreTry(current, check, day);
  if (score.total === 0) return put(attempt, assessmentId, closed);
  const best = better(record.best, score);
  return put(attempt, assessmentId, {
    ...closed,
    tries: Math.min(record.tries + 1, TRIES_KEPT),
    ...(best && {best}),
    last: score,
    seen: {...record.seen, ...rightOrWrong(judgeTry(current, check))},
  });
}

/** The items of a try, in the order in which they were drawn; those that the course still has. */
export function itemsOfTry(current: AssessmentTry, check: Asking): readonly Item[] {
  const known: readonly Item[] = check.items;
  return Object.keys(current.items).flatMap(id => known.find(item => item.id === id) ?? []);
}

/** A submitted try as judged. */
export interface TryJudgement {
  /** Item id → how it was answered. */
  readonly results: Readonly<Record<string, ItemResult>>;
  readonly correct: number;
  readonly total: number;
}

/** How each item of a try was answered, by item id. */
export function judgeTry(current: AssessmentTry, check: Asking): TryJudgement {
  const judged = itemsOfTry(current, check).map(
    item => [item.id, judgeItem(item, current.items[item.id])] as const,
  );
  const correct = judged.filter(([, result]) => result === 'right').length;
  return {results: Object.fromEntries(judged), correct, total: judged.length};
}

function scoreTry(current: AssessmentTry, check: Asking, day: number): TryScore {
  const {correct, total, results} = judgeTry(current, check);
  const missed = itemsOfTry(current, check).some(
    ({id, mustKnow}) => mustKnow !== undefined && results[id] !== 'right',
  );
  return {correct, total, day: Math.max(0, day), ...(missed && {missedMustKnow: true})};
}

function rightOrWrong({results}: TryJudgement): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(results).map(([id, result]) => [id, result === 'right']),
  );
}

function put(attempt: Attempt, assessmentId: string, record: AssessmentRecord): Attempt {
  return {
    ...attempt,
    assessments: {...attempt.assessments, [assessmentId]: record},
    revision: attempt.revision + 1,
  };
}
