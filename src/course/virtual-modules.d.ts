/** What the build makes from `modules/`: code without a file, served by `src/build/content/virtual-content.ts`. */

declare module 'virtual:course' {
  /** What every screen needs to know. */
  export const course: import('./course.js').Course;
  /** What saved progress calls modules, steps, assessments and items: `modules/state-keys.json`. */
  export const stateKeys: import('./state-keys.js').StateKeys;
  /** What prose needs of the region where settings name none; every package carries it from the start. */
  export const homeRegion: {readonly id: string} & import('./region.js').ProseRegion;
  /** Region id → fetches the region: only the chosen one is asked for. */
  export const loadRegion: Readonly<
    Record<string, () => Promise<{readonly region: import('./region.js').Region}>>
  >;
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
