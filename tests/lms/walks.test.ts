import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {encodeState} from '../../src/course/state-codec.js';
import {isCommitted, noRepeat} from '../faults/call-invariants.js';
import {CourseRun} from '../faults/course-run.js';
import type {Holds} from '../faults/holds.js';
import {namesOf, type EditionName} from '../faults/names.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import {strictScorm2004} from '../faults/strict-scorm2004.js';
import {keys} from '../course/sample-course.js';
import {make, walks, type Move} from './walk-moves.js';

const seed = 20_261_122;
const runs = 2_500;

const results = [
  undefined,
  'unknown',
  'not attempted',
  'incomplete',
  'failed',
  'completed',
  'passed',
];

/** The id of an objective, as it is held. */
function idOf(objective: string): string {
  return objective.split(' ')[0] ?? '';
}

/** Status, score and progress in the LMS, as numbers that may only rise. */
function standing({result, score, best, done}: Holds): readonly number[] {
  return [results.indexOf(result), Number(score ?? -1), best ?? -1, done.length];
}

/** Watches what the LMS keeps from move to move. */
class Watch {
  readonly #run: CourseRun;
  #values: unknown;
  #before: Holds;

  constructor(run: CourseRun) {
    this.#run = run;
    this.#values = JSON.stringify(run.stored);
    this.#before = run.holds;
  }

  /** The state was spoilt from outside: what it said is gone, what the result says is not. */
  forgive(): void {
    this.#before = {...this.#before, best: undefined, done: []};
  }

  look(): void {
    const values = JSON.stringify(this.#run.stored);
    if (values === this.#values) return;
    this.#values = values;
    const now = this.#run.holds;
    const [before, after] = [standing(this.#before), standing(now)];
    const isLower = after.some((number, index) => number < (before[index] ?? number));
    assert.ok(!isLower, `the LMS held ${String(before)} and now ${String(after)}`);
    const fallen = this.#before.objectives.filter(
      (each, index) => each.endsWith('passed') && each !== now.objectives[index],
    );
    assert.deepEqual(fallen, [], 'an outcome that was reached stays so');
    assert.equal(new Set(now.objectives.map(idOf)).size, now.objectives.length, 'each once');
    const lost = this.#before.done.filter(step => !now.done.includes(step));
    assert.deepEqual(lost, [], 'what was done stays done');
    this.#before = now;
  }
}

async function play(edition: EditionName, moves: readonly Move[], mode?: 'normal'): Promise<void> {
  const make12 = edition === '1.2' ? strictScorm12 : strictScorm2004;
  const run = new CourseRun(edition, make12(mode === undefined ? {} : {mode}));
  await run.open();
  const watch = new Watch(run);
  for (const move of moves) {
    await make(run, move);
    if (move.kind === 'lose') watch.forgive();
    watch.look();
  }
  run.heal();
  await run.wait(200_000);
  watch.look();
  run.leave();
  watch.look();
  checkEnd(run);
  // What was sent before the network came back is sent again.
  const wasOffline = moves.some(({kind}) => kind === 'online');
  const broken = run.brokenRules().filter(rule => !wasOffline || rule !== noRepeat);
  assert.deepEqual(broken, []);
  const scored = run.history.some(({element}) => element === run.names.raw);
  if (scored) assert.ok(moves.some(isScoring), 'a score was earned');
}

function isScoring({kind}: Move): boolean {
  return kind === 'submit' || kind === 'raise';
}

/** Once the LMS is well again and the learner left, it holds all that this opening has to say. */
function checkEnd(run: CourseRun): void {
  const calls = run.told();
  assert.equal(calls.at(-1), 'Terminate');
  assert.ok(isCommitted(run.hostile.calls), 'everything is committed');
  if (!run.launch.recorded) return;
  const {attempt} = run.learner;
  if (attempt.revision > 0) {
    assert.equal(run.stored[run.names.suspendData], encodeState(attempt, keys));
  }
  const earned = run.learner.report().result;
  if (earned.completion === 'completed') assert.equal(run.holds.result, 'passed');
  assert.ok(Number(run.holds.score ?? -1) >= (earned.score ?? -1), 'the score is there');
}

for (const edition of Object.keys(namesOf) as EditionName[]) {
  for (const mode of [undefined, 'normal'] as const) {
    const how = mode === undefined ? 'opens it in review once it is over' : 'never opens a review';
    describe(`given ${runs} walks through the course in SCORM ${edition}, where the LMS ${how}`, () => {
      it('when the learner, the browser and the LMS do as they like, then nothing is lost, lowered or said twice', async () => {
        await fc.assert(
          fc.asyncProperty(walks, moves => play(edition, moves, mode)),
          {seed, numRuns: runs},
        );
      });
    });
  }
}
