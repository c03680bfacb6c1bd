/**
 * What a learner has done in one attempt: plain data, and pure functions that return the next attempt.
 * Nothing here knows a clock, a screen or an LMS.
 */

/**
 * Field id (a letter) → option id (a letter, or `?` for a flag that has no name yet).
 * A field that is not there has not been answered.
 */
export type Response = Readonly<Record<string, string>>;

/** What a response holds for a message that is flagged and has no name yet. No move can have this id. */
export const UNNAMED = '?';

export interface Attempt {
  /** Eight hexadecimal digits, drawn when the attempt began; tells two attempts apart. */
  readonly id: string;
  /** Grows by one with every change. */
  readonly revision: number;
  /** The step that the learner was last on; empty before the first. */
  readonly place: string;
  /** Step id → record; only steps that were opened are there. */
  readonly steps: Readonly<Record<string, StepRecord>>;
  /** Assessment id → record. */
  readonly assessments: Readonly<Record<string, AssessmentRecord>>;
}

export interface StepRecord {
  /** Read, finished, skipped or read as a summary: one value, so that nobody can tell which. */
  readonly done: boolean;
  /** How often the learner asked to see how they did since the last fresh start; at most 3 is kept. */
  readonly checks: number;
  readonly response: Response;
}

export interface AssessmentRecord {
  /** The try that is open or was last submitted. */
  readonly current?: AssessmentTry;
  /** How many tries were submitted; at most 63 is kept. */
  readonly tries: number;
  /** The best submitted try. */
  readonly best?: TryScore;
  /** The last submitted try. */
  readonly last?: TryScore;
  /** Items that were shown in a submitted try, and whether the last answer to each was right. */
  readonly seen: Readonly<Record<string, boolean>>;
}

export interface AssessmentTry {
  /** Item id → response, for each drawn item (an empty response while unanswered). */
  readonly items: Readonly<Record<string, Response>>;
  readonly submitted: boolean;
}

export interface TryScore {
  readonly correct: number;
  readonly total: number;
  /** Whole days since 2026-01-01 by the learner's own calendar. */
  readonly day: number;
  /** A must-know item was wrong: the try fails, whatever it counts. Absent where none was. */
  readonly missedMustKnow?: true;
}

/** What a step's record starts as. */
export const untouched: StepRecord = {done: false, checks: 0, response: {}};

/**
 * An attempt in which nothing happened yet.
 * @param id Eight lower-case hexadecimal digits, drawn at random by the caller.
 */
export function startAttempt(id: string): Attempt {
  return {id, revision: 0, place: '', steps: {}, assessments: {}};
}

/** Whether any field holds an answer. */
export function isAnswered(response: Response): boolean {
  return Object.keys(response).length > 0;
}

/**
 * A response with one more answer, or without one.
 * @returns The same object when nothing changes.
 */
export function respond(response: Response, fieldId: string, optionId: string | null): Response {
  if ((response[fieldId] ?? null) === optionId) return response;
  if (optionId !== null) return {...response, [fieldId]: optionId};
  return Object.fromEntries(Object.entries(response).filter(([id]) => id !== fieldId));
}
