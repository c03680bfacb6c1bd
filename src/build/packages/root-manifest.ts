import {manifestOf} from '../../package/package-edition.js';
import type {PackageCourse} from '../../package/edition.js';
import {schemaFiles} from './schema-files.js';

/**
 * The text of the repository's own `imsmanifest.xml`: the manifest of the SCORM 1.2 package,
 * character for character.
 *
 * @param appPaths the built course's files, relative to its folder.
 */
export function rootManifest(course: PackageCourse, appPaths: readonly string[]): string {
  return manifestOf('scorm12', course, [...appPaths, ...Object.keys(schemaFiles('scorm12'))]);
}
