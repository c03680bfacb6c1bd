import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {MANIFEST_NAME} from '../../package/manifest-parts.js';
import {manifestOf} from '../../package/manifest.js';
import type {PackageCourse} from '../../package/edition.js';
import {readFolder} from './read-folder.js';
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

/**
 * Writes the repository's `imsmanifest.xml`.
 *
 * @param root the repository's root.
 * @param appDir the built course for an LMS.
 */
export async function writeRootManifest({
  root,
  appDir,
  course,
}: {
  readonly root: string;
  readonly appDir: string;
  readonly course: PackageCourse;
}): Promise<void> {
  const manifest = rootManifest(course, Object.keys(readFolder(appDir)));
  await writeFile(join(root, MANIFEST_NAME), manifest);
}
