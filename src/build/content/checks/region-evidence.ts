import type {RegionSource} from '../source/region-schema.js';
import type {Path} from '../source/yaml-file.js';

/** An entry of a region that rests on a page, and where it is written. */
export interface RegionEvidence {
  readonly path: Path;
  /** As a warning says it: `the contact “police-105”`. */
  readonly named: string;
  readonly seen: string;
  readonly sourceDate: string | null;
}

/** All that rests on a page: the lead's title, law, route and contacts. */
export function evidenceIn({
  words,
  law = [],
  route = [],
  contacts,
}: RegionSource): RegionEvidence[] {
  return [
    ...(words
      ? [{path: ['words', 'lead'], named: 'the lead’s title', ...datesOf(words.lead)}]
      : []),
    ...entries('law', 'the law', law),
    ...entries('route', 'the situation', route),
    ...entries('contacts', 'the contact', contacts),
  ];
}

type Dates = Pick<RegionEvidence, 'seen' | 'sourceDate'>;

function entries(
  list: string,
  what: string,
  of: readonly (Dates & {readonly id: string})[],
): RegionEvidence[] {
  return of.map((entry, i) => ({
    path: [list, i],
    named: `${what} “${entry.id}”`,
    ...datesOf(entry),
  }));
}

function datesOf({seen, sourceDate}: Dates): Dates {
  return {seen, sourceDate};
}
