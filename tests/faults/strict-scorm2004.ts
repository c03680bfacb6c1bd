import type {StrictEdition} from './strict-edition.js';
import {StrictLms} from './strict-lms.js';
import type {StrictOptions} from './strict-options.js';
import {rows2004} from './strict-scorm2004-rows.js';

const completion = 'cmi.completion_status';

/** SCORM 2004 Run-Time Environment §3.1 and §4.2, as far as one SCO can see it. */
export const strictEdition2004: StrictEdition = {
  name: '2004',
  apiName: 'API_1484_11',
  functions: {
    Initialize: 'initialize',
    Terminate: 'terminate',
    GetValue: 'get',
    SetValue: 'set',
    Commit: 'commit',
    GetLastError: 'lastError',
    GetErrorString: 'errorString',
    GetDiagnostic: 'diagnostic',
  },
  rows: rows2004,
  codes: {
    initialize: [103, 104],
    terminate: [112, 113],
    get: [122, 123],
    set: [132, 133],
    commit: [142, 143],
    argument: 201,
    unknown: 401,
    unset: 403,
    readOnly: 404,
    writeOnly: 405,
    keyword: 404,
    getGap: 301,
    setGap: 351,
    noIdYet: 408,
  },
  fresh: {[completion]: 'unknown', 'cmi.success_status': 'unknown'},
  own: ({learnerId, learnerName, mode, credit, lastExit, totalMs, ...facts}) => ({
    'cmi._version': '1.0',
    'cmi.learner_id': learnerId,
    'cmi.learner_name': learnerName,
    'cmi.mode': mode,
    'cmi.credit': credit,
    'cmi.entry': lastExit === 'suspend' ? 'resume' : 'ab-initio',
    'cmi.total_time': `PT${((lastExit === 'suspend' ? totalMs : 0) / 1000).toFixed(2)}S`,
    ...(facts.launchData === '' ? {} : {'cmi.launch_data': facts.launchData}),
    ...(facts.scaledPassingScore === ''
      ? {}
      : {'cmi.scaled_passing_score': facts.scaledPassingScore}),
    'cmi.learner_preference.language': facts.language,
  }),
  resumes: exit => exit === 'suspend',
  isOver: values => values[completion] === 'completed',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  suspendData: 'cmi.suspend_data',
  suspendLimit: 64_000,
  tooLong: 406,
  readTime,
  // The result is the course's own to say.
  leave: () => undefined,
};

function readTime(text: string): number {
  const part = (unit: string) => Number(new RegExp(`([\\d.]+)${unit}`).exec(text)?.[1] ?? 0);
  const days = Number(/(\d+)D/.exec(text)?.[1] ?? 0);
  return Math.round((((days * 24 + part('H')) * 60 + part('M')) * 60 + part('S')) * 1000);
}

/** An LMS of SCORM 2004 that takes nothing wrong. */
export function strictScorm2004(options: Partial<StrictOptions> = {}): StrictLms {
  return new StrictLms(strictEdition2004, options);
}
