/** A4 pages of a paper in the usual size of type and in large print. */
export interface PageCount {
  readonly usual: number;
  /** The same where there is no large print. */
  readonly large: number;
}

/**
 * By the paper's id, the guide's and the deck's with the agenda's after it: as Chromium prints it for the course's own
 * region without a school's settings.
 */
export const pageCounts: Readonly<Record<string, PageCount>> = {};
