/** How the strict LMS opens the course. */
export interface StrictOptions {
  readonly learnerId: string;
  readonly learnerName: string;
  /** Without one as Moodle: review once the record holds an end, normal before. */
  readonly mode?: 'normal' | 'browse' | 'review';
  /** Without one: credit in normal mode only. */
  readonly credit?: 'credit' | 'no-credit';
  /** 1.2's pass mark, as text, since LMSs write all sorts of it. */
  readonly masteryScore: string;
  /** 2004's pass mark. */
  readonly scaledPassingScore: string;
  readonly launchData: string;
  readonly language: string;
  /** The most characters of suspend data; without one, the edition's own limit. */
  readonly suspendLimit?: number;
  /** Families of elements that this LMS does not know, such as `cmi.interactions.n.id`. */
  readonly missing: readonly string[];
}

export const usualOptions: StrictOptions = {
  learnerId: 'hemi.rangi',
  learnerName: 'Rangi, Hēmi',
  masteryScore: '',
  scaledPassingScore: '',
  launchData: '',
  language: '',
  missing: [],
};

/** What the LMS keeps of an attempt: plain data, so that it can be written to a file. */
export interface AttemptRecord {
  readonly edition: '1.2' | '2004';
  /** Element → value, as of the last commit. */
  readonly values: Readonly<Record<string, string>>;
  /** Milliseconds over all sessions that ended. */
  readonly totalMs: number;
  /** Sessions that were begun. */
  readonly sessions: number;
}

export interface StrictCall {
  /** The API's own name for it, such as `LMSSetValue`. */
  readonly call: string;
  readonly input: readonly string[];
  readonly output: string;
  /** The error code after it. */
  readonly code: number;
}
