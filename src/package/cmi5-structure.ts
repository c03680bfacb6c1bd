import {crc32} from '../course/crc32.js';
import type {PackageCourse} from './edition.js';
import {LAUNCH_PAGE} from './manifest-parts.js';
import {element, xmlDocument, type XmlElement} from './xml.js';

/** Where every cmi5 LMS looks for the course structure: at the root of the zip, under this name (cmi5 §14). */
export const STRUCTURE_NAME = 'cmi5.xml';

/** What a course structure says beside what each package says. A whole compiled course will do. */
export interface Cmi5Course extends PackageCourse {
  /** A language tag, such as `en-NZ`. */
  readonly language: string;
  readonly summary: string;
}

/**
 * The `cmi5.xml` of a package (cmi5 §13): a course with one assignable unit. `completed` is said whatever the
 * school's rule of completion is, so the unit is satisfied by that. It names no mastery score: the pass mark is
 * the school's, and an LMS that has one of its own tells it at the launch.
 */
export function cmi5Structure(course: Cmi5Course): string {
  const words = (name: string, text: string): XmlElement =>
    element(name, {}, [element('langstring', {lang: course.language}, text)]);
  const said = [words('title', course.title), words('description', course.summary)];
  return xmlDocument(
    element(
      'courseStructure',
      {xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'},
      [
        element('course', {id: identifier(course.id, 'course')}, said),
        element(
          'au',
          {id: identifier(course.id, 'unit'), moveOn: 'Completed', launchMethod: 'AnyWindow'},
          [...said, element('url', {}, LAUNCH_PAGE)],
        ),
      ],
    ),
  );
}

/** The same in every version: an LMS keeps a learner's record on an update only while it stays the same. */
function identifier(courseId: string, what: string): string {
  const own = crc32(`${courseId} ${what}`).toString(16).padStart(8, '0');
  return `urn:uuid:${own}-5c1d-4e0a-9b7e-6e72722d6335`;
}
