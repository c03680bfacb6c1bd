import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attempt} from '../../src/course/attempt.js';
import {isPass, percentOf} from '../../src/course/score.js';
import {course} from '../releases/real-course.js';
import {dyingRun, type Death} from './dying-run.js';
import {holdsOf} from './holds.js';
import {namesOf, type EditionName} from './names.js';
import {openReal, type Moment, type RealRun} from './real-run.js';
import type {StrictLms} from './strict-lms.js';
import type {AttemptRecord} from './strict-options.js';

/** A commit interval, and the idle turn in which a commit is made. */
const mayBeLostMs = 45_000 + 100;

interface Reopened {
  readonly run: RealRun;
  /** As it stood before the learner could do anything. */
  readonly attempt: Attempt;
  readonly lms: StrictLms;
}

async function reopen(death: Death, edition: EditionName, withStorage: boolean): Promise<Reopened> {
  const lms = death.lms();
  const run = await openReal({
    edition,
    window: {[lms.apiName]: lms.api},
    newId: 'bbbbbbb2',
    ...(withStorage && {storage: death.storage()}),
  });
  const {attempt} = run;
  await run.clock.pass(60_000);
  return {run, attempt, lms};
}

const {id: assessmentId} = course.assessment;

/** Without the count of changes, which is no work, and that of the tries. */
function workOf({id, place, steps, assessments}: Attempt): unknown {
  const {[assessmentId]: record} = assessments;
  return {id, place, steps, assessment: record && {...record, tries: 0}};
}

function triesOf({assessments}: Attempt): number {
  return assessments[assessmentId]?.tries ?? 0;
}

function earnedBy({assessments}: Attempt): {readonly score: number; readonly passed: boolean} {
  const best = assessments[assessmentId]?.best;
  if (!best) return {score: -1, passed: false};
  return {score: percentOf(best), passed: isPass(best, course.passMark)};
}

/** What the LMS says of the result. */
function saidBy({values}: AttemptRecord, edition: EditionName) {
  const {result, score} = holdsOf(values, namesOf[edition]);
  return {score: Number(score ?? -1), passed: result === 'passed'};
}

function assertNotAbove(record: AttemptRecord, edition: EditionName, attempt: Attempt): void {
  const [said, earned] = [saidBy(record, edition), earnedBy(attempt)];
  assert.ok(said.score <= earned.score, `${said.score} where ${earned.score} was earned`);
  assert.ok(!said.passed || earned.passed, 'passed where nobody had passed');
}

/** The last state that is older than what may be lost. */
function owed(moments: readonly Moment[], {atMs}: Death): Attempt | undefined {
  return moments.findLast(moment => moment.atMs <= atMs - mayBeLostMs)?.attempt;
}

async function dieWithStorage(death: Death, edition: EditionName): Promise<void> {
  const {attempt, lms} = await reopen(death, edition, true);
  if (death.attempt.revision === 0) return;
  assert.deepEqual(workOf(attempt), workOf(death.attempt), 'nothing is lost');
  assert.equal(triesOf(attempt), triesOf(death.attempt), 'no try is lost or counted twice');
  assert.deepEqual(saidBy(lms.record(), edition), earnedBy(death.attempt), 'the LMS has it all');
}

async function dieWithout(
  death: Death,
  edition: EditionName,
  moments: readonly Moment[],
): Promise<void> {
  const {attempt, lms} = await reopen(death, edition, false);
  const due = owed(moments, death);
  if (due && due.revision > 0) {
    const same = moments.find(moment => moment.attempt.revision === attempt.revision);
    assert.deepEqual(attempt, same?.attempt, 'it is a state that there was');
    assert.ok(
      attempt.revision >= due.revision,
      `${attempt.revision} where ${due.revision} was done a commit interval before`,
    );
  }
  assertNotAbove(lms.record(), edition, attempt);
  assertNotAbove(lms.record(), edition, death.attempt);
}

for (const edition of Object.keys(namesOf) as EditionName[]) {
  for (const proving of [false, true]) {
    const how = proving ? 'clears the journal once the LMS has it' : 'never clears the journal';
    const {deaths, moments, calls} = await dyingRun(edition, proving);

    describe(`given the whole course in SCORM ${edition}, on a device that ${how}`, () => {
      it('when the page dies after any call, then the LMS holds no more than was earned by then', t => {
        t.diagnostic(`${calls} calls, of which ${deaths.length} leave something else behind`);
        assert.ok(calls > 200 && deaths.length > 50);
        for (const death of deaths) {
          assertNotAbove(death.lms().record(), edition, death.attempt);
        }
      });

      it('when it is opened anew with what the device kept, then nothing is lost', async () => {
        for (const death of deaths) await dieWithStorage(death, edition);
      });

      it('when the device kept nothing, then nothing older than one commit interval is lost', async () => {
        for (const death of deaths) await dieWithout(death, edition, moments);
      });
    });
  }
}

describe('given the scripted course', () => {
  it('when it comes to its end, then every step was done and the best of three tries is kept', async () => {
    const {moments} = await dyingRun('1.2', false);
    const attempt = moments.at(-1)?.attempt;
    assert.ok(attempt);
    const steps = course.modules.flatMap(module => module.steps);
    assert.ok(steps.every(({id}) => attempt.steps[id]?.done));
    assert.deepEqual(earnedBy(attempt), {score: 100, passed: true});
    assert.equal(triesOf(attempt), 3);
  });
});
