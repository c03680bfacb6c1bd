import type {Source} from './course.js';
import type {Region} from './region.js';
import type {Words} from './words.js';

/** A term of the glossary. Compiled from `modules/glossary.yaml`. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** Where the term is Māori. */
  readonly lang?: 'mi' | undefined;
  /** One or two sentences; they name no role. */
  readonly meaning: Words;
  /** The id of the step that says more. */
  readonly see?: string | undefined;
}

/** A source, and where the course cites it. */
export interface CitedSource extends Source {
  /** Ids of steps, in the course's order. */
  readonly steps: readonly string[];
  /** Ids of terms whose meaning rests on it. */
  readonly terms: readonly string[];
}

/**
 * What search reads: the words of each lesson and the introduction of each activity by step id, and the meaning
 * of each term by term id. A name stands as in prose: `{lead}`, `{contact:police}`.
 */
export interface SearchTexts {
  readonly steps: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, string>>;
}

/** How far people have reviewed a region, for whoever reads of all of them. */
export type RegionReviews = Pick<Region, 'id' | 'name' | 'reviews' | 'reviewsNeeded'>;
