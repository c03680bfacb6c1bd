import {editionNames, type EditionNames, type LmsEdition} from './editions.js';
import type {Engine} from './engine.js';
import type {AttemptRecord, Values} from './record.js';
import {ended} from './reopen.js';
import type {SeenCall} from './seen-call.js';

/** waiting: the course has not begun; running: between its first and its last call; ended: after it. */
export type SessionPhase = 'waiting' | 'running' | 'ended';

const mostCalls = 500;

/** An element whose value is a time; scorm-again writes `0000:01:05.50` anew as `00:01:05.5`. */
const timed = /(\.time|\.timestamp|_time|\.latency)$/;

/**
 * One session of the course with this LMS: it stands between the course and the engine, writes down
 * every call and hands over what is to be kept at each commit and at the end.
 *
 * @fires change - After each call.
 */
export class PreviewSession extends EventTarget {
  readonly edition: LmsEdition;
  /** The API instance, to be put where the course looks for it. */
  readonly api: Readonly<Record<string, unknown>>;
  readonly #engine: Engine;
  readonly #sessionsBefore: number;
  readonly #keep: (record: AttemptRecord) => void;
  readonly #now: () => Date;
  readonly #calls: SeenCall[] = [];
  #times: Values;
  #phase: SessionPhase = 'waiting';

  /**
   * @param opened What the course finds: see `reopened`.
   * @param before What was kept of earlier sessions.
   * @param keep Called with what is to be kept, at each commit and at the end.
   */
  constructor(
    {
      edition,
      opened,
      before,
    }: {
      readonly edition: LmsEdition;
      readonly opened: Values;
      readonly before: AttemptRecord | undefined;
    },
    engine: Engine,
    keep: (record: AttemptRecord) => void,
    now: () => Date,
  ) {
    super();
    this.edition = edition;
    this.#engine = engine;
    this.#sessionsBefore = before?.sessions ?? 0;
    this.#keep = keep;
    this.#now = now;
    this.#times = timesOf(opened);
    engine.load(opened);
    this.api = Object.fromEntries(
      Object.values(this.#names.calls).map(name => [
        name,
        (...input: readonly unknown[]) => this.#call(name, input),
      ]),
    );
  }

  get phase(): SessionPhase {
    return this.#phase;
  }

  /** Oldest first, the last 500. */
  get calls(): readonly SeenCall[] {
    return [...this.#calls];
  }

  /**
   * The data model as it is now, whether committed or not. Times stand as they were sent, and a
   * session time only if one was.
   */
  get values(): Values {
    const values = {...this.#engine.values()};
    Reflect.deleteProperty(values, this.#names.sessionTime);
    return {...values, ...this.#times};
  }

  get #names(): EditionNames {
    return editionNames[this.edition];
  }

  #call(name: string, input: readonly unknown[]): unknown {
    const output = this.#engine.call(name, input);
    this.#note(name, input.map(String), String(output));
    if (output === 'true') this.#after(name, input.map(String));
    this.dispatchEvent(new Event('change'));
    return output;
  }

  #note(name: string, input: readonly string[], output: string): void {
    const {getLastError, getErrorString} = this.#names.calls;
    const code = Number(this.#engine.call(getLastError, []));
    const error = code === 0 ? '' : String(this.#engine.call(getErrorString, [String(code)]));
    this.#calls.push({at: this.#now(), name, input, output, code, error});
    if (this.#calls.length > mostCalls) this.#calls.shift();
  }

  /** scorm-again takes calls after the end that others refuse: they change nothing that is kept. */
  #after(name: string, [element = '', value = '']: readonly string[]): void {
    const {initialize, setValue, commit, terminate} = this.#names.calls;
    if (name === initialize) this.#phase = 'running';
    if (this.#phase !== 'running') return;
    if (name === setValue && timed.test(element)) this.#times = {...this.#times, [element]: value};
    if (name === commit) this.#hand(this.values);
    if (name === terminate) {
      this.#phase = 'ended';
      this.#hand(ended(this.edition, this.values));
    }
  }

  #hand(values: Values): void {
    this.#keep({values, sessions: this.#sessionsBefore + 1, at: this.#now().toISOString()});
  }
}

function timesOf(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([element]) => timed.test(element)));
}
