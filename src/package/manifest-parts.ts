import type {PackageCourse} from './edition.js';
import {sortPaths} from './files.js';
import type {Identifiers} from './identifiers.js';
import {element, type XmlElement} from './xml.js';

/** The page that an LMS opens. */
export const LAUNCH_PAGE = 'index.html';

/** Where every LMS looks for the manifest: at the root of the zip, under this name. */
export const MANIFEST_NAME = 'imsmanifest.xml';

/**
 * A title as IMS Content Packaging 1.1.2 takes it; held to in every edition, so that one title
 * serves them all.
 *
 * @throws Error when it is empty or longer than 200 characters.
 */
export function titleElement(title: string): XmlElement {
  const plain = title.trim();
  if (plain === '' || plain.length > 200) {
    throw new Error(
      `The course title must have 1 to 200 characters; this one has ${String(plain.length)}: "${plain}"`,
    );
  }
  return element('title', {}, plain);
}

/**
 * The manifest's own version: the course's.
 *
 * @throws Error when it is longer than the 20 characters that IMS Content Packaging 1.1.2 takes.
 */
export function versionAttribute(course: PackageCourse): string {
  if (course.version.length > 20) {
    throw new Error(`The version "${course.version}" is longer than the 20 characters allowed.`);
  }
  return course.version;
}

/** What the package is and which edition it follows. LMSs tell editions apart by `version`. */
export function metadataElement(version: string): XmlElement {
  return element('metadata', {}, [
    element('schema', {}, 'ADL SCORM'),
    element('schemaversion', {}, version),
  ]);
}

/**
 * The one resource: the SCO with every file of the package but the manifest.
 *
 * @param scormType the attribute that makes it a SCO; its case differs between the editions.
 */
export function resourcesElement(
  ids: Identifiers,
  paths: readonly string[],
  scormType: 'adlcp:scormtype' | 'adlcp:scormType',
): XmlElement {
  const attributes = {
    identifier: ids.resource,
    type: 'webcontent',
    [scormType]: 'sco',
    href: LAUNCH_PAGE,
  };
  const files = sortPaths(paths)
    .filter(path => path !== MANIFEST_NAME)
    .map(path => element('file', {href: hrefOf(path)}));
  return element('resources', {}, [element('resource', attributes, files)]);
}

/** A path as a URI reference (RFC 3986): each part encoded, the slashes kept. */
function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
