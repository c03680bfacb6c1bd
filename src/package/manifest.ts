import type {Edition, PackageCourse} from './edition.js';
import {manifestScorm12} from './manifest-scorm12.js';
import {manifestScorm2004} from './manifest-scorm2004.js';

/** The manifest of an edition for a package with these files. */
export function manifestOf(
  edition: Edition,
  course: PackageCourse,
  paths: readonly string[],
): string {
  switch (edition) {
    case 'scorm12':
      return manifestScorm12(course, paths);
    case 'scorm2004-3rd':
      return manifestScorm2004('3rd', course, paths);
    case 'scorm2004-4th':
      return manifestScorm2004('4th', course, paths);
  }
}
