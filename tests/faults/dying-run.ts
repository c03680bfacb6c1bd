import {UNNAMED, type Attempt} from '../../src/course/attempt.js';
import {FakeStorage} from '../helpers/fake-environment.js';
import {
  answers,
  does,
  doesAllBefore,
  finishes,
  opens,
  submits,
  tries,
  type Act,
} from '../releases/acts.js';
import {course} from '../releases/real-course.js';
import type {EditionName} from './names.js';
import {openReal, type Moment, type RealRun} from './real-run.js';
import type {StrictLms} from './strict-lms.js';
import {strictScorm12} from './strict-scorm12.js';
import {strictScorm2004} from './strict-scorm2004.js';

/** The moment after one call, if the page ended there. */
export interface Death {
  /** Since the course was opened. */
  readonly atMs: number;
  /** What the learner had done by then. */
  readonly attempt: Attempt;
  /** A new session of the LMS as it stood then: only what was committed. */
  readonly lms: () => StrictLms;
  /** What the device held then. */
  readonly storage: () => FakeStorage;
}

export interface DyingRun {
  /** One for each call that left something else behind than the call before it. */
  readonly deaths: readonly Death[];
  readonly moments: readonly Moment[];
  readonly calls: number;
}

const thread = 'thread-older-cousin';
const day = 325;

/** The whole course: everything answered, a thread that is corrected, a check failed, passed, and failed. */
const script: readonly Act[] = [
  ...doesAllBefore(),
  opens(thread),
  answers(thread, 'a', UNNAMED),
  answers(thread, 'a', 'a'),
  finishes(thread),
  ...does(course.assessment.stepId).slice(0, 1),
  ...tries(2, 3),
  submits(day),
  ...tries(5, 0),
  submits(day),
  ...tries(1, 4),
  submits(day),
];

/**
 * From a quick click to a long look at one screen. No click comes before the idle turn that sends a result: a
 * next try begun by then would leave on the device only what its own answers prove.
 */
const pausesMs = [3_000, 14_000, 400, 31_000, 700, 61_000];

/**
 * Plays the script once, and keeps what was there after each call of the LMS.
 *
 * @param proving - the server is seen to be there, after which the device keeps nothing any longer
 */
export async function dyingRun(edition: EditionName, proving: boolean): Promise<DyingRun> {
  const lms = (edition === '1.2' ? strictScorm12 : strictScorm2004)({mode: 'normal'});
  const storage = new FakeStorage();
  const deaths = new Map<string, Death>();
  let calls = 0;
  const opened: {run?: RealRun} = {};

  const look = (): void => {
    calls += 1;
    // While it is being opened nothing was done and nothing is kept.
    if (!opened.run) return;
    const {attempt, clock} = opened.run;
    const [record, texts] = [lms.record(), new Map(storage.texts)];
    const left = JSON.stringify([record, [...texts], attempt]);
    if (deaths.has(left)) return;
    deaths.set(left, {
      atMs: clock.elapsedMs(),
      attempt,
      lms: () => lms.reopen().load(record),
      storage: () => Object.assign(new FakeStorage(), {texts: new Map(texts)}),
    });
  };

  const run = await openReal({
    edition,
    window: {[lms.apiName]: watched(lms.api, look)},
    storage,
    ...(proving && {probe: {check: () => Promise.resolve('reachable')}}),
  });
  opened.run = run;
  for (const [index, act] of script.entries()) {
    run.act(act);
    await run.clock.pass(pausesMs[index % pausesMs.length] ?? 0);
    if (index % 20 === 19) run.hide();
  }
  await run.reporter.exit();
  return {deaths: [...deaths.values()], moments: run.moments, calls};
}

/** The same API; each call is looked at once it is answered. */
function watched(api: StrictLms['api'], look: () => void): StrictLms['api'] {
  return Object.fromEntries(
    Object.entries(api).map(([name, own]) => [
      name,
      (...input: readonly unknown[]) => {
        const output = own(...input);
        look();
        return output;
      },
    ]),
  );
}
