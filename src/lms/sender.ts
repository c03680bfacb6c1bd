import type {Result} from '../course/result.js';
import type {Clock} from './environment.js';
import type {Detail, LmsSession, Outcome} from './session.js';

/** What the course has to say now. Getters are welcome: each part is read only when it is needed. */
export interface Report {
  /** Differs from save to save, since the state carries a revision. */
  readonly suspendData: string;
  readonly location: string;
  readonly result: Result;
  /** All since the page was opened, oldest first; only ever grows. */
  readonly details: readonly Detail[];
}

const newAttempt = key({completion: 'incomplete', success: 'unknown'});

/** Knows what of the report the LMS was told, and tells it the rest in the right order. */
export class Sender {
  readonly #session: LmsSession;
  readonly #source: () => Report;
  readonly #clock: Clock;
  readonly #startedMs: number;
  readonly #recorded: boolean;
  #stateChanged = false;
  #resultWritten = newAttempt;
  #detailsRecorded = 0;
  #failing = false;

  constructor(session: LmsSession, source: () => Report, clock: Clock) {
    this.#session = session;
    this.#source = source;
    this.#clock = clock;
    this.#startedMs = clock.elapsedMs();
    this.#recorded = session.readLaunch().recorded;
  }

  /** The course's state changed, so it is written again when something is sent. */
  noteChange(): void {
    this.#stateChanged = true;
  }

  /** What was sent may not have arrived: all of it is written again when something is sent. */
  resend(): void {
    this.#session.forget();
    this.#stateChanged = true;
    this.#resultWritten = newAttempt;
  }

  /** The state as it is now. */
  get suspendData(): string {
    return this.#source().suspendData;
  }

  /** The result as it is now, as text. */
  get result(): string {
    return key(this.#source().result);
  }

  /** Something is still to be written or committed. */
  get pending(): boolean {
    return this.#stateChanged || this.#session.unsent || this.hasDetail;
  }

  /** The result is another than the one last written; at first, than that of a new attempt. */
  get hasNewResult(): boolean {
    return this.#recorded && this.result !== this.#resultWritten;
  }

  get hasDetail(): boolean {
    return this.#nextDetail() !== undefined;
  }

  /** There is a detail, and calls work: one that is lost is not said again. */
  get mayDetail(): boolean {
    return this.hasDetail && !this.#failing;
  }

  recordNextDetail(): void {
    const detail = this.#nextDetail();
    if (detail === undefined) return;
    this.#session.recordDetail(detail);
    this.#detailsRecorded += 1;
  }

  /** State, score, status, commit: what must arrive together, and nothing else. */
  sendResult(): Outcome {
    return this.#commit(this.#write());
  }

  /** State and time, and the result in case the LMS did not take it before. */
  send(): Outcome {
    const trouble = this.#write();
    this.#session.writeSessionTime(this.#clock.elapsedMs() - this.#startedMs);
    return this.#commit(trouble);
  }

  /** Everything there is, at once; what matters most goes first. */
  sendAll(): Outcome {
    const trouble = this.#write();
    while (this.hasDetail) this.recordNextDetail();
    this.#session.writeSessionTime(this.#clock.elapsedMs() - this.#startedMs);
    return this.#commit(trouble);
  }

  #nextDetail(): Detail | undefined {
    return this.#recorded ? this.#source().details[this.#detailsRecorded] : undefined;
  }

  #write(): Outcome {
    if (!this.#recorded) return undefined;
    const report = this.#source();
    const troubles = [
      this.#stateChanged ? this.#session.writeState(report.suspendData) : undefined,
      this.#stateChanged ? this.#session.writeLocation(report.location) : undefined,
      this.#session.writeResult(report.result),
    ];
    const trouble = troubles.find(outcome => outcome !== undefined);
    this.#failing = trouble?.kind === 'failed';
    this.#stateChanged &&= trouble !== undefined;
    this.#resultWritten = key(report.result);
    return trouble;
  }

  #commit(unwritten: Outcome): Outcome {
    return this.#session.commit() ?? unwritten;
  }
}

function key({completion, success, score}: Result): string {
  return `${completion} ${success} ${score ?? ''}`;
}
