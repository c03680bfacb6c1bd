import type {CallLog} from './call-log.js';
import type {ApiMethods} from './edition.js';
import type {Clock} from './environment.js';

/** The answer to one call, whatever the LMS made of its types. */
export interface Answer {
  readonly ok: boolean;
  /** The value, for a get; empty where there is none. */
  readonly value: string;
  /** The LMS's error code; 0 where there is none or it was not asked for; 101 where the call threw. */
  readonly code: number;
}

/**
 * What counts as success while no error code stands against it. Initialize needs a plain yes;
 * Commit also passes without a word; SetValue even with a no, which some LMSs say of values they keep.
 */
type Success = 'yes' | 'no word' | 'any word';

interface RawAnswer {
  readonly threw: boolean;
  /** Empty for null, undefined and their names. */
  readonly text: string;
  /** For the log. */
  readonly told: string;
}

const generalException = 101;

/**
 * Calls an LMS's API and never throws. LMSs answer `true`, `"TRUE"`, `1`, `null` or nothing at all,
 * lose error codes, and throw: here that becomes one kind of answer, and a line in the log.
 */
export class ApiCalls {
  readonly log: CallLog;
  readonly #api: object;
  readonly #methods: ApiMethods;
  readonly #clock: Pick<Clock, 'elapsedMs'>;

  constructor(api: object, methods: ApiMethods, clock: Pick<Clock, 'elapsedMs'>, log: CallLog) {
    this.#api = api;
    this.#methods = methods;
    this.#clock = clock;
    this.log = log;
  }

  initialize(): Answer {
    return this.#act('Initialize', this.#methods.initialize, [''], 'yes');
  }

  /** The error code is asked for only where the value is empty. A `secret` is kept out of the log. */
  get(element: string, secret = false): Answer {
    const raw = this.#call(this.#methods.getValue, [element]);
    const value = raw.text === 'false' ? '' : raw.text;
    const code = value === '' ? this.#code(raw) : 0;
    if (secret) this.log.hide(value);
    this.#note('GetValue', [element], secret && value !== '' ? '(hidden)' : raw.told, code);
    return {ok: code === 0, value, code};
  }

  set(element: string, value: string): Answer {
    return this.#act('SetValue', this.#methods.setValue, [element, value], 'any word');
  }

  commit(): Answer {
    return this.#act('Commit', this.#methods.commit, [''], 'no word');
  }

  /** Asks for no error code: the last call of a session is its end. */
  terminate(): Answer {
    const raw = this.#call(this.#methods.terminate, ['']);
    this.#note('Terminate', [], raw.told);
    return {ok: isYes(raw.text), value: '', code: 0};
  }

  #act(call: string, method: string, input: readonly string[], success: Success): Answer {
    const raw = this.#call(method, input);
    const given = input.filter(text => text !== '');
    if (isYes(raw.text)) {
      this.#note(call, given, raw.told);
      return {ok: true, value: '', code: 0};
    }
    const code = this.#code(raw);
    const ok = code === 0 && suffices(raw.text, success);
    this.#note(call, given, ok || raw.threw ? raw.told : this.#explain(raw.told, code), code);
    return {ok, value: '', code};
  }

  #code(raw: RawAnswer): number {
    if (raw.threw) return generalException;
    const code = Number.parseInt(this.#call(this.#methods.getLastError, []).text, 10);
    return Number.isNaN(code) ? 0 : code;
  }

  #explain(told: string, code: number): string {
    const {text} = this.#call(this.#methods.getDiagnostic, [String(code)]);
    return text === '' ? told : `${told}: ${text}`;
  }

  #call(method: string, input: readonly string[]): RawAnswer {
    try {
      const api = this.#api as Record<string, (...input: readonly string[]) => unknown>;
      const output = api[method]?.(...input);
      return {threw: false, text: asText(output), told: String(output)};
    } catch (error) {
      return {threw: true, text: '', told: `threw ${describe(error)}`};
    }
  }

  #note(call: string, input: readonly string[], output: string, code?: number): void {
    const line = {atMs: this.#clock.elapsedMs(), call, input, output};
    this.log.add(code === undefined ? line : {...line, code});
  }
}

function suffices(text: string, success: Success): boolean {
  return success === 'any word' || (success === 'no word' && text === '');
}

function isYes(text: string): boolean {
  return /^(true|1)$/i.test(text.trim());
}

function asText(output: unknown): string {
  const text = String(output);
  return text === 'undefined' || text === 'null' ? '' : text;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name} ${error.message}` : 'something';
}
