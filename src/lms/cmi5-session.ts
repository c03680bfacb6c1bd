import type {Result} from '../course/result.js';
import type {CallLog} from './call-log.js';
import type {Cmi5Address} from './cmi5-address.js';
import {readObject, type Cmi5LaunchData} from './cmi5-launch-data.js';
import type {Cmi5Outbox} from './cmi5-outbox.js';
import {Cmi5Statements, type Verb} from './cmi5-statements.js';
import type {Clock} from './environment.js';
import {tidyScore} from './numbers.js';
import type {Launch, LmsSession, Outcome, SavedState, SessionPhase} from './session.js';

/** The course's own document in the LMS: one for each learner and registration. */
export interface Kept extends SavedState {
  /** What was said in this registration, where it may be said once only. */
  readonly passed: boolean;
  readonly completed: boolean;
  /** The score that was last said to have failed. */
  readonly failed?: number;
}

export interface Cmi5SessionOptions {
  readonly address: Cmi5Address;
  readonly launch: Cmi5LaunchData;
  /** The course's own document as the LMS gave it; empty where there is none. */
  readonly document: string;
  readonly outbox: Cmi5Outbox;
  readonly clock: Clock;
  readonly log: CallLog;
  /** Takes the learner back to the LMS. */
  readonly goTo: (address: string) => void;
}

/**
 * A session with a cmi5 LMS. Requests have left before a call returns; what became of them is known later,
 * so that `commit` answers for those before it.
 *
 * Of `passed` and `failed` a session may say one (cmi5 §9.3), and whoever fails may try again: so `failed`
 * waits for the end.
 */
export class Cmi5Session implements LmsSession {
  readonly edition = 'cmi5';
  readonly commitEveryMs = 45_000;
  readonly log: CallLog;
  readonly #options: Cmi5SessionOptions;
  readonly #statements: Cmi5Statements;
  #phase: SessionPhase = 'new';
  #kept: Kept;
  #result: Result | undefined;
  #initialized = false;

  constructor(options: Cmi5SessionOptions) {
    const {address, launch, document, clock, log} = options;
    this.log = log;
    this.#options = options;
    this.#kept = readKept(document);
    this.#statements = new Cmi5Statements(address, launch, clock);
  }

  get phase(): SessionPhase {
    return this.#phase;
  }

  get unsent(): boolean {
    return this.#phase === 'live' && this.#options.outbox.waiting;
  }

  initialize(): Outcome {
    if (this.#phase === 'new') this.#phase = 'live';
    return undefined;
  }

  readLaunch(): Launch {
    const {address, launch} = this.#options;
    const {account, name = ''} = address.actor;
    const {mode, masteryScore = 0} = launch;
    return {
      learnerId: `${account.homePage} ${account.name}`,
      learnerName: name,
      mode,
      credit: true,
      recorded: mode === 'normal',
      // One of 0 would pass everybody: it is not used.
      ...(masteryScore > 0 && {passMark: Math.round(masteryScore * 10_000) / 100}),
    };
  }

  readState(): SavedState {
    const {suspendData, location} = this.#kept;
    return {suspendData, location};
  }

  readLaunchData(): string {
    return this.#options.launch.launchParameters;
  }

  writeFirstStatus(): Outcome {
    if (this.#phase !== 'live') return ended('initialized');
    if (!this.#initialized) this.#say('initialized');
    this.#initialized = true;
    return undefined;
  }

  writeState(suspendData: string): Outcome {
    return this.#keep({suspendData});
  }

  writeLocation(location: string): Outcome {
    return this.#keep({location});
  }

  writeResult(result: Result): Outcome {
    if (this.#phase !== 'live') return ended('result');
    if (!this.#recorded) return undefined;
    this.#result = result;
    const passed = result.success === 'passed';
    const completed = result.completion === 'completed';
    if (passed && !this.#kept.passed) this.#say('passed', tidyScore(result.score));
    if (completed && !this.#kept.completed) this.#say('completed');
    if (passed) this.#keep({passed});
    if (completed) this.#keep({completed});
    return undefined;
  }

  /** Each statement says by itself how long it took. */
  writeSessionTime(): Outcome {
    return undefined;
  }

  /** Answers are not sent in this edition. */
  recordDetail(): void {
    return undefined;
  }

  takeDetails(): void {
    return undefined;
  }

  forget(): void {
    this.#options.outbox.keepAgain();
  }

  commit(): Outcome {
    if (this.#phase !== 'live') return ended('commit');
    const {clock, outbox} = this.#options;
    const {trouble} = outbox;
    this.log.add({
      atMs: clock.elapsedMs(),
      call: 'Commit',
      input: [],
      output: trouble ? `${trouble.call}: ${trouble.code}` : 'on its way',
    });
    if (trouble?.kind !== 'ended') outbox.send();
    return trouble;
  }

  terminate(): Outcome {
    if (this.#phase !== 'live') return undefined;
    this.#sayFailed();
    this.#say('terminated');
    const {outbox, goTo, launch} = this.#options;
    const {returnUrl} = launch;
    outbox.send(true);
    this.#phase = 'terminated';
    // Where not all of it has arrived, the page says so, and stays.
    if (returnUrl !== undefined) {
      void outbox.settled().then(() => {
        if (!outbox.trouble) goTo(returnUrl);
      });
    }
    return undefined;
  }

  answers(): boolean {
    return this.#phase === 'live' && this.#options.outbox.trouble?.kind !== 'ended';
  }

  get #recorded(): boolean {
    return this.#options.launch.mode === 'normal';
  }

  #sayFailed(): void {
    const {success, score} = this.#result ?? {};
    const failed = tidyScore(score);
    if (success !== 'failed' || this.#kept.passed || failed === undefined) return;
    if (failed === this.#kept.failed) return;
    this.#say('failed', failed);
    this.#keep({failed});
  }

  #say(verb: Verb, score?: number): void {
    this.#options.outbox.say(this.#statements.statement(verb, score));
  }

  #keep(news: Partial<Kept>): Outcome {
    if (this.#phase !== 'live') return ended('state');
    if (!this.#recorded) return undefined;
    this.#kept = {...this.#kept, ...news};
    this.#options.outbox.keep(JSON.stringify(this.#kept));
    return undefined;
  }
}

function ended(call: string): Outcome {
  return {kind: 'ended', call, code: 0};
}

/** What another program wrote under our key counts as nothing. */
function readKept(document: string): Kept {
  const {suspendData, location, passed, completed, failed} = readObject(document) ?? {};
  return {
    suspendData: typeof suspendData === 'string' ? suspendData : '',
    location: typeof location === 'string' ? location : '',
    passed: passed === true,
    completed: completed === true,
    ...(typeof failed === 'number' && {failed}),
  };
}
