import type {ApiFunction, StrictEdition} from './strict-edition.js';
import {
  usualOptions,
  type AttemptRecord,
  type StrictCall,
  type StrictOptions,
} from './strict-options.js';
import {openingValues} from './strict-opening.js';
import {StrictStore} from './strict-store.js';

/**
 * An LMS that takes only what the specifications and the strictest LMSs take. It keeps what was
 * committed and nothing else. Every call is logged, those after the end too.
 */
export class StrictLms {
  readonly calls: StrictCall[] = [];
  /** The API instance, to be put where a course looks for `apiName`. */
  readonly api: Readonly<Record<string, (...input: readonly unknown[]) => string>>;
  readonly #edition: StrictEdition;
  readonly #options: StrictOptions;
  #record: AttemptRecord;
  /** What the session stands on, and goes back to when it is begun a second time in 1.2. */
  #entry: Readonly<Record<string, string>> = {};
  #store: StrictStore | undefined;
  #ended = false;
  #code = 0;

  constructor(edition: StrictEdition, options: Partial<StrictOptions> = {}) {
    this.#edition = edition;
    this.#options = {...usualOptions, ...options};
    this.#record = {edition: edition.name, values: {}, totalMs: 0, sessions: 0};
    this.api = Object.fromEntries(
      Object.entries(edition.functions).map(([call, meaning]) => [
        call,
        (...input: readonly unknown[]) => this.#answer(call, meaning, input.map(String)),
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

  /** The same learner opens the course again: the record stays, the log is new. */
  reopen(options: Partial<StrictOptions> = {}): StrictLms {
    return new StrictLms(this.#edition, {...this.#options, ...options}).load(this.record());
  }

  #answer(call: string, meaning: ApiFunction, input: readonly string[]): string {
    const output = this.#run(meaning, input);
    this.calls.push({call, input, output, code: this.#code});
    return output;
  }

  #run(meaning: ApiFunction, [first = '', second = '']: readonly string[]): string {
    switch (meaning) {
      case 'lastError':
        return String(this.#code);
      case 'errorString':
      case 'diagnostic':
        return `error ${first}`;
      case 'get':
        return this.#get(first);
      case 'set':
        return this.#set(first, second);
      default:
        return this.#say(first === '' ? this.#act(meaning) : this.#edition.codes.argument);
    }
  }

  #act(meaning: 'initialize' | 'commit' | 'terminate'): number {
    if (meaning === 'initialize') return this.#initialize();
    const code = this.#refusal(meaning);
    if (code !== 0) return code;
    if (meaning === 'terminate') this.#leave();
    this.#commit();
    if (meaning === 'terminate') this.#ended = true;
    return 0;
  }

  #initialize(): number {
    const [live, ended] = this.#edition.codes.initialize;
    if (this.#ended) return ended;
    if (this.#store !== undefined) {
      // Moodle's 1.2 API throws away what was not committed.
      if (this.#edition.name === '1.2') this.#store = this.#open();
      return live;
    }
    this.#entry = openingValues(this.#edition, this.#record, this.#options);
    this.#store = this.#open();
    this.#record = {...this.#record, sessions: this.#record.sessions + 1};
    return 0;
  }

  #open(): StrictStore {
    return new StrictStore(this.#edition, this.#entry, this.#options);
  }

  #leave(): void {
    const values = this.#store?.values ?? {};
    this.#edition.leave(values, this.#options);
    const time = values[this.#edition.sessionTime];
    const more = time === undefined ? 0 : this.#edition.readTime(time);
    this.#record = {...this.#record, totalMs: this.#record.totalMs + more};
  }

  #commit(): void {
    const values = {...this.#record.values, ...this.#store?.values};
    this.#record = {...this.#record, values};
    this.#entry = {...this.#store?.values};
  }

  #get(element: string): string {
    const code = this.#refusal('get');
    const answer = code === 0 ? this.#store?.get(element) : undefined;
    this.#code = answer?.code ?? code;
    return answer?.value ?? '';
  }

  #set(element: string, value: string): string {
    const code = this.#refusal('set');
    return this.#say(code === 0 ? (this.#store?.set(element, value) ?? 0) : code);
  }

  /** The code for a call out of time; 0 while the session is live. */
  #refusal(meaning: 'get' | 'set' | 'commit' | 'terminate'): number {
    const [before, after] = this.#edition.codes[meaning];
    if (this.#ended) return after;
    return this.#store === undefined ? before : 0;
  }

  #say(code: number): string {
    this.#code = code;
    return code === 0 ? 'true' : 'false';
  }
}
