import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import {keptIn, together} from '../../src/course/kept.js';
import {resultOf} from '../../src/course/score.js';
import {decodeState, encodeState} from '../../src/course/state-codec.js';
import {connect} from '../../src/lms/connect.js';
import type {Probe} from '../../src/lms/environment.js';
import {DetailWriter} from '../../src/lms/detail-writer.js';
import {journalEntry} from '../../src/lms/journal-entry.js';
import {Journal, journalKey} from '../../src/lms/journal.js';
import {Proof} from '../../src/lms/proof.js';
import {Reporter} from '../../src/lms/reporter.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {scorm2004} from '../../src/lms/scorm2004.js';
import type {Report} from '../../src/lms/sender.js';
import type {Interaction, LmsSession} from '../../src/lms/session.js';
import {interactionsOf} from '../../src/player/interactions.js';
import {FakeLifecycle, FakeStorage} from '../helpers/fake-environment.js';
import {check, course, keys} from '../releases/real-course.js';
import type {EditionName} from './names.js';
import {StallingClock} from './stalling-clock.js';

export interface RealOpening {
  readonly edition: EditionName;
  /** Where the course looks for the API. */
  readonly window: object;
  readonly storage?: FakeStorage;
  readonly probe?: Probe;
  /** The id of an attempt that begins now. */
  readonly newId?: string;
}

/** What the learner had done at a moment since the course was opened. */
export interface Moment {
  readonly atMs: number;
  readonly attempt: Attempt;
}

/** The real course, opened once: what this device kept is brought in as the player does it. */
export class RealRun {
  readonly clock: StallingClock;
  readonly reporter: Reporter;
  /** Every state of the attempt, from the first. */
  readonly moments: Moment[] = [];
  readonly #interactions: Interaction[] = [];
  readonly #lifecycle = new FakeLifecycle();

  constructor(session: LmsSession, clock: StallingClock, opening: RealOpening) {
    const {storage = new FakeStorage(), probe, newId = 'aaaaaaa1'} = opening;
    this.clock = clock;
    const key = journalKey(course.id, session.readLaunch().learnerId);
    const journal = key === undefined ? undefined : new Journal(storage, clock, key);
    const held = decodeState(session.readState().suspendData, keys).attempt;
    const kept = recovered(journal, held);
    this.moments.push({atMs: clock.elapsedMs(), attempt: kept ?? held ?? startAttempt(newId)});
    const renew = () => this.act(attempt => ({...attempt, revision: attempt.revision + 1}));
    this.reporter = new Reporter({
      session,
      environment: {storage, lifecycle: this.#lifecycle, clock},
      source: () => this.#report(),
      onSaveState: () => undefined,
      journal,
      renew,
    });
    this.reporter.start();
    if (probe) this.reporter.prove(new Proof(clock, probe));
    if (kept) renew();
  }

  get attempt(): Attempt {
    const now = this.moments.at(-1);
    if (!now) throw new Error('the course is not open');
    return now.attempt;
  }

  /** The learner does something; the reporter hears of it where there was a change. */
  act(change: (attempt: Attempt) => Attempt): void {
    const {attempt: before} = this;
    const attempt = change(before);
    if (attempt === before) return;
    this.moments.push({atMs: this.clock.elapsedMs(), attempt});
    const {current} = attempt.assessments[course.assessment.id] ?? {};
    const open = before.assessments[course.assessment.id]?.current?.submitted === false;
    if (open && current?.submitted) {
      this.#interactions.push(...interactionsOf(current, check, this.clock.now()));
    }
    this.reporter.changed();
  }

  hide(): void {
    this.#lifecycle.hide();
  }

  #report(): Report {
    const {attempt} = this;
    return {
      suspendData: encodeState(attempt, keys),
      location: attempt.place,
      result: resultOf(attempt, course, {passMark: course.passMark, completion: 'pass'}),
      details: this.#interactions,
    };
  }
}

/** Opens the real course where an LMS is ready at once. */
export async function openReal(opening: RealOpening): Promise<RealRun> {
  const clock = new StallingClock();
  const edition = opening.edition === '1.2' ? scorm12 : scorm2004;
  const connection = await connect({window: opening.window, edition, clock});
  if (connection.connected) connection.session.takeDetails(DetailWriter);
  if (!connection.connected) throw new Error('the course is not connected');
  return new RealRun(connection.session, clock, opening);
}

/** What the player makes of a journal, where the learner wants to go on with it. */
function recovered(journal: Journal | undefined, held: Attempt | undefined): Attempt | undefined {
  if (!journal?.text) return undefined;
  const entry = journalEntry(journal.text);
  const kept = keptIn(entry, keys);
  if (!kept) return undefined;
  journal.earned = entry?.earned;
  const merged = together(kept, held, course.assessment.id, check);
  if (merged !== held) return merged;
  journal.clear();
  return undefined;
}
