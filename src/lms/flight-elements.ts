import type {LmsEdition} from './edition.js';

/** Elements that the flight check asks for beside those of a session. */
export interface FlightElements {
  readonly version: string;
  readonly entry: string;
  readonly interactions: string;
  readonly objectives: string;
  /** No edition has it: an LMS that reports errors says so. */
  readonly unheardOf: string;
  /** The score's parts and what full marks are in each; the first one is what a result stands on. */
  readonly score: readonly (readonly [element: string, full: string])[];
  /** Whether an empty score may be set, so that one that was tried can be taken away again. */
  readonly scoreMayBeEmpty: boolean;
  readonly statuses: readonly FlightStatus[];
}

/** One of an edition's statuses. */
export interface FlightStatus {
  readonly element: string;
  /** Words that a content may set and that the course does set. */
  readonly tried: readonly string[];
  /** What an attempt has that is begun and not over; the LMS's own first word may not be set. */
  readonly begun: string;
  /** All words of the standard, for what an LMS gives. */
  readonly known: readonly string[];
}

/** SCORM 1.2 RTE §3.4; a blank score is allowed there (CMIDecimal or CMIBlank). */
const elements12: FlightElements = {
  version: 'cmi._version',
  entry: 'cmi.core.entry',
  interactions: 'cmi.interactions._count',
  objectives: 'cmi.objectives._count',
  unheardOf: 'cmi.nrr_flight_check',
  score: [
    ['cmi.core.score.raw', '100'],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
  ],
  scoreMayBeEmpty: true,
  statuses: [
    {
      element: 'cmi.core.lesson_status',
      tried: ['completed', 'passed', 'incomplete'],
      begun: 'incomplete',
      known: ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'],
    },
  ],
};

/** SCORM 2004 RTE §4.2. */
const elements2004: FlightElements = {
  version: 'cmi._version',
  entry: 'cmi.entry',
  interactions: 'cmi.interactions._count',
  objectives: 'cmi.objectives._count',
  unheardOf: 'cmi.nrr_flight_check',
  score: [
    ['cmi.score.scaled', '1'],
    ['cmi.score.raw', '100'],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
  ],
  scoreMayBeEmpty: false,
  statuses: [
    {
      element: 'cmi.completion_status',
      tried: ['completed', 'incomplete'],
      begun: 'incomplete',
      known: ['completed', 'incomplete', 'not attempted', 'unknown'],
    },
    {
      element: 'cmi.success_status',
      tried: ['passed', 'unknown'],
      begun: 'unknown',
      known: ['passed', 'failed', 'unknown'],
    },
  ],
};

export function flightElements({name}: LmsEdition): FlightElements {
  return name === '1.2' ? elements12 : elements2004;
}
