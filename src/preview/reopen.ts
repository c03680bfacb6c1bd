import {editionNames, lessonStatus, type LmsEdition, type Mode} from './editions.js';
import type {Values} from './record.js';
import {millisecondsOf, timeText} from './times.js';

/** How and for whom a course is opened. */
export interface Opening {
  readonly mode: Mode;
  readonly learnerName: string;
}

/**
 * The data model that a course finds when it is opened, from what the LMS kept of the last session.
 *
 * SCORM 1.2 gives everything back, whatever the exit was; SCORM 2004 only after `suspend`, and a
 * blank attempt after anything else, as Moodle does. Exit and session time belong to one session and
 * are never given back; a session that did not end adds no time.
 *
 * @param kept What the last commit or end left; nothing for a first launch.
 */
export function reopened(edition: LmsEdition, kept: Values | undefined, opening: Opening): Values {
  const names = editionNames[edition];
  const entry = entryAfter(edition, kept);
  const carried = entry === 'ab-initio' ? {} : {...kept};
  const sessionOnly = [names.exit, names.sessionTime, names.entry];
  return {
    [names.totalTime]: timeText(edition, 0),
    ...Object.fromEntries(
      Object.entries(carried).filter(([element]) => !sessionOnly.includes(element)),
    ),
    ...(entry && {[names.entry]: entry}),
    [names.learnerId]: 'learner-1',
    [names.learnerName]: opening.learnerName,
    [names.mode]: opening.mode,
    [names.credit]: opening.mode === 'normal' ? 'credit' : 'no-credit',
  };
}

/** Empty where SCORM 1.2 gives the data back without a word on how. */
function entryAfter(edition: LmsEdition, kept: Values | undefined): 'ab-initio' | 'resume' | '' {
  if (!kept) return 'ab-initio';
  if (kept[editionNames[edition].exit] === 'suspend') return 'resume';
  return edition === 'scorm12' ? '' : 'ab-initio';
}

/**
 * What is kept once the course has said that it is over: the session's time is added to the total, and
 * in SCORM 1.2 an attempt that is still "not attempted" counts as completed (RTE §3.4.4).
 */
export function ended(edition: LmsEdition, values: Values): Values {
  const {sessionTime, totalTime} = editionNames[edition];
  const ms = millisecondsOf(values[totalTime] ?? '') + millisecondsOf(values[sessionTime] ?? '');
  const untouched = edition === 'scorm12' && values[lessonStatus] === 'not attempted';
  return {
    ...values,
    ...(untouched && {[lessonStatus]: 'completed'}),
    [totalTime]: timeText(edition, ms),
  };
}
