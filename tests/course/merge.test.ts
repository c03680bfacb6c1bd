import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {answerItem, beginTry, submitTry} from '../../src/course/assessment.js';
import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import {merge} from '../../src/course/merge.js';
import {better} from '../../src/course/score.js';
import {answer, check as ask, finish, retry, visit} from '../../src/course/steps.js';
import {copies} from './arbitrary-attempts.js';
import {check, itemIds, keys} from './sample-course.js';

const start = startAttempt('00000001');

function merged(a: Attempt, b: Attempt): Attempt {
  const result = merge(a, b);
  assert.ok(result);
  return result;
}

function submitted(attempt: Attempt, right: number, day: number): Attempt {
  const answered = itemIds
    .slice(0, right)
    .reduce(
      (before, id) => answerItem(before, 'final', id, 'b'),
      beginTry(attempt, 'final', itemIds),
    );
  return submitTry(answered, 'final', check, day);
}

describe('merging two copies of an attempt', () => {
  it('gives the same in either order', () => {
    fc.assert(fc.property(copies(keys), ([a, b]) => assert.deepEqual(merge(a, b), merge(b, a))));
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(copies(keys), ([a, b]) => {
        const once = merged(a, b);
        assert.equal(merge(a, a), a);
        assert.equal(merge(once, a), once);
        assert.equal(merge(b, once), once);
      }),
    );
  });

  it('loses nothing that was done, and no result', () => {
    fc.assert(
      fc.property(copies(keys), ([a, b]) => {
        const both = merged(a, b);
        for (const copy of [a, b]) {
          for (const [id, {done, response}] of Object.entries(copy.steps)) {
            assert.ok(!done || both.steps[id]?.done);
            const kept = Object.keys(both.steps[id]?.response ?? {}).length;
            assert.ok(kept >= Object.keys(response).length);
          }
          for (const [id, {best, tries, seen}] of Object.entries(copy.assessments)) {
            const record = both.assessments[id];
            assert.ok(record && record.tries >= tries);
            assert.deepEqual(better(record.best, best), record.best);
            for (const item of Object.keys(seen)) assert.ok(item in record.seen);
          }
        }
      }),
    );
  });

  it('is the newer copy itself where the older adds nothing', () => {
    const older = finish(visit(start, 'lesson'), 'lesson');
    const newer = answer(visit(older, 'pairs'), 'pairs', 'a', 'b');
    assert.equal(merge(older, newer), newer);
    assert.equal(merge(newer, structuredClone(older)), newer);
  });

  it('is newer than both where each has something of its own', () => {
    const mine = finish(finish(start, 'lesson'), 'picture');
    const theirs = finish(start, 'pairs');
    const both = merged(mine, theirs);
    assert.deepEqual(Object.keys(both.steps).sort(), ['lesson', 'pairs', 'picture']);
    assert.equal(both.revision, 3);
  });

  it('keeps the fuller response with its checks, though it is the older', () => {
    const fuller = ask(answer(answer(start, 'pairs', 'a', 'a'), 'pairs', 'b', 'b'), 'pairs');
    const newer = [1, 2, 3, 4].reduce(
      (attempt, n) => answer(attempt, 'pairs', 'a', n % 2 ? 'c' : 'd'),
      start,
    );
    assert.ok(newer.revision > fuller.revision);
    assert.deepEqual(merged(fuller, newer).steps['pairs'], {
      done: false,
      checks: 1,
      response: {a: 'a', b: 'b'},
    });
  });

  it('keeps the newer response of two as full', () => {
    const older = answer(start, 'pairs', 'a', 'a');
    const newer = answer(answer(start, 'pairs', 'a', 'c'), 'pairs', 'a', 'd');
    assert.equal(merged(older, newer).steps['pairs']?.response['a'], 'd');
  });

  it('keeps what was done before a fresh start on the other device', () => {
    const done = finish(answer(start, 'pairs', 'a', 'a'), 'pairs');
    const fresh = retry(answer(answer(start, 'pairs', 'a', 'a'), 'pairs', 'b', 'b'), 'pairs');
    assert.equal(merged(done, fresh).steps['pairs']?.done, true);
  });

  it('keeps the best of two results, and the tries of the copy that has more', () => {
    const well = submitted(start, 5, 1);
    const twice = submitted(submitted(start, 2, 2), 3, 3);
    const record = merged(well, twice).assessments['final'];
    assert.equal(record?.best?.correct, 5);
    assert.equal(record.last?.correct, 3);
    assert.equal(record.tries, 2);
  });

  it('takes the last result from the copy that has more tries, whatever the days say', () => {
    const once = submitted(start, 5, 9);
    const twice = submitted(submitted(start, 2, 2), 3, 3);
    assert.equal(merged(once, twice).assessments['final']?.last?.correct, 3);
  });

  it('does not open a try again that the other copy has submitted', () => {
    const open = answerItem(beginTry(start, 'final', itemIds), 'final', 'item-1', 'b');
    const ended = submitTry(open, 'final', check, 1);
    const openFurther = answerItem(open, 'final', 'item-2', 'b');
    assert.equal(merged(ended, openFurther).assessments['final']?.current?.submitted, true);
  });

  it('goes on with the try that was opened after the last submitted one', () => {
    const ended = submitted(start, 3, 1);
    const again = beginTry(ended, 'final', itemIds);
    assert.equal(merge(again, ended), again);
    assert.equal(again.assessments['final']?.current?.submitted, false);
  });

  it('is refused for two attempts', () => {
    assert.equal(merge(start, startAttempt('00000002')), undefined);
  });
});
