import type {Result} from '../course/result.js';
import type {CallLog} from './call-log.js';
import type {DetailWriter} from './detail-writer.js';

/** What a session speaks: an edition of SCORM, or cmi5; `untracked` where no LMS listens. */
export type SessionEdition = '1.2' | '2004' | 'cmi5' | 'untracked';

/** new → live → terminating → terminated, and never back. */
export type SessionPhase = 'new' | 'live' | 'terminating' | 'terminated';

/** Nothing, or what went wrong. Trouble with an LMS is expected, so it is returned, never thrown. */
export type Outcome = Trouble | undefined;

export interface Trouble {
  /**
   * `refused`: the LMS does not take this value; `failed`: the call did not work, it may later;
   * `ended`: the LMS holds this session for over, only opening the course again helps.
   */
  readonly kind: 'refused' | 'failed' | 'ended';
  /** For the technical details, such as `SetValue cmi.suspend_data`. */
  readonly call: string;
  /** The LMS's error code; 0 where it gave none. */
  readonly code: number;
}

/** Who opened the course and how; what the first screen needs. */
export interface Launch {
  /** Empty where the LMS keeps it to itself. */
  readonly learnerId: string;
  /** As the LMS writes it, to be shown as text and never taken apart. Empty where unknown. */
  readonly learnerName: string;
  readonly mode: 'normal' | 'browse' | 'review';
  readonly credit: boolean;
  /** False in browse and review mode and without credit: then nothing the learner does is recorded. */
  readonly recorded: boolean;
  /** The pass mark that the LMS asks for, above 0 and up to 100; it goes before the course's own. */
  readonly passMark?: number;
}

/** What the course had saved. Both are empty on a first launch. */
export interface SavedState {
  readonly suspendData: string;
  readonly location: string;
}

/** One answered item of an assessment, as the LMS's reports show it. */
export interface Interaction {
  /** The item's id; characters that an edition does not allow become `-`. */
  readonly id: string;
  /** When it was answered. */
  readonly at: Date;
  /** Time spent on it, where it was measured. */
  readonly latencyMs?: number;
  /** Absent: a choice. */
  readonly type?: 'choice' | 'matching' | 'sequencing';
  /**
   * Letters: of the options picked; of the steps in the order given, up to the first place left open; pairs such
   * as `a.c` for a prompt and its target, without prompts left open. Empty where nothing was answered.
   */
  readonly response: readonly string[];
  /** The right letters or pairs. */
  readonly correct: readonly string[];
  readonly right: boolean;
  /** The id of the objective that it counts for, such as `lo2`, so that reports can join the two. */
  readonly objective?: string;
}

/** How far the learner came in one outcome of the assessment. */
export interface Objective {
  /** Such as `lo5`. */
  readonly id: string;
  readonly passed: boolean;
}

/** What stands beside a result. */
export type Detail = Interaction | Objective;

/**
 * One conversation with the LMS, in words that both editions share. Everything is synchronous:
 * when an LMS takes the frame away, nothing after a first `await` runs.
 *
 * A session never repeats a value that the LMS holds already, never lowers a result, writes no
 * learner's data when `Launch.recorded` is false, and calls nothing once it was terminated.
 */
export interface LmsSession {
  readonly edition: SessionEdition;
  readonly phase: SessionPhase;
  /** True while values were written that no successful commit followed. */
  readonly unsent: boolean;
  /** The least time between two ordinary commits, in milliseconds. */
  readonly commitEveryMs: number;
  /** The last calls, without the learner's id and name. */
  readonly log: CallLog;

  /** Opens the conversation and says at once that leaving means "suspend". May be tried again. */
  initialize(): Outcome;
  readLaunch(): Launch;
  readState(): SavedState;
  /** The administrator's text for this SCO (`adlcp:datafromlms`), often empty; it can wait until a lesson stands. */
  readLaunchData(): string;
  /** Says that the attempt has begun, where the LMS does not know it yet. */
  writeFirstStatus(): Outcome;
  writeState(suspendData: string): Outcome;
  writeLocation(location: string): Outcome;
  /** The score, where there is one, then the status; each only where it is better than what the LMS holds. */
  writeResult(result: Result): Outcome;
  /** The length of this session so far, in milliseconds. */
  writeSessionTime(ms: number): Outcome;
  /**
   * Adds one interaction, up to 75 in an attempt, or says how far an outcome was reached. What an LMS does not
   * take of it is left out.
   */
  recordDetail(detail: Detail): void;
  /** From now on details are recorded; what writes them comes late, since nobody needs it to begin. */
  takeDetails(Writer: typeof DetailWriter): void;
  /** Writes everything anew from now on: what the LMS was told may not have reached it. */
  forget(): void;
  commit(): Outcome;
  /** Ends the conversation; only the first call does. Commit first: an end cannot be repeated. */
  terminate(): Outcome;
  /** Whether the LMS still answers. */
  answers(): boolean;
}
