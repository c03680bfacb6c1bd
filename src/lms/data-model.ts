import type {Answer, ApiCalls} from './api-calls.js';
import type {Outcome, SessionPhase, Trouble} from './session.js';

/** Whether the course works without this element; trouble with an optional one is nobody's trouble. */
export type Need = 'needed' | 'optional';

/** Not implemented, or not known: 1.2 has 201 to 203 and 401; 2004 has 401 and 402. Moodle and Chamilo say 201. */
const notSupported = new Set([201, 202, 203, 401, 402]);
/**
 * The LMS holds this session for over, or for never begun: 301 in 1.2, where nothing but a get may
 * have it in 2004, which has one code for each call before the start and after the end (RTE §3.1.7).
 */
const noSession = new Set([104, 112, 113, 122, 123, 132, 133, 142, 143, 301]);
const generalException = 101;
const alreadyInitialized = new Set([101, 103]);

/**
 * The data model of one session: what the LMS holds, as far as it was seen, and what it does not
 * support. A value that it holds is not set again; an element that it does not know is not asked
 * for again; nothing is called before the start or after the end.
 */
export class DataModel {
  readonly #calls: ApiCalls;
  readonly #held = new Map<string, string>();
  readonly #unsupported = new Set<string>();
  #phase: SessionPhase = 'new';
  #unsent = false;

  constructor(calls: ApiCalls) {
    this.#calls = calls;
  }

  get phase(): SessionPhase {
    return this.#phase;
  }

  get unsent(): boolean {
    return this.#unsent;
  }

  /**
   * Where the LMS says that it was initialised already, as after a reload of the frame, that is a
   * session all the same if it still gives values.
   *
   * @param proof - an element that every LMS must give
   */
  initialize(proof: string): Outcome {
    if (this.#phase !== 'new') return undefined;
    const answer = this.#calls.initialize();
    if (!answer.ok && !(alreadyInitialized.has(answer.code) && this.#gives(proof))) {
      return trouble('Initialize', answer.code);
    }
    this.#phase = 'live';
    return undefined;
  }

  /** The value, or empty where the LMS has none or does not know the element. A call that fails is made again. */
  get(element: string, secret = false): string {
    if (this.#phase !== 'live' || !this.supports(element)) return '';
    let answer = this.#calls.get(element, secret);
    if (answer.code === generalException) answer = this.#calls.get(element, secret);
    if (answer.code !== generalException) this.#held.set(element, answer.value);
    this.#learn(element, answer);
    return answer.value;
  }

  /**
   * The value as it was last read or set; asked for where it was not. Nothing where the LMS could not say:
   * then what it holds may be better than what we have.
   */
  known(element: string): string | undefined {
    if (!this.supports(element)) return '';
    if (!this.#held.has(element)) this.get(element);
    return this.#held.get(element);
  }

  /** What to answer to whoever would have written over a value that is not known. */
  unread(element: string): Outcome {
    return trouble(`GetValue ${element}`, generalException);
  }

  set(element: string, value: string, need: Need): Outcome {
    if (this.#phase !== 'live') return trouble(`SetValue ${element}`, 0, 'ended');
    if (this.#held.get(element) === value || !this.supports(element)) return undefined;
    const answer = this.#calls.set(element, value);
    if (answer.ok) {
      this.#held.set(element, value);
      this.#unsent = true;
      return undefined;
    }
    if (need === 'needed') {
      return trouble(`SetValue ${element}`, answer.code, kindOfSet(answer.code));
    }
    this.#learn(element, answer);
    return undefined;
  }

  /** Whether a value was taken; for the parts of an interaction, which depend on one another. */
  take(element: string, value: string): boolean {
    return this.set(element, value, 'optional') === undefined && this.#held.get(element) === value;
  }

  /** Holds nothing for known, so that each value is asked for, and set, anew. */
  forget(): void {
    this.#held.clear();
  }

  /** False once the LMS said that it does not know this element; its indexes do not matter. */
  supports(element: string): boolean {
    return !this.#unsupported.has(family(element));
  }

  commit(): Outcome {
    if (this.#phase !== 'live') return trouble('Commit', 0, 'ended');
    const answer = this.#calls.commit();
    if (!answer.ok) return trouble('Commit', answer.code);
    this.#unsent = false;
    return undefined;
  }

  /** Not to be tried again: Moodle's 1.2 API forgets the session before it saves. */
  terminate(): Outcome {
    if (this.#phase !== 'live') return undefined;
    this.#phase = 'terminating';
    const answer = this.#calls.terminate();
    this.#phase = 'terminated';
    return answer.ok ? undefined : trouble('Terminate', answer.code);
  }

  answers(proof: string): boolean {
    return this.#phase === 'live' && this.#gives(proof);
  }

  #gives(element: string): boolean {
    const answer = this.#calls.get(element);
    return answer.value !== '' || answer.ok;
  }

  #learn(element: string, {code}: Answer): void {
    if (notSupported.has(code)) this.#unsupported.add(family(element));
  }
}

function trouble(call: string, code: number, kind: Trouble['kind'] = 'failed'): Trouble {
  return {kind: noSession.has(code) ? 'ended' : kind, call, code};
}

/** From 200 on codes speak of the value, below of the call; 391 is a failed commit. */
function kindOfSet(code: number): Trouble['kind'] {
  return code >= 200 && code !== 391 ? 'refused' : 'failed';
}

function family(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}
