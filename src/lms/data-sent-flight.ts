import type {SentElement} from './data-sent.js';
import type {Elements, LmsEdition} from './edition.js';
import {flightElements} from './flight-elements.js';
import {scorm12} from './scorm12.js';
import {scorm2004} from './scorm2004.js';

/** What the flight check does with an element, and what stays of it in the attempt of its own package. */
export interface TriedElement extends SentElement {
  /** Absent: nothing, or what was there. */
  readonly left?: string;
}

/** All that may pass between the flight check and an LMS of one edition. */
export interface FlightSent {
  readonly edition: string;
  /** The functions of the LMS's API that are called. */
  readonly functions: readonly string[];
  readonly elements: readonly TriedElement[];
}

type Tried = Omit<TriedElement, 'element'>;

const asked = 'during the check';
const tried = 'during the check, and put back before the first commit';

const uses: Readonly<Record<Exclude<keyof Elements, 'status'>, Tried>> = {
  learnerId: {holds: 'whether there is one', read: asked},
  learnerName: {holds: 'whether there is one', read: asked},
  mode: {holds: 'normal, browse or review', read: asked},
  credit: {holds: 'whether the attempt counts', read: asked},
  passMark: {holds: 'the pass mark that the LMS asks for', read: asked},
  launchData: {holds: 'how much text of the administrator there is', read: asked},
  suspendData: {
    holds: 'text of up to 4,096 characters in SCORM 1.2 and 64,000 in 2004, then a mark',
    read: asked,
    written: asked,
    left: 'nrr-flight-check. and 8 characters at random',
  },
  location: {holds: 'invented places, one with special signs', read: asked, written: tried},
  exit: {holds: 'always suspend', written: asked, left: 'suspend'},
  sessionTime: {holds: 'the length of the visit', written: 'at the end', left: 'that length'},
};

/** Every element that the flight check may read or write: what its own tables name, and what is done with it. */
export function flightSent(): readonly FlightSent[] {
  return [scorm12, scorm2004].map(edition => ({
    edition: `SCORM ${edition.name}`,
    functions: Object.values(edition.methods).sort(),
    elements: [
      ...Object.entries(uses).map(([key, use]) => ({
        element: edition.elements[key as keyof Elements],
        ...use,
      })),
      ...others(edition),
    ].sort((one, other) => (one.element < other.element ? -1 : 1)),
  }));
}

function others(edition: LmsEdition): readonly TriedElement[] {
  const more = flightElements(edition);
  const score = more.scoreMayBeEmpty
    ? 'none, where the LMS lets one be blank again'
    : 'full marks, where there was no score before';
  return [
    {element: more.version, holds: 'the version of the API', read: asked},
    {element: more.unheardOf, holds: 'nothing: no edition has it', read: asked},
    {element: more.interactions, holds: 'how many the LMS holds', read: asked},
    {element: more.objectives, holds: 'how many the LMS holds', read: asked},
    ...more.statuses.map(({element, tried: words, begun}) => ({
      element,
      holds: words.join(', '),
      read: asked,
      written: tried,
      left: `${begun}, where there was no status before`,
    })),
    ...more.score.map(([element, full]) => ({
      element,
      holds: full,
      read: asked,
      written: tried,
      left: score,
    })),
  ];
}
