import type {StrictEdition} from './strict-edition.js';
import {entryOf, readOnly, row, type Beside, type ElementRow} from './strict-element.js';
import {StrictLms} from './strict-lms.js';
import type {StrictOptions} from './strict-options.js';
import {response12, types12} from './strict-responses.js';
import {
  anything,
  either,
  identifier12,
  decimal12,
  matching,
  oneOf,
  score12,
  time12,
  timespan12,
  upTo,
  weighting12,
} from './strict-values.js';

/** SCORM 1.2 Run-Time Environment §3.4, as strict as Moodle's "SCORM standards mode" and the text itself. */
const incorrectType = 405;
const status = 'cmi.core.lesson_status';
const raw = 'cmi.core.score.raw';
const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];

const scores = (owner: string) =>
  ['raw', 'min', 'max'].map(name => row(`${owner}.score.${name}`, 'both', score12, incorrectType));

function responseRow(name: string): ElementRow {
  const check = (value: string, element: string, beside: Beside) =>
    response12(beside.read(`${entryOf(element)}.type`) ?? '')(value) ? 0 : incorrectType;
  return {name, access: 'write', check};
}

const rows: readonly ElementRow[] = [
  ...readOnly(
    'cmi._version',
    'cmi.core.student_id',
    'cmi.core.student_name',
    'cmi.core.credit',
    'cmi.core.entry',
    'cmi.core.total_time',
    'cmi.core.lesson_mode',
    'cmi.launch_data',
    'cmi.comments_from_lms',
    'cmi.student_data.mastery_score',
    'cmi.student_data.max_time_allowed',
    'cmi.student_data.time_limit_action',
  ),
  row('cmi.core.lesson_location', 'both', upTo(255), incorrectType),
  row(status, 'both', oneOf(...statuses), incorrectType),
  ...scores('cmi.core'),
  row('cmi.core.exit', 'write', oneOf('time-out', 'suspend', 'logout', ''), incorrectType),
  row('cmi.core.session_time', 'write', timespan12, incorrectType),
  row('cmi.suspend_data', 'both', anything, incorrectType),
  row('cmi.comments', 'both', upTo(4096), incorrectType),
  row('cmi.student_preference.language', 'both', upTo(255), incorrectType),
  row('cmi.student_preference.audio', 'both', matching(/^(-1|\d{1,2}|100)$/), incorrectType),
  row('cmi.student_preference.speed', 'both', matching(/^-?(\d{1,2}|100)$/), incorrectType),
  row('cmi.student_preference.text', 'both', oneOf('-1', '0', '1'), incorrectType),
  row('cmi.objectives.n.id', 'both', identifier12, incorrectType),
  row('cmi.objectives.n.status', 'both', oneOf(...statuses, 'not attempted'), incorrectType),
  ...scores('cmi.objectives.n'),
  row('cmi.interactions.n.id', 'write', identifier12, incorrectType),
  row('cmi.interactions.n.objectives.n.id', 'write', identifier12, incorrectType),
  row('cmi.interactions.n.time', 'write', time12, incorrectType),
  row('cmi.interactions.n.type', 'write', types12, incorrectType),
  responseRow('cmi.interactions.n.correct_responses.n.pattern'),
  responseRow('cmi.interactions.n.student_response'),
  row('cmi.interactions.n.weighting', 'write', weighting12, incorrectType),
  row(
    'cmi.interactions.n.result',
    'write',
    either(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), decimal12),
    incorrectType,
  ),
  row('cmi.interactions.n.latency', 'write', timespan12, incorrectType),
];

export const strictEdition12: StrictEdition = {
  name: '1.2',
  apiName: 'API',
  functions: {
    LMSInitialize: 'initialize',
    LMSFinish: 'terminate',
    LMSGetValue: 'get',
    LMSSetValue: 'set',
    LMSCommit: 'commit',
    LMSGetLastError: 'lastError',
    LMSGetErrorString: 'errorString',
    LMSGetDiagnostic: 'diagnostic',
  },
  rows,
  codes: {
    initialize: [101, 101],
    terminate: [301, 301],
    get: [301, 301],
    set: [301, 301],
    commit: [301, 301],
    argument: 201,
    unknown: 201,
    unset: 0,
    readOnly: 403,
    writeOnly: 404,
    keyword: 402,
    getGap: 201,
    setGap: 201,
    noIdYet: 0,
  },
  fresh: {[status]: 'not attempted'},
  own: ({learnerId, learnerName, mode, credit, firstTime, lastExit, totalMs, ...facts}) => ({
    'cmi._version': '3.4',
    'cmi.core.student_id': learnerId,
    'cmi.core.student_name': learnerName,
    'cmi.core.credit': credit,
    'cmi.core.lesson_mode': mode,
    'cmi.core.entry': firstTime ? 'ab-initio' : lastExit === 'suspend' ? 'resume' : '',
    'cmi.core.total_time': writeTime(totalMs),
    'cmi.launch_data': facts.launchData,
    'cmi.student_data.mastery_score': facts.masteryScore,
    'cmi.student_preference.language': facts.language,
  }),
  resumes: () => true,
  isOver: values => ['passed', 'completed', 'failed'].includes(values[status] ?? ''),
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  suspendData: 'cmi.suspend_data',
  suspendLimit: 4096,
  tooLong: incorrectType,
  readTime,
  leave,
};

/** An attempt left untouched counts as completed; a score beside a mastery score decides (§3.4.4). */
function leave(values: Record<string, string>, {masteryScore}: StrictOptions): void {
  const mode = values['cmi.core.lesson_mode'];
  if (values[status] === 'not attempted') {
    values[status] = mode === 'browse' ? 'browsed' : 'completed';
  }
  const scored = (values[raw] ?? '') !== '' && masteryScore !== '';
  if (mode === 'normal' && values['cmi.core.credit'] === 'credit' && scored) {
    values[status] = Number(values[raw]) >= Number(masteryScore) ? 'passed' : 'failed';
  }
}

function readTime(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}

function writeTime(ms: number): string {
  const hundredths = Math.floor(ms / 10);
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const hours = String(Math.floor(hundredths / 360_000)).padStart(4, '0');
  const seconds = `${two((hundredths / 100) % 60)}.${two(hundredths % 100)}`;
  return `${hours}:${two((hundredths / 6000) % 60)}:${seconds}`;
}

/** An LMS of SCORM 1.2 that takes nothing wrong. */
export function strictScorm12(options: Partial<StrictOptions> = {}): StrictLms {
  return new StrictLms(strictEdition12, options);
}
