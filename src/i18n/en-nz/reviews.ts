import type {Region, ReviewKind} from '../../course/region.js';

const reviewers: Record<ReviewKind, string> = {
  law: 'a lawyer',
  safeguarding: 'a safeguarding specialist',
  maori: 'a Māori reviewer',
};

const list = new Intl.ListFormat('en-NZ', {type: 'disjunction'});

/** Reviews that a region still needs, in words: "a lawyer or a Māori reviewer"; empty when none. */
export function reviewsOwed(region: Region): string {
  const done = new Set(region.reviews.map(review => review.kind));
  return list.format(
    region.reviewsNeeded.filter(kind => !done.has(kind)).map(kind => reviewers[kind]),
  );
}

/** The plain line that stands until a region is reviewed; empty after. */
export function draftLine(region: Region): string {
  const owed = reviewsOwed(region);
  return owed ? `Draft content: not yet reviewed by ${owed}.` : '';
}
