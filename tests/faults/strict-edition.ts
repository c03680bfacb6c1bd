import type {ElementRow} from './strict-element.js';
import type {StrictOptions} from './strict-options.js';

/** What differs between the two editions, for the strict LMS. */
export interface StrictEdition {
  readonly name: '1.2' | '2004';
  readonly apiName: string;
  /** This edition's spelling → what it means. */
  readonly functions: Readonly<Record<string, ApiFunction>>;
  readonly rows: readonly ElementRow[];
  readonly codes: EditionCodes;
  /** Values that an attempt begins with. */
  readonly fresh: Readonly<Record<string, string>>;
  /** Values that only the LMS writes, from what it keeps and how the course is opened. */
  readonly own: (facts: OpeningFacts) => Readonly<Record<string, string>>;
  /** Whether what was kept is given back after this exit. */
  readonly resumes: (exit: string) => boolean;
  /** Whether a record holds an end, so that Moodle opens it in review. */
  readonly isOver: (values: Readonly<Record<string, string>>) => boolean;
  readonly exit: string;
  readonly sessionTime: string;
  readonly suspendData: string;
  /** The most characters of it, where the options name no other limit. */
  readonly suspendLimit: number;
  readonly tooLong: number;
  readonly readTime: (text: string) => number;
  /** What the LMS changes when the session ends. */
  readonly leave: (values: Record<string, string>, options: StrictOptions) => void;
}

export interface OpeningFacts extends StrictOptions {
  /** The exit that was kept, empty where none was. */
  readonly lastExit: string;
  readonly firstTime: boolean;
  readonly totalMs: number;
  readonly mode: 'normal' | 'browse' | 'review';
  readonly credit: 'credit' | 'no-credit';
}

export type ApiFunction =
  | 'initialize'
  | 'terminate'
  | 'get'
  | 'set'
  | 'commit'
  | 'lastError'
  | 'errorString'
  | 'diagnostic';

export interface EditionCodes {
  /** Initialize once live, and once ended. */
  readonly initialize: readonly [number, number];
  /** These before the start, and after the end. */
  readonly terminate: readonly [number, number];
  readonly get: readonly [number, number];
  readonly set: readonly [number, number];
  readonly commit: readonly [number, number];
  readonly argument: number;
  readonly unknown: number;
  /** Reading what was never set; 0 gives an empty value. */
  readonly unset: number;
  readonly readOnly: number;
  readonly writeOnly: number;
  /** Setting `_count` or `_children`. */
  readonly keyword: number;
  readonly getGap: number;
  readonly setGap: number;
  /** Beginning an entry without its id; 0 where that may be. */
  readonly noIdYet: number;
}
