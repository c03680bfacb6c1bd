import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerItem, beginTry, submitTry} from '../../src/course/assessment.js';
import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import {proved, together} from '../../src/course/kept.js';
import {finish} from '../../src/course/steps.js';
import {check, itemIds} from './sample-course.js';

const start = startAttempt('00000001');

function answered(attempt: Attempt, options: string): Attempt {
  return options
    .split('')
    .reduce(
      (before, option, index) => answerItem(before, 'final', itemIds[index] ?? '', option),
      beginTry(attempt, 'final', itemIds),
    );
}

const submitted = (attempt: Attempt, options: string) =>
  submitTry(answered(attempt, options), 'final', check, 7);
const bestOf = ({assessments}: Attempt) => assessments['final']?.best;

describe('an attempt that was kept on a device', () => {
  it('keeps a result that its own answers earn', () => {
    const kept = submitted(start, 'bbbba');
    assert.deepEqual(proved(kept, start, 'final', check), kept);
    assert.deepEqual(proved(kept, undefined, 'final', check), kept);
  });

  it('keeps steps, answers and an open try', () => {
    const kept = answered(finish(start, 'lesson'), 'bb');
    assert.deepEqual(proved(kept, undefined, 'final', check), kept);
  });

  for (const [how, forge] of [
    ['a better result than its answers', {correct: 5, total: 5, day: 7}],
    ['a result without a must-know that was missed', {correct: 4, total: 5, day: 1}],
  ] as const) {
    it(`does not bring ${how}`, () => {
      const honest = submitted(start, 'baaaa');
      const record = honest.assessments['final'];
      assert.ok(record);
      const forged = {...honest, assessments: {final: {...record, best: forge, last: forge}}};
      assert.equal(bestOf(proved(forged, start, 'final', check))?.correct, 1);
    });
  }

  it('brings no result without answers at all', () => {
    const best = {correct: 5, total: 5, day: 7};
    const forged = {...start, assessments: {final: {tries: 1, seen: {}, best, last: best}}};
    assert.equal(bestOf(proved(forged, start, 'final', check)), undefined);
  });

  it('leaves what the LMS holds as it is, where that is better', () => {
    const held = submitted(start, 'bbbbb');
    const kept = submitted(start, 'baaaa');
    assert.deepEqual(bestOf(proved(kept, held, 'final', check)), bestOf(held));
  });
});

describe('what a device kept, and what the LMS holds', () => {
  /** Passed, and a new try begun at once: the answers that passed are gone from the last state. */
  const earned = submitted(start, 'bbbbb');
  const last = answered(earned, 'a');

  for (const [who, held] of [
    ['nothing', undefined],
    ['the attempt without the result', start],
  ] as const) {
    it(`give the result of a try that another has replaced, where the LMS holds ${who}`, () => {
      const both = together([last, earned], held, 'final', check);
      assert.equal(bestOf(both)?.correct, 5);
      assert.equal(both.assessments['final']?.current?.submitted, false, 'the new try goes on');
      assert.equal(bestOf(together([last, last], held, 'final', check)), undefined);
    });
  }

  it('are what the LMS holds, where that has all of it', () => {
    assert.equal(together([last, earned], last, 'final', check), last);
  });

  it('are what the LMS holds, where that is another attempt', () => {
    const other = startAttempt('0000000f');
    assert.equal(together([last, earned], other, 'final', check), other);
  });
});
