import type {PackageCourse} from './edition.js';
import {identifiersOf, type Identifiers} from './identifiers.js';
import {
  metadataElement,
  resourcesElement,
  titleElement,
  versionAttribute,
} from './manifest-parts.js';
import {element, xmlDocument, type XmlElement} from './xml.js';

const SCHEMA_LOCATION = [
  'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
].join(' ');

/**
 * Every control of the LMS that has no use, or does harm, around a single SCO: there is nowhere
 * to go on to, `abandon` throws work away, and the course has its own way out.
 */
const HIDDEN_CONTROLS = [
  'previous',
  'continue',
  'exit',
  'exitAll',
  'abandon',
  'abandonAll',
  'suspendAll',
];

/**
 * The `imsmanifest.xml` of a SCORM 2004 package (SCORM 2004 CAM, Content Packaging): one organization, one item, one SCO,
 * and no rule but that the content itself sets completion and success. No completion threshold:
 * an LMS that finds one works completion out anew when the course ends.
 *
 * @param paths every file of the package; the manifest itself may be among them.
 */
export function manifestScorm2004(
  edition: '3rd' | '4th',
  course: PackageCourse,
  paths: readonly string[],
): string {
  const ids = identifiersOf(course.id);
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: ids.manifest,
        version: versionAttribute(course),
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
        'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': SCHEMA_LOCATION,
      },
      [
        metadataElement(`2004 ${edition} Edition`),
        element('organizations', {default: ids.organization}, [
          organizationElement(ids, titleElement(course.title)),
        ]),
        resourcesElement(ids, paths, 'adlcp:scormType'),
      ],
    ),
  );
}

function organizationElement(ids: Identifiers, title: XmlElement): XmlElement {
  return element(
    'organization',
    {identifier: ids.organization, 'adlseq:objectivesGlobalToSystem': 'false'},
    [
      title,
      element('item', {identifier: ids.item, identifierref: ids.resource, isvisible: 'true'}, [
        title,
        itemSequencing(),
        presentation(),
      ]),
      element('imsss:sequencing', {}, [
        element('imsss:controlMode', {choice: 'true', flow: 'true'}),
      ]),
    ],
  );
}

/** Without these two, an LMS may complete and satisfy the activity by itself (SCORM 2004 SN, Delivery Controls). */
function itemSequencing(): XmlElement {
  return element('imsss:sequencing', {}, [
    element('imsss:deliveryControls', {
      tracked: 'true',
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  ]);
}

function presentation(): XmlElement {
  return element('adlnav:presentation', {}, [
    element(
      'adlnav:navigationInterface',
      {},
      HIDDEN_CONTROLS.map(control => element('adlnav:hideLMSUI', {}, control)),
    ),
  ]);
}
