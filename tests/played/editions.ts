import type {AttemptRecord} from '../faults/strict-options.js';

/** What a test needs to know of each package: its zip, the API it looks for, and where an LMS keeps what. */
export interface PlayedEdition {
  /** The end of the zip's name. */
  readonly zip: string;
  readonly api: 'scorm12' | 'scorm2004';
  readonly suspendData: string;
  readonly location: string;
  readonly exit: string;
  readonly sessionTime: string;
  readonly sessionTimeFormat: RegExp;
  /** What a learner who passed with everything right leaves. */
  readonly passed: Readonly<Record<string, string>>;
  /** What one who has only begun leaves. */
  readonly begun: Readonly<Record<string, string>>;
  readonly commit: string;
  readonly setValue: string;
  readonly getLastError: string;
}

const scorm2004 = {
  api: 'scorm2004',
  suspendData: 'cmi.suspend_data',
  location: 'cmi.location',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  sessionTimeFormat: /^PT(\d+H)?(\d+M)?\d+\.\d\dS$/,
  passed: {
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.score.scaled': '1',
    'cmi.score.raw': '100',
    'cmi.score.min': '0',
    'cmi.score.max': '100',
  },
  begun: {'cmi.completion_status': 'incomplete'},
  commit: 'Commit',
  setValue: 'SetValue',
  getLastError: 'GetLastError',
} as const;

export const playedEditions: readonly PlayedEdition[] = [
  {
    zip: 'scorm12',
    api: 'scorm12',
    suspendData: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    sessionTimeFormat: /^\d{4}:\d\d:\d\d\.\d\d$/,
    passed: {
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '100',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
    },
    begun: {'cmi.core.lesson_status': 'incomplete'},
    commit: 'LMSCommit',
    setValue: 'LMSSetValue',
    getLastError: 'LMSGetLastError',
  },
  {zip: 'scorm2004-3rd', ...scorm2004},
  {zip: 'scorm2004-4th', ...scorm2004},
];

/** Only those values of a record that a test speaks of. */
export function valuesOf(
  record: AttemptRecord,
  names: readonly string[],
): Record<string, string | undefined> {
  return Object.fromEntries(names.map(name => [name, record.values[name]]));
}
