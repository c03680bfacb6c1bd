/** What the build makes from `modules/`: code without a file, served by `src/build/content/virtual-content.ts`. */

declare module 'virtual:course' {
  /** What a learner who begins needs to know of the course. */
  export const packedCourse: import('./packed-course.js').PackedCourse['first'];
  /** Fetches all that follows the first module. */
  export const loadRest: () => Promise<typeof import('virtual:course-rest')>;
  /** What prose needs of the region where settings name none; every package carries it from the start. */
  export const homeRegion: {readonly id: string} & import('./region.js').ProseRegion;
  /** Region id → fetches the region: only the chosen one is asked for. */
  export const loadRegion: Readonly<
    Record<string, () => Promise<{readonly region: import('./region.js').Region}>>
  >;
  /** The first module's id → fetches its lessons. */
  export const loadLessons: import('./module-loaders.js').LessonLoaders;
  /** The first module's id → fetches its activities. */
  export const loadActivities: import('./module-loaders.js').ActivityLoaders;
}

declare module 'virtual:course-rest' {
  /** The lines of the modules after the first, and all numbers. */
  export const rest: string;
  /** The same of the modules after the first. */
  export const loadLessons: import('./module-loaders.js').LessonLoaders;
  export const loadActivities: import('./module-loaders.js').ActivityLoaders;
}

declare module 'virtual:module-words' {
  /** Module id → what the list of modules says of it. */
  export const moduleWords: Readonly<Record<string, import('./course.js').ModuleWords>>;
}

declare module 'virtual:moves' {
  /** The six pressure moves, which activities show. */
  export const moves: readonly import('./course.js').Move[];
}

declare module 'virtual:glossary' {
  /** The terms that the course explains, by their names. */
  export const glossary: readonly import('./reference.js').Term[];
}

declare module 'virtual:sources' {
  /** Every source that the course cites. */
  export const sources: readonly import('./reference.js').CitedSource[];
}

declare module 'virtual:parts' {
  /** What has to be known to leave modules out. */
  export const parts: import('./course.js').Parts;
}

declare module 'virtual:search' {
  /** What search reads. */
  export const search: import('./reference.js').SearchTexts;
}

declare module 'virtual:reviews' {
  /** How far people have reviewed each region. */
  export const reviews: readonly import('./reference.js').RegionReviews[];
}

declare module 'virtual:workshop' {
  /** The workshop as a trainer runs it. */
  export const workshop: import('./workshop.js').Workshop;
  /** The course's. */
  export const version: string;
  /** The lessons that it shows or prints, by step id. */
  export const lessons: import('./course.js').Lessons;
  /** The activities that it shows or prints, by step id. */
  export const activities: import('./course.js').Activities;
  /** What those steps are called, by step id. */
  export const titles: Readonly<Record<string, string>>;
}
