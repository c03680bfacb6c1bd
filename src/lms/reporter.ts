import {CommitPace} from './commit-pace.js';
import type {Cancel, Environment, Reach} from './environment.js';
import {Failures} from './failures.js';
import type {Proof} from './proof.js';
import {notReached, reasonOf, sameSaveState, stateIn} from './save-state.js';
import type {NotSentReason, SaveState} from './save-state.js';
import type {ExitOutcome, ReporterOptions} from './reporter-options.js';
import {Sender} from './sender.js';
import type {LmsSession, Outcome} from './session.js';

/**
 * Decides when the LMS is told. A new result goes at once; its details follow, one in each
 * idle turn, and a commit. All else goes with at most one commit in 45 seconds (in two minutes, where
 * commits are slow), one when the page is hidden and one at the end. Only these last two are sent before
 * the page had its turn to paint.
 */
export class Reporter {
  readonly #session: LmsSession;
  readonly #environment: Environment;
  readonly #sender: Sender;
  readonly #journal: ReporterOptions['journal'];
  readonly #onSaveState: (state: SaveState) => void;
  readonly #renew: () => void;
  readonly #pace = new CommitPace();
  #proof: Proof | undefined;
  readonly #failures = new Failures();
  #saveState: SaveState = {kind: 'connecting'};
  #listeners: readonly Cancel[] = [];
  /** The one step that is planned, if any. */
  #planned: Cancel | undefined;
  #paused = false;
  /** This device holds the last change. */
  #kept = false;
  /** Before this moment nothing is sent but a new result, and not even that while sending fails. */
  #dueMs: number;
  #committedMs = 0;

  constructor(options: ReporterOptions) {
    const {session, environment, source, onSaveState, journal, renew} = options;
    this.#session = session;
    this.#environment = environment;
    this.#sender = new Sender(session, source, environment.clock);
    this.#journal = journal;
    this.#onSaveState = onSaveState;
    this.#renew = renew;
    this.#dueMs = environment.clock.elapsedMs();
  }

  /** Commits take long: they are made less often. */
  get slow(): boolean {
    return this.#pace.slow;
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
    this.#journal?.begin(this.#sender.result);
    this.#listeners = [
      lifecycle.onHidden(() => this.#onHidden()),
      lifecycle.onPageHide(persisted => (persisted ? this.#onHidden() : this.exitAnyway())),
      lifecycle.onPageShow(persisted => this.#onPageShow(persisted)),
      lifecycle.onOnline(() => this.#onOnline()),
    ];
    if (recorded) this.#tell({kind: 'waiting'});
    else this.#tell({kind: 'review', why: mode === 'normal' ? 'no-credit' : mode});
    this.#soon();
  }

  /** To be called after each change of the course; cheap, and sends nothing by itself. */
  changed(): void {
    if (this.#session.phase !== 'live' || !this.#recorded) return;
    this.#kept = this.#journal?.keep(this.#sender.suspendData, this.#sender.result) ?? false;
    this.#sender.noteChange();
    if (this.#saveState.kind !== 'not-sent') this.#tell({kind: 'waiting'});
    this.#soon();
  }

  /** Sends soon what could not be sent, without the rest of the pause; for a "try again" button. */
  tryAgain(): void {
    this.#dueMs = this.#now;
    this.#soon();
  }

  /** From now on the way to the LMS is looked at too; its API's word is no proof. */
  prove(proof: Proof): void {
    this.#proof = proof;
    // What the first answer is decides what a later one can mean.
    proof.ask(this.#proved);
  }

  /** Another window has this attempt: nothing is sent until `resume`. If it took it over, what there is goes first. */
  pause(taken = false): void {
    if (taken) this.#onHidden();
    this.#paused = true;
    this.#tell({kind: 'elsewhere', taken});
  }

  /** This window has the attempt again; what the other one sent is written anew with ours. */
  resume(): void {
    this.#paused = false;
    this.#tell({kind: 'waiting'});
    this.#sendAnew();
    this.tryAgain();
  }

  /**
   * Sends everything and, where that worked, ends the session. Without a probe all is done before
   * this returns. Asked again, it tries again, or says that the session has ended.
   */
  async exit(): Promise<ExitOutcome> {
    if (this.#session.phase !== 'live' || !this.#recorded) return this.#leave(false);
    return new Promise(resolve => {
      this.#ask(reach => {
        const reason = notReached(reach);
        resolve(reason === undefined ? this.#leave(false) : this.#stay(reason));
      });
    });
  }

  /** Sends what can be sent and ends the session, all before this returns. */
  exitAnyway(): void {
    this.#leave(true);
  }

  get #recorded(): boolean {
    return this.#session.readLaunch().recorded;
  }

  get #silent(): boolean {
    return this.#session.phase !== 'live' || this.#paused;
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
    if (this.#silent || this.#proof?.asking) return;
    const restMs = this.#dueMs - this.#now;
    const fails = this.#failures.any;
    if (!this.#sender.pending && !fails) {
      // An LMS that takes no details leaves nothing to send.
      if (this.#saveState.kind === 'waiting') this.#conclude(() => undefined);
    } else if (restMs > 0 && (fails || !this.#sender.hasNewResult)) {
      this.#planned = this.#environment.clock.later(restMs, () => this.#soon());
    } else {
      this.#sendNext();
    }
  }

  #sendNext(): void {
    if (this.#sender.hasNewResult) {
      this.#sendResult();
    } else if (this.#sender.mayDetail) {
      this.#sender.recordNextDetail();
      this.#soon();
    } else {
      this.#conclude(() => this.#sender.send());
    }
  }

  /** A value that the LMS takes but cannot bring home may be spent for good, so the probe goes first. */
  #sendResult(): void {
    this.#ask(reach => {
      if (this.#silent) return;
      const reason = notReached(reach);
      if (reason === undefined) this.#concludeResult();
      else this.#fail(reason);
    });
  }

  /** Whoever has just passed wants to know at once whether it has arrived. */
  #concludeResult(): void {
    this.#conclude(() => this.#sender.sendResult());
    if (this.#saveState.kind === 'sent') this.#proof?.ask(this.#proved);
  }

  /** Without a proof the answer is there before this returns. */
  #ask(answer: (reach: Reach) => void): void {
    if (this.#proof) this.#proof.ask(answer);
    else answer('unknown');
  }

  #conclude(send: () => Outcome): void {
    const startedMs = this.#now;
    const trouble = send();
    this.#committedMs = this.#now;
    this.#pace.note(this.#committedMs - startedMs);
    if (trouble !== undefined) {
      this.#fail(reasonOf(trouble));
      return;
    }
    this.#failures.clear();
    const more = this.#sender.hasDetail;
    const restMs = more ? 0 : this.#pace.every(this.#session.commitEveryMs);
    this.#dueMs = this.#now + restMs;
    this.#tell(more ? {kind: 'waiting'} : {kind: 'sent', at: this.#environment.clock.now()});
    if (more) this.#soon();
    else this.#proveSoon();
  }

  /** What was sent is known to have arrived only where the LMS's server is there after it. */
  #proveSoon(): void {
    if (this.#saveState.kind === 'sent') this.#proof?.askLater(this.#proved);
  }

  /**
   * An LMS's "true" to a commit that went nowhere is taken back; without news since, the work is safe.
   * A commit made after the question was put needs another one.
   */
  readonly #proved = (reach: Reach, askedMs: number): void => {
    if (this.#silent) return;
    const reason = notReached(reach);
    if (reason !== undefined) {
      this.#fail(reason);
      this.#sendAnew();
    } else if (this.#committedMs > askedMs) {
      this.#proveSoon();
    } else if (reach === 'reachable' && this.#saveState.kind === 'sent') {
      this.#journal?.clear();
      this.#tell({kind: 'saved', at: this.#saveState.at});
    }
    this.#soon();
  };

  #sendAnew(): void {
    this.#sender.resend();
    this.#renew();
  }

  #fail(reason: NotSentReason): void {
    const now = this.#environment.clock.now();
    this.#failures.note(now);
    if (reason !== 'failed' || this.#failures.serious) {
      const since = this.#failures.since ?? now;
      this.#tell({kind: 'not-sent', since, reason, kept: this.#kept});
    }
    this.#dueMs = this.#now + this.#failures.pauseMs;
    if (reason !== 'lost') this.#soon();
  }

  #onHidden(): void {
    if (this.#silent) return;
    const old = this.#recorded && this.#now - this.#committedMs >= this.#session.commitEveryMs;
    if (old || this.#sender.pending) this.#conclude(() => this.#sender.sendAll());
  }

  /** A page that the browser brought back may find that its LMS has moved on. */
  #onPageShow(persisted: boolean): void {
    if (persisted && this.#session.phase === 'live' && !this.#session.answers()) this.#fail('lost');
  }

  /** While the device was offline the LMS may have taken work without sending it. */
  #onOnline(): void {
    if (this.#silent || !this.#recorded) return;
    if (this.#saveState.kind === 'not-sent' || this.#saveState.kind === 'sent') {
      this.#sendAnew();
      this.tryAgain();
    }
  }

  #leave(anyway: boolean): ExitOutcome {
    if (this.#session.phase !== 'live') return {kind: 'ended'};
    const speaks = !this.#paused && (this.#recorded || this.#sender.pending);
    const trouble = speaks ? this.#sender.sendAll() : undefined;
    if (trouble !== undefined && !anyway) return this.#stay(reasonOf(trouble));
    this.#planned?.();
    this.#proof?.stop();
    for (const stop of this.#listeners) stop();
    this.#session.terminate();
    this.#tell({kind: 'ended', sent: trouble === undefined, kept: this.#kept});
    return {kind: 'ended'};
  }

  #stay(reason: NotSentReason): ExitOutcome {
    this.#fail(reason);
    return {kind: 'not-sent', reason};
  }

  #tell(next: SaveState): void {
    const state = stateIn(next, this.#recorded, this.#session.edition === 'untracked');
    if (state === undefined || sameSaveState(state, this.#saveState)) return;
    if (this.#paused && state.kind !== 'elsewhere') return;
    this.#saveState = state;
    this.#onSaveState(state);
  }
}
