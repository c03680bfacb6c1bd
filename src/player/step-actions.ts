import {
  answerItem,
  beginTry,
  checkAt,
  submitTry,
  untried,
  type Asking,
} from '../course/assessment.js';
import type {Attempt} from '../course/attempt.js';
import type {Activity, Course} from '../course/course.js';
import {drawItems, seedOf} from '../course/draw.js';
import {offered} from '../course/offered.js';
import {answer, check, finish, retry} from '../course/steps.js';
import type {AnswerEvent} from '../components/answer-events.js';

/** What a learner's act in a step makes of the attempt: pure, so that the screen only passes events on. */
export type Change = (attempt: Attempt) => Attempt;

/** Which course is taken, and where. */
export interface Setting {
  readonly course: Course;
  /** Whose items an assessment may draw, such as `nz`. */
  readonly region: string;
}

/** An answer, or an answer taken back. The first answer after a submitted try opens the next one. */
export function answered(setting: Setting, activity: Activity, event: AnswerEvent): Change {
  const {fieldId, optionId, itemId} = event;
  if (!isAsking(activity) || itemId === undefined) {
    return attempt => answer(attempt, activity.id, fieldId, optionId);
  }
  const {id} = checkAt(setting.course, activity.id);
  return attempt =>
    answerItem(begun(attempt, id, activity, setting), id, itemId, optionId, fieldId);
}

/** The learner asked how they did. A check is submitted by it; nothing else is. */
export function checked(setting: Setting, activity: Activity, day: number): Change {
  if (!isAsking(activity)) return attempt => check(attempt, activity.id);
  const {id} = checkAt(setting.course, activity.id);
  return attempt => {
    // A second press after the try was handed in hands in nothing.
    if (attempt.assessments[id]?.current?.submitted) return attempt;
    return finish(submitTry(begun(attempt, id, activity, setting), id, activity, day), activity.id);
  };
}

/** A fresh start: of the activity, or of the whole check. */
export function retried(setting: Setting, activity: Activity): Change {
  if (!isAsking(activity)) return attempt => retry(attempt, activity.id);
  const {id} = checkAt(setting.course, activity.id);
  return attempt => begun(attempt, id, activity, setting);
}

/** The learner finished it, skipped it, or read its summary. */
export function finished(activity: Activity): Change {
  return attempt => finish(attempt, activity.id);
}

/** Whether an activity's answers are kept as a try. */
export function isAsking(activity: Activity): activity is Extract<Activity, Asking> {
  return activity.kind === 'check' || activity.kind === 'assessment';
}

/** Opens a try where none is open: with all items of a check, or with what is drawn. */
function begun(
  attempt: Attempt,
  assessmentId: string,
  activity: Asking,
  {course: {leftOut}, region}: Setting,
): Attempt {
  const record = attempt.assessments[assessmentId] ?? untried;
  const items =
    activity.kind === 'check'
      ? activity.items.map(item => item.id)
      : drawItems(offered(activity, {region, leftOut}), record, {
          seed: seedOf(attempt.id, record),
          region,
        });
  return beginTry(attempt, assessmentId, items, activity);
}
