import type {Result} from '../course/result.js';
import type {DataModel} from './data-model.js';
import type {LmsEdition} from './edition.js';
import {readNumber} from './numbers.js';
import {raiseScore} from './score.js';
import type {Launch, Outcome} from './session.js';
import {improves, lessonStatuses, readStatus, type LessonStatus} from './statuses.js';
import {timespan12} from './time-formats.js';

const status = 'cmi.core.lesson_status';
const score = 'cmi.core.score';
const passMark = 'cmi.student_data.mastery_score';

/** SCORM 1.2 (Run-Time Environment §3.4). */
export const scorm12: LmsEdition = {
  name: '1.2',
  apiName: 'API',
  otherApiName: 'API_1484_11',
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    getLastError: 'LMSGetLastError',
    getDiagnostic: 'LMSGetDiagnostic',
  },
  elements: {
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    passMark,
    suspendData: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    status,
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    launchData: 'cmi.launch_data',
  },
  longestLocation: 255,
  readPassMark,
  sessionTime: timespan12,
  writeFirstStatus,
  writeResult,
};

/** Out of 100. One of 1 or less may be a share of 1, or an LMS's way to say none: it is not used. */
function readPassMark(text: string): number | undefined {
  const mark = readNumber(text);
  return mark !== undefined && mark > 1 && mark <= 100 ? mark : undefined;
}

/** An attempt that ends as "not attempted" counts as completed (SCORM 1.2 RTE §3.4.4), looked at or not. */
function writeFirstStatus(model: DataModel, {mode, recorded}: Launch): Outcome {
  const text = model.known(status);
  if (text === undefined) return model.unread(status);
  const held = readStatus(text, lessonStatuses);
  const first = mode === 'browse' ? 'browsed' : 'incomplete';
  const untouched = held === undefined || held === 'not attempted';
  if (!untouched && !(recorded && improves(first, held, lessonStatuses))) return undefined;
  return model.set(status, first, 'needed');
}

/**
 * An LMS with a mastery score judges any raw score by it at LMSFinish, and `failed` shuts learners into review
 * (SCORM 1.2 RTE §3.4.4, as Moodle does it): there only a score that passes by both is written.
 */
function writeResult(model: DataModel, result: Result): Outcome {
  const mark = model.known(passMark);
  const passes = result.success === 'passed' && (result.score ?? 0) >= Number(mark ?? 0);
  const unscored =
    mark === '' || passes ? raiseScore(model, score, result.score, false) : undefined;
  return writeStatus(model, lessonStatus(result)) ?? unscored;
}

function writeStatus(model: DataModel, next: LessonStatus): Outcome {
  const text = model.known(status);
  if (text === undefined) return model.unread(status);
  const held = readStatus(text, lessonStatuses);
  return improves(next, held, lessonStatuses) ? model.set(status, next, 'needed') : undefined;
}

/** One word for both axes: of an attempt that is complete and failed, only the first is said. */
function lessonStatus({completion, success}: Result): LessonStatus {
  if (completion === 'incomplete') return success === 'failed' ? 'failed' : 'incomplete';
  return success === 'passed' ? 'passed' : 'completed';
}
