/** A SCORM edition that has a package of its own. */
export type Edition = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

export const editions: readonly Edition[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];

/** What a package says about the course it holds. A whole compiled course will do. */
export interface PackageCourse {
  /** Lower-case words joined by hyphens. Stable for ever: every identifier comes from it. */
  readonly id: string;
  /** Plain text, at most 200 characters (IMS Content Packaging 1.1.2, titleType). */
  readonly title: string;
  /** At most 20 characters (IMS Content Packaging 1.1.2, attr.version). */
  readonly version: string;
}
