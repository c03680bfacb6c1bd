/** The kinds of review that a region may need. */
type Kind = 'law' | 'safeguarding' | 'maori';

/** What is known of a region's reviews; a whole region fits. */
interface Reviewed {
  readonly reviews: readonly {readonly kind: Kind}[];
  readonly reviewsNeeded: readonly Kind[];
}

const reviewers: Record<Kind, string> = {
  law: 'a lawyer',
  safeguarding: 'a safeguarding specialist',
  maori: 'a Māori reviewer',
};

const list = new Intl.ListFormat('en-NZ', {type: 'disjunction'});

/** Reviews that a region still needs, in words: "a lawyer or a Māori reviewer"; empty when none. */
export function reviewsOwed(region: Reviewed): string {
  const done = new Set(region.reviews.map(review => review.kind));
  return list.format(
    region.reviewsNeeded.filter(kind => !done.has(kind)).map(kind => reviewers[kind]),
  );
}

/** The plain line that stands until a region is reviewed; empty after. */
export function draftLine(region: Reviewed): string {
  const owed = reviewsOwed(region);
  return owed ? `Draft content: not yet reviewed by ${owed}.` : '';
}
