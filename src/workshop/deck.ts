import type {Activities, Lessons, Move} from '../course/course.js';
import type {Region} from '../course/region.js';
import type {NameOf} from '../course/words.js';
import type {Slide, Workshop} from '../course/workshop.js';
import type {School} from '../components/school.js';

/** All that the workshop's views show: its own words, and the steps of the course that it names. */
export interface Deck {
  readonly workshop: Workshop;
  /** The version of the course that it is made from. */
  readonly version: string;
  readonly lessons: Lessons;
  readonly activities: Activities;
  /** Step id → the step's title. */
  readonly titles: Readonly<Record<string, string>>;
  readonly moves: readonly Move[];
  readonly region: Region;
  readonly school: School;
  readonly name: NameOf;
}

/** What a slide is called in lists; its own title, its step's, or the beginning of its words. */
export function titleOf(slide: Slide, {titles}: Deck): unknown {
  if (slide.layout === 'activity') return titles[slide.from] ?? slide.from;
  if (slide.layout === 'hands') return slide.question;
  if (slide.layout === 'care') return slide.title;
  return slide.title ?? slide.text;
}
