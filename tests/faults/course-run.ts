import type {Attempt} from '../../src/course/attempt.js';
import {answer, finish, visit} from '../../src/course/steps.js';
import {connect, type Connection} from '../../src/lms/connect.js';
import type {Probe} from '../../src/lms/environment.js';
import {Journal, journalKey} from '../../src/lms/journal.js';
import {Proof} from '../../src/lms/proof.js';
import {InteractionWriter} from '../../src/lms/interaction-writer.js';
import {Reporter} from '../../src/lms/reporter.js';
import type {SaveState} from '../../src/lms/save-state.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {scorm2004} from '../../src/lms/scorm2004.js';
import type {Launch, LmsSession} from '../../src/lms/session.js';
import {passMarkFrom} from '../../src/settings/pass-mark.js';
import {course} from '../course/sample-course.js';
import {brokenRules} from './call-invariants.js';
import {fakeEnvironment, type FakeEnvironment} from '../helpers/fake-environment.js';
import {holdsOf, type Holds} from './holds.js';
import {hostile, type Hostile, type HostileCall} from './hostile.js';
import {LearnerRun} from './learner-run.js';
import {makeFaults, type FaultSpec} from './named-faults.js';
import {namesOf, type EditionName, type Names} from './names.js';
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
}

/**
 * One learner, the sample course and an LMS: opened as the player opens it, used, left in any way, and
 * opened again. Time stands still but for what the test lets pass.
 */
export class CourseRun {
  readonly names: Names;
  readonly edition: EditionName;
  readonly clock = new StallingClock();
  lms: RunLms;
  hostile: Hostile;
  /** What the learner was told of saving since the course was opened. */
  states: SaveState[] = [];
  connection: Connection | undefined;
  /** How the LMS misbehaves now. */
  faults: readonly FaultSpec[] = [];
  #environment: FakeEnvironment = fakeEnvironment();
  #learner: LearnerRun | undefined;
  #reporter: Reporter | undefined;
  #opened = 0;
  /** Rules that earlier openings broke. */
  readonly #broken: string[] = [];
  readonly #past: HostileCall[] = [];

  constructor(edition: EditionName, lms: RunLms) {
    this.edition = edition;
    this.names = namesOf[edition];
    this.lms = lms;
    this.hostile = hostile(lms.api);
  }

  /** Opens the course, waits until it is there or has given up, and lets the first screen stand. */
  async open({window, probe, faults = []}: Opening = {}): Promise<void> {
    this.misbehave(...faults);
    const own = {[this.lms.apiName]: this.hostile.api};
    const edition = this.edition === '1.2' ? scorm12 : scorm2004;
    const connecting = connect({
      window: window ?? own,
      edition,
      clock: this.clock,
      interactions: InteractionWriter,
    });
    void connecting.then(connection => {
      this.connection = connection;
      if (connection.connected) this.#begin(connection.session, probe);
    });
    for (let tries = 0; this.connection === undefined && tries < 100; tries += 1) {
      await this.wait(100);
    }
    await this.wait(30);
  }

  #begin(session: LmsSession, probe: Probe | undefined): void {
    const {storage, lifecycle} = this.#environment;
    const {clock} = this;
    const launch = session.readLaunch();
    const {value} = passMarkFrom({lms: launch.passMark, course: course.passMark});
    this.#opened += 1;
    const newId = this.#opened.toString(16).padStart(8, 'a');
    const {suspendData} = session.readState();
    const learner = new LearnerRun(suspendData, newId, value, () => clock.now());
    const key = journalKey(course.id, launch.learnerId);
    const reporter = new Reporter({
      session,
      environment: {storage, lifecycle, clock},
      source: () => learner.report(),
      onSaveState: state => this.states.push(state),
      journal: key === undefined ? undefined : new Journal(storage, clock, key),
      renew: () => this.act(attempt => ({...attempt, revision: attempt.revision + 1})),
    });
    this.#learner = learner;
    this.#reporter = reporter;
    reporter.start();
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
    this.#environment.lifecycle.hide();
  }

  /** As a browser does: hidden first, then left; `kept`: it may bring the page back. */
  leave(kept = false): void {
    this.#environment.lifecycle.leave(kept);
  }

  show(): void {
    this.#environment.lifecycle.show();
  }

  goOnline(): void {
    this.#environment.lifecycle.goOnline();
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
    this.#environment = {...fakeEnvironment(), storage: this.#environment.storage};
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
    return holdsOf(this.stored, this.names);
  }
}
