import {answerItem, beginTry, submitTry} from '../../src/course/assessment.js';
import type {Attempt} from '../../src/course/attempt.js';
import type {ChoiceItem} from '../../src/course/course.js';
import {fieldsOf, itemField} from '../../src/course/fields.js';
import {stepsOf} from '../../src/course/progress.js';
import {answer, check as ask, finish, visit} from '../../src/course/steps.js';
import {activities, check, course} from './real-course.js';

/** One thing that a learner does. */
export type Act = (attempt: Attempt) => Attempt;

const {id: assessmentId} = course.assessment;

/** Opens a step. */
export function opens(step: string): Act {
  return attempt => visit(attempt, step);
}

/** Goes on from a step: read, finished, skipped or its summary read. */
export function finishes(step: string): Act {
  return attempt => finish(attempt, step);
}

export function answers(step: string, field: string, option: string): Act {
  return attempt => answer(attempt, step, field, option);
}

/** Opens an activity, answers all of it rightly and asks how it went. */
export function does(step: string): readonly Act[] {
  const activity = activities[step];
  const fields = activity && activity.kind !== 'check' ? fieldsOf(activity) : [];
  const flags = fields.flatMap(({id, right}) => (right ? [answers(step, id, right)] : []));
  const asks: Act = attempt => ask(attempt, step);
  return [opens(step), ...flags, ...(flags.length > 0 ? [asks] : []), finishes(step)];
}

/** Begins a try of the check, or goes on with it, and answers so many items rightly and so many wrongly. */
export function tries(right: number, wrong: number): readonly Act[] {
  const begins: Act = attempt =>
    beginTry(
      attempt,
      assessmentId,
      check.items.map(({id}) => id),
    );
  const items = check.items.slice(0, right + wrong);
  return [
    begins,
    ...items.map((item, index): Act => {
      const option = optionOf(item, index < right);
      return attempt => answerItem(attempt, assessmentId, item.id, option);
    }),
  ];
}

/** @param day - whole days since 2026-01-01 */
export function submits(day: number): Act {
  return attempt => finish(submitTry(attempt, assessmentId, check, day), course.assessment.stepId);
}

/** Everything up to a step, all of it right; without a step, everything before the check. */
export function doesAllBefore(step: string = course.assessment.stepId): readonly Act[] {
  const ids = stepsOf(course).map(({id}) => id);
  return ids.slice(0, ids.indexOf(step)).flatMap(does);
}

function optionOf(item: ChoiceItem, right: boolean): string {
  const field = itemField(item);
  const option = field.options.find(id => (id === field.right) === right);
  if (option === undefined) throw new Error(`"${item.id}" has no such option`);
  return option;
}
