import type {Activities, Course, Lessons, ModuleWords, Move} from '../../course/course.js';
import type {RegionReviews} from '../../course/reference.js';
import type {Region} from '../../course/region.js';
import type {NameOf} from '../../course/words.js';
import type {Meaning} from '../glossary-term/glossary-term.js';
import {schoolNames} from '../school-names.js';
import type {School} from '../school.js';
import type {ListedSource, RegionSources} from '../sources-list/sources-list.js';

/** What the course on one page is made of, before its modules are fetched. */
export interface Edition {
  readonly course: Course;
  readonly moves: readonly Move[];
  /** Module id → what is said of it at its head. */
  readonly words: Readonly<Record<string, ModuleWords>>;
  /** The reader's own region and school, and what prose calls them. */
  readonly region: Region;
  readonly school: School;
  readonly name: NameOf;
  readonly now: Date;
  /** The one that counts here, 0 to 100. */
  readonly passMark: number;
  readonly terms: readonly EditionTerm[];
  readonly sources: readonly ListedSource[];
  readonly regionPages: RegionSources;
  /** Its being there makes the review edition: with all answers, ids and boxes. */
  readonly review?: ForReview;
}

/** What the review edition needs besides. */
export interface ForReview {
  /** How far each region is reviewed. */
  readonly regions: readonly RegionReviews[];
  /** Fetches a region: what is asked in one is read with its own names. */
  readonly loadRegion: (regionId: string) => Promise<Region>;
  /** The regions that were fetched, besides the reader's own. */
  readonly others: ReadonlyMap<string, Region>;
  /** What was written into the boxes, by the names of their fields: nowhere but here, and gone with the page. */
  readonly written: Map<string, string>;
}

/** A term of the glossary with its id. */
export interface EditionTerm extends Meaning {
  readonly id: string;
}

/** What is fetched of a module. */
export interface ModuleContent {
  readonly lessons: Lessons;
  readonly activities: Activities;
}

/** A module as the page has it. */
export type ModuleState = ModuleContent | 'waiting' | 'failed';

/** Whether this is the edition for reviewers. */
export function isReview({review}: Edition): boolean {
  return review !== undefined;
}

/** The same edition for readers of another region, of whose school nothing is known. */
export function inRegion(edition: Edition, region: Region): Edition {
  return {...edition, region, school: {}, name: schoolNames({}, region)};
}

/** The title of a step; nothing where the course has no such step. */
export function titleOf(stepId: string, {course}: Edition): string | undefined {
  const steps = course.modules.flatMap(module => module.steps);
  return steps.find(({id}) => id === stepId)?.title;
}

/** The element id of a module. Ids of steps and items never hold two hyphens, so no two are the same. */
export function moduleAnchor(moduleId: string): string {
  return `module--${moduleId}`;
}

/** The element id of a term. */
export function termAnchor(termId: string): string {
  return `term--${termId}`;
}

/** The element id of the contents. */
export const contentsAnchor = 'edition--contents';
