import type {Activities, Lessons} from './course.js';

/** Module id → fetches its lessons, and what is coming in it that may be hard to read. */
export type LessonLoaders = Readonly<
  Record<string, () => Promise<{readonly lessons: Lessons; readonly contentNote: string}>>
>;

/** Module id → fetches its activities. */
export type ActivityLoaders = Readonly<
  Record<string, () => Promise<{readonly activities: Activities}>>
>;
