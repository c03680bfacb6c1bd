import type {PackageCourse} from './edition.js';
import {identifiersOf} from './identifiers.js';
import {
  metadataElement,
  resourcesElement,
  titleElement,
  versionAttribute,
} from './manifest-parts.js';
import {element, xmlDocument} from './xml.js';

const SCHEMA_LOCATION = [
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
  'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
].join(' ');

/**
 * The `imsmanifest.xml` of a SCORM 1.2 package (SCORM 1.2 CAM, Content Packaging): one organization, one item, one
 * SCO. It names no mastery score: an LMS that finds one decides pass and fail by itself.
 *
 * @param paths every file of the package; the manifest itself may be among them.
 */
export function manifestScorm12(course: PackageCourse, paths: readonly string[]): string {
  const ids = identifiersOf(course.id);
  const title = titleElement(course.title);
  const item = element(
    'item',
    {identifier: ids.item, identifierref: ids.resource, isvisible: 'true'},
    [title],
  );
  const organization = element('organization', {identifier: ids.organization}, [title, item]);
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: ids.manifest,
        version: versionAttribute(course),
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': SCHEMA_LOCATION,
      },
      [
        metadataElement('1.2'),
        element('organizations', {default: ids.organization}, [organization]),
        resourcesElement(ids, paths, 'adlcp:scormtype'),
      ],
    ),
  );
}
