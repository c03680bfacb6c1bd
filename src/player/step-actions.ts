import {answerItem, beginTry, checkAt, submitTry} from '../course/assessment.js';
import type {Attempt} from '../course/attempt.js';
import type {Activity, Check, Course} from '../course/course.js';
import {answer, check, finish, retry} from '../course/steps.js';
import type {AnswerEvent} from '../components/answer-events.js';

/** What a learner's act in a step makes of the attempt: pure, so that the screen only passes events on. */
export type Change = (attempt: Attempt) => Attempt;

/** An answer, or an answer taken back. The first answer after a submitted try opens the next one. */
export function answered(course: Course, activity: Activity, event: AnswerEvent): Change {
  const {fieldId, optionId, itemId} = event;
  if (activity.kind !== 'check' || itemId === undefined) {
    return attempt => answer(attempt, activity.id, fieldId, optionId);
  }
  const {id} = checkAt(course, activity.id);
  return attempt => answerItem(begun(attempt, id, activity), id, itemId, optionId);
}

/** The learner asked how they did. A check is submitted by it; nothing else is. */
export function checked(course: Course, activity: Activity, day: number): Change {
  if (activity.kind !== 'check') return attempt => check(attempt, activity.id);
  const {id} = checkAt(course, activity.id);
  return attempt => {
    // A second press after the try was handed in hands in nothing.
    if (attempt.assessments[id]?.current?.submitted) return attempt;
    return finish(submitTry(begun(attempt, id, activity), id, activity, day), activity.id);
  };
}

/** A fresh start: of the activity, or of the whole check. */
export function retried(course: Course, activity: Activity): Change {
  if (activity.kind !== 'check') return attempt => retry(attempt, activity.id);
  const {id} = checkAt(course, activity.id);
  return attempt => begun(attempt, id, activity);
}

/** The learner finished it, skipped it, or read its summary. */
export function finished(activity: Activity): Change {
  return attempt => finish(attempt, activity.id);
}

function begun(attempt: Attempt, assessmentId: string, activity: Check): Attempt {
  return beginTry(
    attempt,
    assessmentId,
    activity.items.map(item => item.id),
  );
}

/** Whole days since 2026-01-01 UTC: what a try's date is kept as. */
export function dayOf(now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 86_400_000));
}
