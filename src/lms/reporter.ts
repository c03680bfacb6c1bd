import type {Cancel, Environment, Reach} from './environment.js';
import {sameSaveState, type NotSentReason, type SaveState} from './save-state.js';
import {Sender, type Report} from './sender.js';
import type {LmsSession, Outcome, Trouble} from './session.js';

export interface ReporterOptions {
  /** A live session. */
  readonly session: LmsSession;
  readonly environment: Environment;
  readonly source: () => Report;
  /** Told of each new save state, never twice of an equal one. */
  readonly onSaveState: (state: SaveState) => void;
}

/** What is known once the learner asked to leave. */
export type ExitOutcome =
  | {readonly kind: 'ended'}
  /** Not everything could be sent, and the session is still open: stay, or leave all the same. */
  | {readonly kind: 'not-sent'; readonly reason: NotSentReason};

/** Pauses after the first failure, the second… */
const tryAgainMs = [1_000, 2_000, 4_000, 8_000, 15_000];
const tryAgainAtLastMs = 45_000;
/** One failed commit is a hiccup; the learner hears of the second. */
const failuresUntilTold = 2;

/**
 * Decides when the LMS is told. A new result goes at once; its interactions follow, one in each
 * idle turn, and a commit. All else goes with at most one commit in 45 seconds, one when the page is
 * hidden and one at the end. Only these last two are sent before the page had its turn to paint.
 */
export class Reporter {
  readonly #session: LmsSession;
  readonly #environment: Environment;
  readonly #sender: Sender;
  readonly #onSaveState: (state: SaveState) => void;
  #saveState: SaveState = {kind: 'connecting'};
  #listeners: readonly Cancel[] = [];
  /** The one step that is planned, if any. */
  #planned: Cancel | undefined;
  #probing = false;
  /** Before this moment nothing is sent but a new result, and not even that while sending fails. */
  #dueMs: number;
  #committedMs = 0;
  #failures = 0;
  #failedSince: Date | undefined;

  constructor({session, environment, source, onSaveState}: ReporterOptions) {
    this.#session = session;
    this.#environment = environment;
    this.#sender = new Sender(session, source, environment.clock);
    this.#onSaveState = onSaveState;
    this.#dueMs = environment.clock.elapsedMs();
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  /**
   * Marks the attempt as begun and listens to the page's life. In the first idle turn it writes the
   * result that the state has earned, as far as the LMS does not hold it, and commits. The state
   * itself is written only once the learner does something: one that could not be read is not lost
   * by looking.
   */
  start(): void {
    const {lifecycle} = this.#environment;
    const {recorded, mode} = this.#session.readLaunch();
    this.#session.writeFirstStatus();
    this.#listeners = [
      lifecycle.onHidden(() => this.#onHidden()),
      lifecycle.onPageHide(persisted => (persisted ? this.#onHidden() : this.exitAnyway())),
      lifecycle.onPageShow(persisted => this.#onPageShow(persisted)),
    ];
    if (recorded) this.#tell({kind: 'waiting'});
    else this.#tell({kind: 'review', why: mode === 'normal' ? 'no-credit' : mode});
    this.#soon();
  }

  /** To be called after each change of the course; cheap, and sends nothing by itself. */
  changed(): void {
    if (this.#session.phase !== 'live' || !this.#recorded) return;
    this.#sender.noteChange();
    if (this.#saveState.kind !== 'not-sent') this.#tell({kind: 'waiting'});
    this.#soon();
  }

  /** Sends soon what could not be sent, without the rest of the pause; for a "try again" button. */
  tryAgain(): void {
    this.#dueMs = this.#now;
    this.#soon();
  }

  /**
   * Sends everything and, where that worked, ends the session. Without a probe all is done before
   * this returns. Asked again, it tries again, or says that the session has ended.
   */
  async exit(): Promise<ExitOutcome> {
    const {probe} = this.#environment;
    if (probe !== undefined && this.#recorded && this.#session.phase === 'live') {
      const reason = notReached(await probe.check());
      if (reason !== undefined) return this.#stay(reason);
    }
    return this.#leave(false);
  }

  /** Sends what can be sent and ends the session, all before this returns. */
  exitAnyway(): void {
    this.#leave(true);
  }

  get #recorded(): boolean {
    return this.#session.readLaunch().recorded;
  }

  get #now(): number {
    return this.#environment.clock.elapsedMs();
  }

  #soon(): void {
    this.#planned?.();
    this.#planned = this.#environment.clock.idle(() => this.#step());
  }

  /** Does the next thing that is due, and sees to the one after it. */
  #step(): void {
    if (this.#session.phase !== 'live' || this.#probing) return;
    if (!this.#sender.pending && this.#failures === 0) return;
    const fresh = this.#sender.hasNewResult;
    const restMs = this.#dueMs - this.#now;
    if (restMs > 0 && (!fresh || this.#failures > 0)) {
      this.#planned = this.#environment.clock.later(restMs, () => this.#soon());
    } else if (fresh) {
      this.#sendResult();
    } else if (this.#sender.hasInteraction) {
      this.#sender.recordNextInteraction();
      this.#soon();
    } else {
      this.#conclude(this.#sender.send());
    }
  }

  /** A value that the LMS takes but cannot bring home may be spent for good, so the probe goes first. */
  #sendResult(): void {
    const {probe} = this.#environment;
    if (probe === undefined) {
      this.#conclude(this.#sender.sendResult());
      return;
    }
    this.#probing = true;
    void probe.check().then(reach => {
      this.#probing = false;
      if (this.#session.phase !== 'live') return;
      const reason = notReached(reach);
      if (reason === undefined) this.#conclude(this.#sender.sendResult());
      else this.#fail(reason);
    });
  }

  #conclude(trouble: Outcome): void {
    this.#committedMs = this.#now;
    if (trouble !== undefined) {
      this.#fail(reasonOf(trouble));
      return;
    }
    this.#failures = 0;
    this.#failedSince = undefined;
    const more = this.#sender.hasInteraction;
    this.#dueMs = this.#now + (more ? 0 : this.#session.commitEveryMs);
    this.#tell(more ? {kind: 'waiting'} : {kind: 'sent', at: this.#environment.clock.now()});
    if (more) this.#soon();
  }

  #fail(reason: NotSentReason): void {
    this.#failures += 1;
    this.#failedSince ??= this.#environment.clock.now();
    if (reason !== 'failed' || this.#failures >= failuresUntilTold) {
      this.#tell({kind: 'not-sent', since: this.#failedSince, reason});
    }
    this.#dueMs = this.#now + (tryAgainMs[this.#failures - 1] ?? tryAgainAtLastMs);
    if (reason !== 'lost') this.#soon();
  }

  #onHidden(): void {
    if (this.#session.phase !== 'live') return;
    const old = this.#recorded && this.#now - this.#committedMs >= this.#session.commitEveryMs;
    if (old || this.#sender.pending) this.#conclude(this.#sender.sendAll());
  }

  /** A page that the browser brought back may find that its LMS has moved on. */
  #onPageShow(persisted: boolean): void {
    if (persisted && this.#session.phase === 'live' && !this.#session.answers()) this.#fail('lost');
  }

  #leave(anyway: boolean): ExitOutcome {
    if (this.#session.phase !== 'live') return {kind: 'ended'};
    const trouble = this.#recorded || this.#sender.pending ? this.#sender.sendAll() : undefined;
    if (trouble !== undefined && !anyway) return this.#stay(reasonOf(trouble));
    this.#planned?.();
    for (const stop of this.#listeners) stop();
    this.#session.terminate();
    this.#tell({kind: 'ended', sent: trouble === undefined});
    return {kind: 'ended'};
  }

  #stay(reason: NotSentReason): ExitOutcome {
    this.#fail(reason);
    return {kind: 'not-sent', reason};
  }

  #tell(next: SaveState): void {
    const state = this.#inThisSession(next);
    if (state === undefined || sameSaveState(state, this.#saveState)) return;
    this.#saveState = state;
    this.#onSaveState(state);
  }

  /** A review stays a review, and an untracked course has nothing to send. */
  #inThisSession(state: SaveState): SaveState | undefined {
    if (state.kind === 'ended') return state;
    if (!this.#recorded) return state.kind === 'review' ? state : undefined;
    if (this.#session.edition !== 'untracked') return state;
    return state.kind === 'waiting' ? undefined : {kind: 'untracked', kept: state.kind === 'sent'};
  }
}

function notReached(reach: Reach): NotSentReason | undefined {
  return reach === 'signed-out' || reach === 'offline' ? reach : undefined;
}

function reasonOf({kind}: Trouble): NotSentReason {
  return kind === 'ended' ? 'lost' : kind;
}
