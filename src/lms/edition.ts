import type {Result} from '../course/result.js';
import type {DataModel} from './data-model.js';
import type {Launch, Outcome} from './session.js';

/** One SCORM edition: its names, its formats and its way to say a result. */
export interface LmsEdition {
  readonly name: '1.2' | '2004';
  readonly apiName: string;
  /** The other edition's API, looked for only to say that this is the wrong package. */
  readonly otherApiName: string;
  readonly methods: ApiMethods;
  readonly elements: Elements;
  /** The most characters of a location. */
  readonly longestLocation: number;
  /** The pass mark in an LMS's text, above 0 and up to 100; nothing where none can be meant. */
  readonly readPassMark: (text: string) => number | undefined;
  readonly sessionTime: (ms: number) => string;
  readonly writeFirstStatus: (model: DataModel, launch: Launch) => Outcome;
  /** Writes what is better than what the LMS holds: the score, then the status. */
  readonly writeResult: (model: DataModel, result: Result) => Outcome;
}

/** What this edition calls the functions that both have. */
export interface ApiMethods {
  readonly initialize: string;
  readonly terminate: string;
  readonly getValue: string;
  readonly setValue: string;
  readonly commit: string;
  readonly getLastError: string;
  readonly getDiagnostic: string;
}

/** What this edition calls the elements that both have. */
export interface Elements {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly mode: string;
  readonly credit: string;
  readonly passMark: string;
  readonly suspendData: string;
  readonly location: string;
  /** Every LMS gives it, so that it shows whether a session answers. */
  readonly status: string;
  readonly exit: string;
  readonly sessionTime: string;
  readonly launchData: string;
}
