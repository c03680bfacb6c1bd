import {dialects} from './detail-dialects.js';
import type {Elements, LmsEdition} from './edition.js';
import {flightElements} from './flight-elements.js';
import {scorm12} from './scorm12.js';
import {scorm2004} from './scorm2004.js';

/** What the course does with an element of the data model, and when. */
interface Use {
  readonly holds: string;
  /** When it is read; absent: never. */
  readonly read?: string;
  /** When it is written; absent: never. */
  readonly written?: string;
  /** Only with this in `settings.js`. */
  readonly setting?: string;
}

export interface SentElement extends Use {
  /** `n` stands for an index. */
  readonly element: string;
}

/** All that may pass between the course and an LMS of one edition. */
export interface SentData {
  readonly edition: string;
  /** The functions of the LMS's API that are called. */
  readonly functions: readonly string[];
  readonly elements: readonly SentElement[];
}

const launch = 'when the course opens';
const before = 'before a better one is written';
const result = 'when the check is handed in and the score is higher';
const outcome = 'after the result of a check';
const looked = 'when the learner checks the connection, which reads most of the others again';

const uses: Readonly<Record<keyof Elements, Use>> = {
  learnerId: {holds: 'the identifier of the learner', read: launch},
  learnerName: {holds: 'the name of the learner', read: launch},
  mode: {holds: 'normal, browse or review', read: launch},
  credit: {holds: 'whether the attempt counts', read: launch},
  passMark: {holds: 'the pass mark that the LMS asks for', read: launch},
  launchData: {holds: 'text of the administrator', read: 'soon after the course has opened'},
  suspendData: {
    holds: 'a code of what was done and answered, at most 2,000 characters',
    read: 'when the course opens, and once after it was first written',
    written: 'after the learner has done something',
  },
  location: {holds: 'the step last open', read: launch, written: 'with the state'},
  status: {
    holds: 'how far the learner is',
    read: 'before a better one is written, and to see whether the session answers',
    written: 'when the course opens, then with each better result',
  },
  exit: {holds: 'always suspend', written: 'first of all'},
  sessionTime: {holds: 'the length of the visit', written: 'with most commits'},
};

/** What only one edition has, or spells in its own way. */
const others: Readonly<Record<LmsEdition['name'], readonly SentElement[]>> = {
  '1.2': [...score('cmi.core.score')],
  '2004': [
    ...score('cmi.score'),
    {element: 'cmi.score.scaled', holds: 'the best score from 0 to 1', written: result},
    {
      element: 'cmi.success_status',
      holds: 'whether the learner has passed',
      read: before,
      written: 'with each better result',
    },
    {element: 'cmi.progress_measure', holds: 'always 1', written: 'with completion'},
  ],
};

function score(root: string): readonly SentElement[] {
  return [
    {element: `${root}.raw`, holds: 'the best score in per cent', read: before, written: result},
    {element: `${root}.min`, holds: 'always 0', written: result},
    {element: `${root}.max`, holds: 'always 100', written: result},
  ];
}

/** Every element that the course may read or write: what the editions' own tables name, and what is done with it. */
export function dataSent(): readonly SentData[] {
  return [scorm12, scorm2004].map(edition => sentIn(edition));
}

function sentIn(edition: LmsEdition): SentData {
  const {name, methods, elements} = edition;
  return {
    edition: `SCORM ${name}`,
    functions: Object.values(methods).sort(),
    elements: [
      ...Object.entries(uses).map(([key, use]) => ({
        element: elements[key as keyof Elements],
        ...use,
      })),
      ...others[name],
      ...objectives(name),
      ...interactions(name),
      ...onlyLooked(edition),
    ].sort((one, other) => (one.element < other.element ? -1 : 1)),
  };
}

/** What nothing but the check of the connection reads. */
function onlyLooked(edition: LmsEdition): readonly SentElement[] {
  const {version, unheardOf} = flightElements(edition);
  return [
    {element: version, holds: 'the version of the API', read: looked},
    {element: unheardOf, holds: 'nothing: no edition has it', read: looked},
  ];
}

function objectives(edition: LmsEdition['name']): readonly SentElement[] {
  const {passed, before: also, open} = dialects[edition].objective;
  const root = 'cmi.objectives';
  const fields = [...new Set([...also, passed, open].map(([field]) => field))];
  return [
    {element: `${root}._count`, holds: 'how many the LMS holds', read: outcome},
    {element: `${root}.n.id`, holds: 'an outcome, such as lo2', read: outcome, written: outcome},
    ...fields.map(field => ({
      element: `${root}.n.${field}`,
      holds: 'whether the outcome was reached',
      ...(field === passed[0] && {read: before}),
      written: outcome,
    })),
  ];
}

function interactions(edition: LmsEdition['name']): readonly SentElement[] {
  const {momentField, responseField} = dialects[edition].interaction;
  const root = 'cmi.interactions';
  const setting = '"interactions": true';
  const fields: Readonly<Record<string, string>> = {
    id: 'the name of the question',
    type: 'choice, matching or sequencing',
    'objectives.0.id': 'the outcome that it belongs to',
    [momentField]: 'when the check was handed in',
    'correct_responses.0.pattern': 'the letters of the right answer',
    [responseField]: 'the letters of the answer',
    result: 'whether it was right',
  };
  return [
    {
      element: `${root}._count`,
      holds: 'how many the LMS holds',
      read: `after the result of a check with ${setting}, and when the learner checks the connection`,
    },
    ...Object.entries(fields).map(([field, holds]) => ({
      element: `${root}.n.${field}`,
      holds,
      written: outcome,
      setting,
    })),
  ];
}
