import type {Result} from '../course/result.js';
import type {ApiCalls} from './api-calls.js';
import type {CallLog} from './call-log.js';
import {DataModel} from './data-model.js';
import type {LmsEdition} from './edition.js';
import type {DetailWriter} from './detail-writer.js';
import type {Detail, Launch, LmsSession, Outcome, SavedState, SessionPhase} from './session.js';

/** A session with a SCORM LMS, in the words of its edition. */
export class ScormSession implements LmsSession {
  readonly edition: '1.2' | '2004';
  readonly commitEveryMs = 45_000;
  readonly log: CallLog;
  readonly #words: LmsEdition;
  readonly #model: DataModel;
  #details: DetailWriter | undefined;
  #launch: Launch | undefined;
  /** What the LMS gave as the state; nothing where it could not be read. */
  #stateRead: string | undefined = '';
  #stateReturns = false;

  constructor(edition: LmsEdition, calls: ApiCalls) {
    this.edition = edition.name;
    this.log = calls.log;
    this.#words = edition;
    this.#model = new DataModel(calls);
  }

  get phase(): SessionPhase {
    return this.#model.phase;
  }

  get unsent(): boolean {
    return this.#model.unsent;
  }

  /**
   * Exit is `suspend` from the first moment and stays so, also once completed: a 2004 LMS gives
   * nothing back after any other exit, and the page may vanish before there is time to say it.
   */
  initialize(): Outcome {
    return this.#model.initialize(this.#words.elements.status) ?? this.#suspendOnExit();
  }

  readLaunch(): Launch {
    this.#launch ??= this.#askLaunch();
    return this.#launch;
  }

  readState(): SavedState {
    const {suspendData, location} = this.#words.elements;
    this.#stateRead = this.#model.known(suspendData);
    return {suspendData: this.#stateRead ?? '', location: this.#model.get(location)};
  }

  readLaunchData(): string {
    return this.#model.get(this.#words.elements.launchData);
  }

  writeFirstStatus(): Outcome {
    return this.#words.writeFirstStatus(this.#model, this.readLaunch());
  }

  writeState(suspendData: string): Outcome {
    const {suspendData: element} = this.#words.elements;
    // What could not be read is not written over: only opening the course again helps.
    if (this.#stateRead === undefined) {
      return {kind: 'ended', call: `GetValue ${element}`, code: 0};
    }
    return this.#write(element, suspendData, 'needed') ?? this.#stateCut(element, suspendData);
  }

  /**
   * An LMS may take a state and keep only the beginning of it. One that gives nothing, or still what it gave
   * first, says nothing about that; one that gave the whole back once is believed.
   */
  #stateCut(element: string, suspendData: string): Outcome {
    if (this.#stateReturns || !this.#recorded || suspendData === this.#stateRead) return undefined;
    const text = this.#model.get(element);
    this.#stateReturns = text.includes(suspendData);
    const cut = !this.#stateReturns && text !== '' && text !== this.#stateRead;
    return cut ? {kind: 'refused', call: `SetValue ${element}`, code: 0} : undefined;
  }

  writeLocation(location: string): Outcome {
    const short = location.slice(0, this.#words.longestLocation);
    return this.#write(this.#words.elements.location, short, 'optional');
  }

  writeResult(result: Result): Outcome {
    return this.#recorded ? this.#words.writeResult(this.#model, result) : undefined;
  }

  writeSessionTime(ms: number): Outcome {
    return this.#write(this.#words.elements.sessionTime, this.#words.sessionTime(ms), 'optional');
  }

  takeDetails(Writer: typeof DetailWriter): void {
    this.#details ??= new Writer(this.#model, this.edition);
  }

  recordDetail(detail: Detail): void {
    if (this.#recorded) this.#details?.record(detail);
  }

  forget(): void {
    this.#model.forget();
  }

  commit(): Outcome {
    this.#suspendOnExit();
    return this.#model.commit();
  }

  terminate(): Outcome {
    return this.#model.terminate();
  }

  answers(): boolean {
    return this.#model.answers(this.#words.elements.status);
  }

  get #recorded(): boolean {
    return this.readLaunch().recorded;
  }

  #write(element: string, value: string, need: 'needed' | 'optional'): Outcome {
    return this.#recorded ? this.#model.set(element, value, need) : undefined;
  }

  #suspendOnExit(): Outcome {
    return this.#model.set(this.#words.elements.exit, 'suspend', 'optional');
  }

  #askLaunch(): Launch {
    const {learnerId, learnerName, mode, credit, passMark} = this.#words.elements;
    const facts = {
      learnerId: this.#model.get(learnerId, true),
      learnerName: this.#model.get(learnerName, true),
      mode: readMode(this.#model.get(mode)),
      credit: readCredit(this.#model.get(credit)),
    };
    const mark = this.#words.readPassMark(this.#model.get(passMark));
    const launch = {...facts, recorded: facts.mode === 'normal' && facts.credit};
    return mark === undefined ? launch : {...launch, passMark: mark};
  }
}

/** Missing, empty or unheard of is `normal`: several LMSs leave the element out. */
function readMode(text: string): Launch['mode'] {
  const mode = text.trim().toLowerCase();
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

/** Missing is credit. */
function readCredit(text: string): boolean {
  return !/^no/i.test(text.trim());
}
