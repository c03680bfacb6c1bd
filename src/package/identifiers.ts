/** The identifiers of one manifest. Each is an xs:ID: unique in the manifest, begins with a letter. */
export interface Identifiers {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
}

const WORDS = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * A course's identifiers, the same in every edition, version and language: an LMS keeps a
 * learner's record on an update only while they stay the same.
 *
 * The organization's identifier is made of the first letters of the id's words, since some LMSs
 * take fewer than ten characters there.
 *
 * @throws Error when the id is not made of lower-case words joined by hyphens.
 */
export function identifiersOf(courseId: string): Identifiers {
  if (!WORDS.test(courseId)) {
    throw new Error(
      `The course id "${courseId}" cannot become an identifier: it must be lower-case words joined by hyphens, such as "notice-respond-report".`,
    );
  }
  const initials = courseId
    .split('-')
    .map(word => word.charAt(0))
    .join('');
  return {
    manifest: courseId,
    organization: `org-${initials.slice(0, 5)}`,
    item: `${courseId}-item`,
    resource: `${courseId}-sco`,
  };
}
