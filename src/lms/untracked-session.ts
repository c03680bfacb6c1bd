import type {Result} from '../course/result.js';
import {CallLog} from './call-log.js';
import type {DeviceStorage} from './environment.js';
import {tidyScore} from './numbers.js';
import type {Launch, LmsSession, Outcome, SavedState, SessionPhase} from './session.js';
import {completionStatuses, improves, successStatuses} from './statuses.js';

/** What was reached so far. */
interface RecordedResult {
  readonly completion: 'unknown' | 'not attempted' | 'browsed' | 'incomplete' | 'completed';
  readonly success: 'unknown' | 'passed' | 'failed';
  /** 0 to 100. */
  readonly score?: number;
}

/** What is kept on the device: the state in the codec's own words, nothing about the learner. */
interface Kept {
  readonly suspendData: string;
  readonly location: string;
  readonly result: RecordedResult;
}

const nothing: Kept = {
  suspendData: '',
  location: '',
  result: {completion: 'unknown', success: 'unknown'},
};

/** A session with no LMS: what the course says is kept on this device, where the browser allows that. */
export class UntrackedSession implements LmsSession {
  readonly edition = 'untracked';
  readonly commitEveryMs = 1_000;
  readonly log = new CallLog();
  readonly #storage: DeviceStorage;
  readonly #key: string;
  #kept = nothing;
  #phase: SessionPhase = 'new';
  #unsent = false;

  /** @param key - one for each course, so that courses on one host stay apart */
  constructor(storage: DeviceStorage, key: string) {
    this.#storage = storage;
    this.#key = key;
  }

  get phase(): SessionPhase {
    return this.#phase;
  }

  get unsent(): boolean {
    return this.#unsent;
  }

  initialize(): Outcome {
    if (this.#phase !== 'new') return undefined;
    this.#phase = 'live';
    this.#kept = parse(this.#storage.read(this.#key));
    return undefined;
  }

  readLaunch(): Launch {
    return {learnerId: '', learnerName: '', mode: 'normal', credit: true, recorded: true};
  }

  readState(): SavedState {
    const {suspendData, location} = this.#kept;
    return {suspendData, location};
  }

  /** What was reached so far, as it is kept. */
  readResult(): RecordedResult {
    return this.#kept.result;
  }

  readLaunchData(): string {
    return '';
  }

  writeFirstStatus(): Outcome {
    return this.writeResult({completion: 'incomplete', success: 'unknown'});
  }

  writeState(suspendData: string): Outcome {
    return this.#keep({...this.#kept, suspendData});
  }

  writeLocation(location: string): Outcome {
    return this.#keep({...this.#kept, location});
  }

  writeResult(result: Result): Outcome {
    return this.#keep({...this.#kept, result: better(this.#kept.result, result)});
  }

  /** Nobody asks how long it took. */
  writeSessionTime(): Outcome {
    return undefined;
  }

  /** Nobody reads them. */
  recordDetail(): void {
    return undefined;
  }

  takeDetails(): void {
    return undefined;
  }

  /** The device does not say "kept" of what it did not keep. */
  forget(): void {
    return undefined;
  }

  commit(): Outcome {
    if (this.#phase !== 'live') return {kind: 'ended', call: 'keep', code: 0};
    if (!this.#storage.write(this.#key, JSON.stringify(this.#kept))) {
      return {kind: 'failed', call: 'keep', code: 0};
    }
    this.#unsent = false;
    return undefined;
  }

  terminate(): Outcome {
    this.#phase = 'terminated';
    return undefined;
  }

  answers(): boolean {
    return this.#phase === 'live';
  }

  #keep(next: Kept): Outcome {
    if (this.#phase !== 'live') return {kind: 'ended', call: 'keep', code: 0};
    this.#unsent ||= JSON.stringify(next) !== JSON.stringify(this.#kept);
    this.#kept = next;
    return undefined;
  }
}

function better(held: RecordedResult, next: Result): RecordedResult {
  const {completion, success} = held;
  const words = {
    completion: improves(next.completion, completion, completionStatuses)
      ? next.completion
      : completion,
    success: improves(next.success, success, successStatuses) ? next.success : success,
  };
  const score = tidyScore(next.score);
  const best = Math.max(score ?? -1, held.score ?? -1);
  return best < 0 ? words : {...words, score: best};
}

/** What another program wrote under our key, or a spoilt text, counts as nothing. */
function parse(text: string | undefined): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    return isKept(kept) ? kept : nothing;
  } catch {
    return nothing;
  }
}

function isKept(thing: unknown): thing is Kept {
  if (typeof thing !== 'object' || thing === null) return false;
  const {suspendData, location, result} = thing as Record<string, unknown>;
  return (
    typeof suspendData === 'string' &&
    typeof location === 'string' &&
    typeof result === 'object' &&
    result !== null
  );
}
