import type {Result} from '../course/result.js';
import type {DataModel} from './data-model.js';
import type {LmsEdition} from './edition.js';
import {readNumber} from './numbers.js';
import {raiseScore} from './score.js';
import type {Launch, Outcome} from './session.js';
import {completionStatuses, improves, readStatus, successStatuses} from './statuses.js';
import {duration2004} from './time-formats.js';

const completion = 'cmi.completion_status';
const success = 'cmi.success_status';
const score = 'cmi.score';

/** SCORM 2004, 3rd and 4th edition (Run-Time Environment §4.2). */
export const scorm2004: LmsEdition = {
  name: '2004',
  apiName: 'API_1484_11',
  otherApiName: 'API',
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    getLastError: 'GetLastError',
    getDiagnostic: 'GetDiagnostic',
  },
  elements: {
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    passMark: 'cmi.scaled_passing_score',
    suspendData: 'cmi.suspend_data',
    location: 'cmi.location',
    status: completion,
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    launchData: 'cmi.launch_data',
  },
  longestLocation: 1000,
  readPassMark,
  sessionTime: duration2004,
  writeFirstStatus,
  writeResult,
};

/** A share of 1. One of 0 or below would pass everybody: it is not used. */
function readPassMark(text: string): number | undefined {
  const mark = readNumber(text);
  return mark !== undefined && mark > 0 && mark <= 1 ? Math.round(mark * 10_000) / 100 : undefined;
}

function writeFirstStatus(model: DataModel, {recorded}: Launch): Outcome {
  return recorded ? writeCompletion(model, 'incomplete') : undefined;
}

function writeResult(model: DataModel, result: Result): Outcome {
  const troubles = [
    raiseScore(model, score, result.score, true),
    writeCompletion(model, result.completion),
    writeSuccess(model, result.success),
  ];
  return troubles.find(trouble => trouble !== undefined);
}

/** A measure of progress goes with a completion, never before: Moodle judges completion by it. */
function writeCompletion(model: DataModel, next: Result['completion']): Outcome {
  const text = model.known(completion);
  if (text === undefined) return model.unread(completion);
  const held = readStatus(text, completionStatuses);
  if (!improves(next, held, completionStatuses)) return undefined;
  const trouble = model.set(completion, next, 'needed');
  if (next === 'completed') model.set('cmi.progress_measure', '1', 'optional');
  return trouble;
}

function writeSuccess(model: DataModel, next: Result['success']): Outcome {
  const text = model.known(success);
  if (text === undefined) return model.unread(success);
  const held = readStatus(text, successStatuses) ?? 'unknown';
  return improves(next, held, successStatuses) ? model.set(success, next, 'needed') : undefined;
}
