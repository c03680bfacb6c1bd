import * as again12 from 'scorm-again/scorm12/min';
import * as again2004 from 'scorm-again/scorm2004/min';
import type {ApiFunction, StrictEdition} from './strict-edition.js';
import {openingValues} from './strict-opening.js';
import {usualOptions, type AttemptRecord, type StrictOptions} from './strict-options.js';
import {strictEdition12} from './strict-scorm12.js';
import {strictEdition2004} from './strict-scorm2004.js';

/** The parts of scorm-again that are used here; its own typings name other exports than it has. */
interface ScormAgain {
  loadFromFlattenedJSON(values: Record<string, string>): void;
  getFlattenedCMI(): Record<string, unknown>;
}

type ApiClass = new (settings: {
  readonly autocommit: boolean;
  readonly logLevel: 'NONE';
}) => ScormAgain;

const {Scorm12API} = again12 as unknown as {readonly Scorm12API: ApiClass};
const {Scorm2004API} = again2004 as unknown as {readonly Scorm2004API: ApiClass};

type Values = Readonly<Record<string, string>>;

/** scorm-again writes these anew, `0000:01:05.50` as `00:01:05.5`: they are kept as they were sent. */
const timed = /(\.time|\.timestamp|_time|\.latency)$/;

/**
 * scorm-again, with what it leaves to an LMS around it: what a session begins with, and what of it is
 * kept at a commit and at the end. It judges every value; it takes calls after the end, which change
 * nothing that is kept.
 */
export class AgainLms {
  /** The API instance, to be put where a course looks for `apiName`. */
  readonly api: Readonly<Record<string, (...input: readonly unknown[]) => unknown>>;
  readonly #edition: StrictEdition;
  readonly #options: StrictOptions;
  readonly #judge: ScormAgain;
  #record: AttemptRecord;
  #times: Values = {};
  #phase: 'new' | 'live' | 'ended' = 'new';

  constructor(edition: StrictEdition, options: Partial<StrictOptions> = {}) {
    this.#edition = edition;
    this.#options = {...usualOptions, ...options};
    this.#record = {edition: edition.name, values: {}, totalMs: 0, sessions: 0};
    const Api = edition.name === '1.2' ? Scorm12API : Scorm2004API;
    this.#judge = new Api({autocommit: false, logLevel: 'NONE'});
    this.api = Object.fromEntries(
      Object.entries(edition.functions).map(([name, meaning]) => [
        name,
        (...input: readonly unknown[]) => this.#call(name, meaning, input),
      ]),
    );
  }

  get apiName(): string {
    return this.#edition.apiName;
  }

  /** What was committed so far. */
  record(): AttemptRecord {
    return structuredClone(this.#record);
  }

  /** Goes on with an attempt that was recorded before. Only before a session begins. */
  load(record: AttemptRecord): this {
    this.#record = structuredClone(record);
    return this;
  }

  /** The same learner opens the course again: the record stays. */
  reopen(options: Partial<StrictOptions> = {}): AgainLms {
    return new AgainLms(this.#edition, {...this.#options, ...options}).load(this.record());
  }

  #call(name: string, meaning: ApiFunction, input: readonly unknown[]): unknown {
    if (meaning === 'initialize' && this.#phase === 'new') this.#seed();
    const functions = this.#judge as unknown as Record<
      string,
      (...input: readonly unknown[]) => unknown
    >;
    const output = functions[name]?.(...input);
    if (String(output) === 'true') this.#after(meaning, input.map(String));
    return output;
  }

  #seed(): void {
    const values = filled(openingValues(this.#edition, this.#record, this.#options));
    this.#times = timesOf(values);
    this.#judge.loadFromFlattenedJSON({...values});
    this.#record = {...this.#record, sessions: this.#record.sessions + 1};
  }

  #after(meaning: ApiFunction, [element = '', value = '']: readonly string[]): void {
    if (meaning === 'initialize') this.#phase = 'live';
    if (this.#phase !== 'live') return;
    if (meaning === 'set' && timed.test(element)) this.#times = {...this.#times, [element]: value};
    if (meaning === 'commit' || meaning === 'terminate') this.#keep(meaning === 'terminate');
  }

  #keep(isEnd: boolean): void {
    const {sessionTime, readTime} = this.#edition;
    const found: Record<string, string> = {...filled(this.#judge.getFlattenedCMI())};
    Reflect.deleteProperty(found, sessionTime);
    const values = {...this.#record.values, ...found, ...this.#times};
    const time = isEnd ? values[sessionTime] : undefined;
    const totalMs = this.#record.totalMs + (time === undefined ? 0 : readTime(time));
    this.#record = {...this.#record, values, totalMs};
    if (isEnd) this.#phase = 'ended';
  }
}

/** The elements that have a value, and not those that only count or list. */
function filled(values: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' &&
        entry[1] !== '' &&
        !/\._(count|children|version)$/.test(entry[0]),
    ),
  );
}

function timesOf(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([element]) => timed.test(element)));
}

/** scorm-again in the place of an LMS of SCORM 1.2. */
export function againScorm12(options: Partial<StrictOptions> = {}): AgainLms {
  return new AgainLms(strictEdition12, options);
}

/** scorm-again in the place of an LMS of SCORM 2004. */
export function againScorm2004(options: Partial<StrictOptions> = {}): AgainLms {
  return new AgainLms(strictEdition2004, options);
}
