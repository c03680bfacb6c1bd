import type {AssessmentRecord, AssessmentTry} from './attempt.js';
import {itemsOfTry, judgeTry} from './assessment.js';
import {mainOutcome, type Assessment, type MustKnow} from './bank.js';

/** How a try went in one main outcome. */
export interface OutcomeResult {
  /** Such as `lo5`. */
  readonly outcome: string;
  readonly name: string;
  readonly right: number;
  readonly shown: number;
}

/** A submitted try by outcome, in the order of the shares; those of which no item was shown are left out. */
export function outcomesOf(
  current: AssessmentTry,
  assessment: Assessment,
): readonly OutcomeResult[] {
  const {results} = judgeTry(current, assessment);
  const items = itemsOfTry(current, assessment);
  return assessment.shares.flatMap(({outcome, name}) => {
    const own = items.filter(item => mainOutcome(item.outcome) === outcome);
    const right = own.filter(({id}) => results[id] === 'right').length;
    return own.length === 0 ? [] : [{outcome, name, right, shown: own.length}];
  });
}

/** The must-know topics that a submitted try had wrong. */
export function missedTopics(current: AssessmentTry, assessment: Assessment): readonly MustKnow[] {
  const {results} = judgeTry(current, assessment);
  const missed = itemsOfTry(current, assessment).filter(({id}) => results[id] !== 'right');
  return assessment.mustKnows.filter(({id}) => missed.some(({mustKnow}) => mustKnow === id));
}

/** After so many tries without a pass the review comes first. */
export const TRIES_BEFORE_REVIEW = 2;

/**
 * What to read again before another try: the steps behind the items that were last answered wrong, the one
 * with the most of them first.
 */
export function toReview(
  {seen}: Pick<AssessmentRecord, 'seen'>,
  {items}: Pick<Assessment, 'items'>,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const {id, review} of items) {
    if (seen[id] === false) counts.set(review, (counts.get(review) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([step]) => step);
}
