import type {Attempt} from '../../src/course/attempt.js';
import {answer, finish, visit} from '../../src/course/steps.js';
import {t} from '../../src/i18n/record.js';
import {connect, type Connection} from '../../src/lms/connect.js';
import type {DeviceStorage, Probe} from '../../src/lms/environment.js';
import {Journal, journalKey} from '../../src/lms/journal.js';
import {Proof} from '../../src/lms/proof.js';
import {DetailWriter} from '../../src/lms/detail-writer.js';
import {Reporter} from '../../src/lms/reporter.js';
import type {SaveState} from '../../src/lms/save-state.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {scorm2004} from '../../src/lms/scorm2004.js';
import type {Launch, LmsSession} from '../../src/lms/session.js';
import {openAttempt} from '../../src/player/open-attempt.js';
import {passMarkFrom} from '../../src/settings/pass-mark.js';
import {brokenRules} from './call-invariants.js';
import {FakeLifecycle, FakeStorage} from '../helpers/fake-environment.js';
import {broughtIn} from './device.js';
import {holdsOf, type Holds} from './holds.js';
import {hostile, type Hostile, type HostileCall} from './hostile.js';
import {LearnerRun} from './learner-run.js';
import {makeFaults, type FaultSpec} from './named-faults.js';
import {namesOf, type EditionName, type Names} from './names.js';
import {firstRelease, type Release} from './release.js';
import type {AttemptRecord} from './strict-options.js';
import {StallingClock} from './stalling-clock.js';
import {tellingOf, toldOf} from './told.js';

/** What the strict LMS and the emulations have in common. */
export interface RunLms {
  readonly api: object;
  readonly apiName: string;
  record(): AttemptRecord;
  load(record: AttemptRecord): unknown;
  reopen(options?: object): RunLms;
}

/** How a course is opened; without a window, the API is in the course's own. */
export interface Opening {
  readonly window?: object;
  readonly probe?: Probe;
  readonly faults?: readonly FaultSpec[];
  /** The package as it is now; without, as it was. */
  readonly release?: Release;
  /** Asked whether to carry on with work that only this device holds, the learner says yes. */
  readonly wantsKept?: boolean;
}

/**
 * One learner, the sample course and an LMS: opened as the player opens it, used, left in any way, and
 * opened again. Time stands still but for what the test lets pass.
 */
export class CourseRun {
  readonly names: Names;
  readonly edition: EditionName;
  readonly clock: StallingClock;
  lms: RunLms;
  hostile: Hostile;
  /** What the learner was told of saving since the course was opened. */
  states: SaveState[] = [];
  connection: Connection | undefined;
  /** How the LMS misbehaves now. */
  faults: readonly FaultSpec[] = [];
  /** What the learner was asked under the cover. */
  asked: string[] = [];
  /** The device that the learner sits at. */
  storage: DeviceStorage = new FakeStorage();
  release: Release = firstRelease;
  #lifecycle = new FakeLifecycle();
  #learner: LearnerRun | undefined;
  #reporter: Reporter | undefined;
  #opened = 0;
  /** Rules that earlier openings broke. */
  readonly #broken: string[] = [];
  readonly #past: HostileCall[] = [];

  /** @param beside - another opening in the same browser, in the LMS's same window */
  constructor(edition: EditionName, lms: RunLms, beside?: CourseRun) {
    this.edition = edition;
    this.names = namesOf[edition];
    this.lms = lms;
    this.clock = beside?.clock ?? new StallingClock();
    this.hostile = beside?.hostile ?? hostile(lms.api);
    if (beside) this.storage = beside.storage;
  }

  /** Opens the course, waits until it is there or has given up, and lets the first screen stand. */
  async open(opening: Opening = {}): Promise<void> {
    const {window, faults = [], release = this.release} = opening;
    this.misbehave(...faults);
    this.release = release;
    const own = {[this.lms.apiName]: this.hostile.api};
    const edition = this.edition === '1.2' ? scorm12 : scorm2004;
    const connecting = connect({
      window: window ?? own,
      edition,
      clock: this.clock,
    });
    void connecting.then(connection => {
      this.connection = connection;
      if (!connection.connected) return;
      connection.session.takeDetails(DetailWriter);
      this.#begin(connection.session, opening);
    });
    for (let tries = 0; this.connection === undefined && tries < 100; tries += 1) {
      await this.wait(100);
    }
    await this.wait(30);
  }

  #begin(session: LmsSession, {probe, wantsKept = false}: Opening): void {
    const {clock, release, storage} = this;
    const {course, keys} = release;
    const {learnerId, recorded, passMark} = session.readLaunch();
    const {value} = passMarkFrom({lms: passMark, course: course.passMark});
    this.#opened += 1;
    const newId = this.#opened.toString(16).padStart(8, 'a');
    const key = recorded ? journalKey(course.id, learnerId) : undefined;
    const journal = key === undefined ? undefined : new Journal(storage, clock, key);
    const held = openAttempt(session.readState().suspendData, keys, () => newId);
    const opened = broughtIn(journal, held, release, at => {
      this.asked.push(t.record.recovery.what(at));
      return wantsKept;
    });
    const learner = new LearnerRun(opened, release, value, () => clock.now());
    const renew = () => this.act(attempt => ({...attempt, revision: attempt.revision + 1}));
    const reporter = new Reporter({
      session,
      environment: {storage, lifecycle: this.#lifecycle, clock},
      source: () => learner.report(),
      onSaveState: state => this.states.push(state),
      journal,
      renew,
    });
    this.#learner = learner;
    this.#reporter = reporter;
    reporter.start();
    if (opened.recovered) renew();
    void learner.sayAgain();
    if (probe) reporter.prove(new Proof(clock, probe));
  }

  get learner(): LearnerRun {
    if (this.#learner === undefined) throw new Error('the course is not open');
    return this.#learner;
  }

  get reporter(): Reporter {
    if (this.#reporter === undefined) throw new Error('the course is not open');
    return this.#reporter;
  }

  get session(): LmsSession {
    if (this.connection?.connected !== true) throw new Error('the course is not connected');
    return this.connection.session;
  }

  get launch(): Launch {
    return this.session.readLaunch();
  }

  /** From now on the LMS has these faults and no others. */
  misbehave(...faults: readonly FaultSpec[]): void {
    this.faults = faults;
    this.hostile.misbehave(...makeFaults(faults, this.clock));
  }

  heal(): void {
    this.misbehave();
  }

  wait(ms: number): Promise<void> {
    return this.clock.pass(ms);
  }

  /** The learner does something; the reporter hears of it where there was a change. */
  act(change: (attempt: Attempt) => Attempt): void {
    const next = change(this.learner.attempt);
    if (next === this.learner.attempt) return;
    this.learner.attempt = next;
    this.reporter.changed();
  }

  /** Opens a step and finishes it, then waits: by then everything that can be sent was. */
  async read(step: string, ms = 60_000): Promise<void> {
    this.act(attempt => finish(visit(attempt, step), step));
    await this.wait(ms);
  }

  /** Opens a step and answers one of its fields. */
  answer(step: string, field: string, option: string): void {
    this.act(attempt => answer(visit(attempt, step), step, field, option));
  }

  /** Goes to the check, answers so many of its five items right, and asks for the result. */
  async submit(right: number, ms = 60_000): Promise<void> {
    this.act(attempt => visit(attempt, 'check'));
    this.learner.submit(right);
    this.reporter.changed();
    await this.wait(ms);
  }

  hide(): void {
    this.#lifecycle.hide();
  }

  /** As a browser does: hidden first, then left; `kept`: it may bring the page back. */
  leave(kept = false): void {
    this.#lifecycle.leave(kept);
  }

  show(): void {
    this.#lifecycle.show();
  }

  goOnline(): void {
    this.#lifecycle.goOnline();
  }

  async exit(): ReturnType<Reporter['exit']> {
    const leaving = this.reporter.exit();
    await this.wait(100);
    return await leaving;
  }

  /** The page is gone without a word, as where a phone's battery is empty. */
  die(): void {
    this.#broken.push(...brokenRules(this.hostile.calls, this.names));
    this.#past.push(...this.hostile.calls);
    this.clock.forget();
    this.#lifecycle = new FakeLifecycle();
    this.asked = [];
    this.connection = undefined;
    this.states = [];
  }

  /** The learner opens the course anew, on what the LMS kept, or on what became of that. */
  async reopen(
    options: object = {},
    opening: Opening = {},
    change: (record: AttemptRecord) => AttemptRecord = record => record,
  ): Promise<void> {
    this.die();
    const next = this.lms.reopen(options);
    next.load(change(this.lms.record()));
    this.lms = next;
    this.hostile = hostile(next.api);
    await this.open(opening);
  }

  /** The rules of the call order that any opening broke. */
  brokenRules(): readonly string[] {
    return [...this.#broken, ...brokenRules(this.hostile.calls, this.names)];
  }

  /** All calls of all openings. */
  get history(): readonly HostileCall[] {
    return [...this.#past, ...this.hostile.calls];
  }

  /** What the LMS keeps by now. */
  get stored(): Readonly<Record<string, string>> {
    return this.lms.record().values;
  }

  /** `SetValue element=value` and so on, without the questions about errors. */
  told(from = 0): readonly string[] {
    return toldOf(this.hostile.calls.slice(from));
  }

  /** What the learner was told last, such as `sent` or `not-sent failed`. */
  get tells(): string {
    return tellingOf(this.states.at(-1));
  }

  /** What the LMS keeps, in words that both editions share. */
  get holds(): Holds {
    return holdsOf(this.stored, this.names, this.release);
  }
}
