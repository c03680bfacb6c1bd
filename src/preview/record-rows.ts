import {previewMessages as t} from '../i18n/en-nz/preview.js';
import {
  completionStatus,
  editionNames,
  lessonStatus,
  successStatus,
  type LmsEdition,
} from './editions.js';
import type {Values} from './record.js';
import {millisecondsOf} from './times.js';

/** One line of what was recorded. */
export interface RecordRow {
  readonly label: string;
  readonly element: string;
  /** What the value means; empty where the value says it itself. */
  readonly words: string;
  /** As the course or the LMS wrote it; empty where there is none. */
  readonly value: string;
  /** Whether it was set after the last commit, so that it is lost should the page vanish now. */
  readonly uncommitted: boolean;
}

type Describe = (value: string, values: Values) => string;
/** Value → its meaning; a value that is not there speaks for itself. */
type Words = Readonly<Record<string, string>>;
type Line = readonly [label: string, element: string, describe: Describe];

/**
 * The record in the words of people, in reading order.
 *
 * @param values What the LMS holds now.
 * @param kept What it held at the last commit.
 */
export function recordRows(edition: LmsEdition, values: Values, kept: Values): RecordRow[] {
  return lines(edition).map(([label, element, describe]) => {
    const value = values[element] ?? '';
    return {
      label,
      element,
      value,
      words: describe(value, values),
      uncommitted: value !== (kept[element] ?? '') && !givenByLms(edition).includes(element),
    };
  });
}

function lines(edition: LmsEdition): readonly Line[] {
  const names = editionNames[edition];
  const {rows, values} = t;
  const entries: Words = values.entry;
  return [
    ...(edition === 'scorm12' ? result12() : result2004()),
    [rows.place, names.location, asItIs],
    [rows.sessionTime, names.sessionTime, time],
    [rows.totalTime, names.totalTime, time],
    [rows.exit, names.exit, named(values.exit)],
    [rows.entry, names.entry, value => entries[value] ?? t.noEntry],
    [
      rows.suspendData,
      names.suspendData,
      value => t.suspendData(value.length, names.longestSuspendData),
    ],
    [rows.learner, names.learnerName, asItIs],
    [rows.mode, names.mode, named(values.mode)],
    [rows.credit, names.credit, named(values.credit)],
  ];
}

function result12(): readonly Line[] {
  const {score} = editionNames.scorm12;
  return [
    [t.rows.status, lessonStatus, named(t.values.status)],
    [
      t.rows.score,
      `${score}.raw`,
      (raw, values) => (raw === '' ? '' : t.score(raw, values[`${score}.max`] ?? '')),
    ],
  ];
}

function result2004(): readonly Line[] {
  return [
    [t.rows.completion, completionStatus, named(t.values.status)],
    [t.rows.success, successStatus, named(t.values.status)],
    [t.rows.score, `${editionNames.scorm2004.score}.scaled`, share],
    [t.rows.progress, 'cmi.progress_measure', share],
  ];
}

/** What the LMS itself writes at launch; nobody has to commit it. */
function givenByLms(edition: LmsEdition): readonly string[] {
  const {learnerName, mode, credit, entry, totalTime} = editionNames[edition];
  return [learnerName, mode, credit, entry, totalTime];
}

function named(words: Words): Describe {
  return value => words[value] ?? '';
}

const asItIs: Describe = () => '';
const time: Describe = value => (value === '' ? '' : t.span(millisecondsOf(value)));
const share: Describe = value => (value === '' ? '' : t.share(Number(value)));
