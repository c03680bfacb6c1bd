import type {AssessmentTry, Response} from '../course/attempt.js';
import {itemsOfTry, judgeTry, type Asking} from '../course/assessment.js';
import {wantsSeveral, type Item} from '../course/bank.js';
import {ITEM_FIELD} from '../course/fields.js';
import {placeAt} from '../course/practice-fields.js';
import type {Interaction} from '../lms/session.js';

/**
 * A submitted try as interactions, one an item. Only an assessment's answers are ever recorded, and how long
 * each took is not (product rule: time per answer is never sent). Nor is whether a story was read, or its twin.
 */
export function interactionsOf(
  submitted: AssessmentTry,
  check: Asking,
  at: Date,
): readonly Interaction[] {
  const {results} = judgeTry(submitted, check);
  return itemsOfTry(submitted, check).map(item => ({
    id: item.id,
    at,
    ...answers(item, submitted.items[item.id] ?? {}),
    right: results[item.id] === 'right',
    objective: item.outcome,
  }));
}

function answers(
  item: Item,
  response: Response,
): Pick<Interaction, 'type' | 'response' | 'correct'> {
  if ('prompts' in item) {
    return {
      type: 'matching',
      response: item.prompts.flatMap(({id}) => pair(id, response[id])),
      correct: item.prompts.map(({id, answer}) => `${id}.${answer}`),
    };
  }
  if ('steps' in item) {
    return {
      type: 'sequencing',
      response: item.steps.flatMap((_, index) => response[placeAt(index)] ?? []),
      correct: item.steps.map(({id}) => id),
    };
  }
  const picked = wantsSeveral(item) ? Object.keys(response) : [response[ITEM_FIELD] ?? []].flat();
  return {
    response: picked,
    correct: item.options.filter(({correct}) => correct).map(({id}) => id),
  };
}

function pair(prompt: string, target: string | undefined): string[] {
  return target === undefined ? [] : [`${prompt}.${target}`];
}
