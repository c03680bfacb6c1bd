import type {AssessmentTry, Response} from '../course/attempt.js';
import {itemsOfTry, judgeTry, type Asking} from '../course/assessment.js';
import {wantsSeveral, type Assessment, type Item} from '../course/bank.js';
import {ITEM_FIELD} from '../course/fields.js';
import {placeAt} from '../course/practice-fields.js';
import {missedTopics, outcomesOf} from '../course/outcomes.js';
import {percentOf} from '../course/score.js';
import type {Interaction, Objective} from '../lms/session.js';

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

/** A submitted try by main outcome: passed where its share reaches the pass mark and no must-know of it was missed. */
export function objectivesOf(
  submitted: AssessmentTry,
  assessment: Assessment,
  passMark: number,
): readonly Objective[] {
  const missed = missedTopics(submitted, assessment).map(({outcome}) => outcome);
  return outcomesOf(submitted, assessment).map(({outcome, right, shown}) => ({
    id: outcome,
    passed:
      percentOf({correct: right, total: shown, day: 0}) >= passMark && !missed.includes(outcome),
  }));
}
