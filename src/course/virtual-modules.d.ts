/** What the build makes from `modules/`: code without a file, served by `src/build/content/virtual-content.ts`. */

declare module 'virtual:course' {
  /** What every screen needs to know. */
  export const course: import('./course.js').Course;
  /** What saved progress calls modules, steps, assessments and items: `modules/state-keys.json`. */
  export const stateKeys: import('./state-keys.js').StateKeys;
  /** Region id → what prose needs of the region. */
  export const proseRegions: Readonly<Record<string, import('./region.js').ProseRegion>>;
  /** Module id → fetches its lessons. */
  export const loadLessons: Readonly<
    Record<string, () => Promise<{readonly lessons: import('./course.js').Lessons}>>
  >;
  /** Module id → fetches its activities. */
  export const loadActivities: Readonly<
    Record<string, () => Promise<{readonly activities: import('./course.js').Activities}>>
  >;
}

declare module 'virtual:moves' {
  /** The six pressure moves, which activities show. */
  export const moves: readonly import('./course.js').Move[];
}

declare module 'virtual:regions' {
  /** Region id → region. */
  export const regions: Readonly<Record<string, import('./region.js').Region>>;
}
