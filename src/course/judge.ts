import {isAnswered, UNNAMED, type Response, type StepRecord} from './attempt.js';
import type {Field} from './fields.js';

/**
 * How one field was answered.
 *
 * Where one option is to be picked: `right`, `wrong` or `unanswered`.
 * Where flags are raised: `right` (flagged and named), `wrong-move` (flagged, named as another move),
 * `unanswered` (rightly flagged, not named yet), `missed` (a flag was due), `false-alarm` (none was due),
 * `clear` (none was due and none was raised).
 */
export type FieldResult =
  'right' | 'wrong' | 'unanswered' | 'wrong-move' | 'missed' | 'false-alarm' | 'clear';

export interface Judgement {
  /** Field id → how it was answered, for every field that is judged: not for an open one. */
  readonly results: Readonly<Record<string, FieldResult>>;
  /** How many fields have each result. */
  readonly counts: Readonly<Record<FieldResult, number>>;
  /** Fields that are as they should be: `right` and `clear`. */
  readonly correct: number;
  readonly total: number;
}

/** Judges a response. The one judge of every activity; an answer that is no option any more counts as none. */
export function judge(fields: readonly Field[], response: Response): Judgement {
  const results: Record<string, FieldResult> = {};
  const counts = {...none};
  const judged = fields.filter(({kind}) => kind !== 'open');
  for (const field of judged) {
    const result = judgeField(field, response[field.id]);
    results[field.id] = result;
    counts[result]++;
  }
  return {results, counts, correct: counts.right + counts.clear, total: judged.length};
}

const none: Record<FieldResult, number> = {
  right: 0,
  wrong: 0,
  unanswered: 0,
  'wrong-move': 0,
  missed: 0,
  'false-alarm': 0,
  clear: 0,
};

function judgeField(field: Field, answer: string | undefined): FieldResult {
  return field.kind === 'flag' ? judgeFlag(field.right, answer) : judgePick(field, answer);
}

function judgePick({options, right}: Field, answer: string | undefined): FieldResult {
  if (answer === undefined || !options.includes(answer)) return 'unanswered';
  return answer === right ? 'right' : 'wrong';
}

function judgeFlag(right: string | undefined, answer: string | undefined): FieldResult {
  if (right === undefined) return answer === undefined ? 'clear' : 'false-alarm';
  if (answer === undefined) return 'missed';
  if (answer === UNNAMED) return 'unanswered';
  return answer === right ? 'right' : 'wrong-move';
}

/**
 * How far the learner is in an activity: the same four for each kind, so that none decides for itself.
 * `untouched`: nothing answered, never checked; it counts for nothing, not even for zero.
 * `begun`: something is answered, and something still waits for an answer.
 * `answered`: ready to be judged (a flag that is down is an answer).
 * `judged`: the learner has asked how they did since the last fresh start.
 */
export type Standing = 'untouched' | 'begun' | 'answered' | 'judged';

/** @param record The step's record, or nothing when the step was never opened. */
export function standingOf(fields: readonly Field[], record: StepRecord | undefined): Standing {
  if (!record) return 'untouched';
  if (record.checks > 0) return 'judged';
  if (!isAnswered(record.response)) return 'untouched';
  return fields.every(field => isReady(field, record.response[field.id])) ? 'answered' : 'begun';
}

function isReady(field: Field, answer: string | undefined): boolean {
  if (field.kind === 'flag') return answer !== UNNAMED;
  return answer !== undefined && field.options.includes(answer);
}
