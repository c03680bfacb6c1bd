import type {AssessmentTry} from '../course/attempt.js';
import {itemsOfTry, judgeTry} from '../course/assessment.js';
import type {Check} from '../course/course.js';
import {ITEM_FIELD} from '../course/fields.js';
import type {Interaction} from '../lms/session.js';

/**
 * A submitted try as interactions, one an item. Only an assessment's answers are ever recorded, and how long
 * each took is not (product rule: time per answer is never sent).
 */
export function interactionsOf(
  submitted: AssessmentTry,
  check: Check,
  at: Date,
): readonly Interaction[] {
  const {results} = judgeTry(submitted, check);
  return itemsOfTry(submitted, check).map(item => {
    const picked = submitted.items[item.id]?.[ITEM_FIELD];
    return {
      id: item.id,
      at,
      response: picked ? [picked] : [],
      correct: item.options.filter(option => option.correct).map(option => option.id),
      right: results[item.id] === 'right',
      objective: item.outcome,
    };
  });
}
