import type {ApiFunction} from './strict-edition.js';
import {openingValues} from './strict-opening.js';
import type {AttemptRecord, StrictCall} from './strict-options.js';
import {StrictStore} from './strict-store.js';
import {moodle12, moodle2004, type MoodleEdition} from './moodle-edition.js';
import {
  longestBeacon,
  usualMoodle,
  type MoodleNetwork,
  type MoodleOptions,
} from './moodle-options.js';

const generalException = 101;

/**
 * Moodle's player page: it keeps values on the page, sends them at a commit or at the end, and
 * believes that they arrived. What reached the server is the record.
 */
export class MoodleLms {
  readonly calls: StrictCall[] = [];
  /** The API instance, to be put where a course looks for `apiName`. */
  readonly api: Readonly<Record<string, (...input: readonly unknown[]) => string>>;
  /** May be changed at any time. */
  network: MoodleNetwork = 'online';
  /** The player's window is hidden or going: it sends by beacon, and hears no answer. */
  hidden = false;
  readonly #edition: MoodleEdition;
  readonly #options: MoodleOptions;
  #record: AttemptRecord;
  /** What 1.2 believes the server to hold; also what a second beginning goes back to. */
  #sent: Readonly<Record<string, string>> = {};
  #store: StrictStore | undefined;
  #phase: 'new' | 'live' | 'ended' = 'new';
  #code = 0;

  constructor(edition: MoodleEdition, options: Partial<MoodleOptions> = {}) {
    this.#edition = edition;
    this.#options = {...usualMoodle, ...options};
    this.#record = {edition: edition.strict.name, values: {}, totalMs: 0, sessions: 0};
    this.api = Object.fromEntries(
      Object.entries(edition.strict.functions).map(([call, meaning]) => [
        call,
        (...input: readonly unknown[]) => this.#answer(call, meaning, input.map(String)),
      ]),
    );
  }

  get apiName(): string {
    return this.#edition.strict.apiName;
  }

  /** What the server holds. */
  record(): AttemptRecord {
    return structuredClone(this.#record);
  }

  /** Goes on with an attempt that was recorded before. Only before a session begins. */
  load(record: AttemptRecord): this {
    this.#record = structuredClone(record);
    return this;
  }

  /** The learner opens the activity again: a new player page around the same record. */
  reopen(options: Partial<MoodleOptions> = {}): MoodleLms {
    const page = new MoodleLms(this.#edition, {...this.#options, ...options});
    page.network = this.network;
    return page.load(this.record());
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
        return '';
      case 'get':
        return this.#get(first);
      case 'set':
        return this.#set(first, second);
      default:
        return this.#say(first === '' ? this.#act(meaning) : this.#codes.argument);
    }
  }

  get #codes() {
    return this.#edition.strict.codes;
  }

  #act(meaning: 'initialize' | 'commit' | 'terminate'): number {
    if (meaning === 'initialize') return this.#initialize();
    const refusal = this.#refusal(meaning);
    if (refusal !== 0) return refusal;
    const isEnd = meaning === 'terminate';
    const arrived = this.#send(isEnd);
    if (isEnd && (arrived || this.#edition.endsWhateverComesOfIt)) this.#phase = 'ended';
    return arrived ? 0 : generalException;
  }

  #initialize(): number {
    const [live, ended] = this.#codes.initialize;
    if (this.#phase === 'ended' && !this.#edition.beginsAgain) return ended;
    if (this.#phase !== 'new' && this.#edition.beginsAgain) return this.#beginAgain(live);
    if (this.#phase === 'live') return live;
    this.#sent = openingValues(this.#edition.strict, this.#record, this.#options);
    this.#store = this.#open();
    this.#record = {...this.#record, sessions: this.#record.sessions + 1};
    this.#phase = 'live';
    return 0;
  }

  /** The model goes back to what was sent; lists that were sent break the script that rebuilds it. */
  #beginAgain(refusal: number): number {
    if (Object.keys(this.#sent).some(name => /^cmi\.(interactions|objectives)\.\d/.test(name))) {
      throw new TypeError("Cannot read properties of undefined (reading 'id')");
    }
    this.#store = this.#open();
    if (this.#phase === 'live') return refusal;
    this.#phase = 'live';
    return 0;
  }

  #open(): StrictStore {
    return new StrictStore(this.#edition.strict, this.#sent, this.#options);
  }

  /** False where the page heard that it did not arrive, which it seldom hears. */
  #send(isEnd: boolean): boolean {
    const values = this.#store?.values ?? {};
    if (isEnd) this.#edition.leave(values, this.#options);
    const changed = Object.entries(values).filter(([name, value]) => this.#sent[name] !== value);
    const load = this.#edition.sendsChangesOnly ? changed : Object.entries(values);
    if (this.#hears(load) && this.#edition.sendsChangesOnly) this.#sent = {...values};
    return this.#post(load, isEnd);
  }

  /** A beacon that is too large is not taken by the browser; only that is known at once. */
  #hears(load: readonly (readonly [string, string])[]): boolean {
    return !this.hidden || sizeOf(load) <= longestBeacon;
  }

  #post(load: readonly (readonly [string, string])[], isEnd: boolean): boolean {
    if (!this.#hears(load)) return false;
    if (this.network !== 'online') return this.hidden || this.network === 'offline';
    const {sessionTime} = this.#edition.strict;
    const time = isEnd ? this.#store?.values[sessionTime] : undefined;
    const values = {...this.#record.values, ...Object.fromEntries(load)};
    const totalMs = this.#record.totalMs + (time === undefined ? 0 : this.#edition.readTime(time));
    this.#record = {...this.#record, values, totalMs};
    return true;
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

  #refusal(meaning: 'get' | 'set' | 'commit' | 'terminate'): number {
    const [before, after] = this.#codes[meaning];
    if (this.#phase === 'live') return 0;
    return this.#phase === 'ended' ? after : before;
  }

  #say(code: number): string {
    this.#code = code;
    return code === 0 ? 'true' : 'false';
  }
}

function sizeOf(load: readonly (readonly [string, string])[]): number {
  return load.reduce(
    (size, [name, value]) => size + name.length + encodeURIComponent(value).length + 2,
    0,
  );
}

/** Moodle 4.5 and 5.1 with a package of SCORM 1.2. */
export function moodleScorm12(options: Partial<MoodleOptions> = {}): MoodleLms {
  return new MoodleLms(moodle12, options);
}

/** Moodle 4.5 and 5.1 with a package of SCORM 2004. */
export function moodleScorm2004(options: Partial<MoodleOptions> = {}): MoodleLms {
  return new MoodleLms(moodle2004, options);
}
