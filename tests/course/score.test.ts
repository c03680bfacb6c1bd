import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {startAttempt, type Attempt, type TryScore} from '../../src/course/attempt.js';
import {stepsOf} from '../../src/course/progress.js';
import type {Result} from '../../src/course/result.js';
import {
  isPass,
  neededToPass,
  percentOf,
  resultOf,
  type CompletionRule,
} from '../../src/course/score.js';
import {finish} from '../../src/course/steps.js';
import {course} from './sample-course.js';

const start = startAttempt('00000001');
const visited = stepsOf(course).reduce((attempt, step) => finish(attempt, step.id), start);

function withBest(attempt: Attempt, best: Omit<TryScore, 'day'>, id = 'final'): Attempt {
  const record = {tries: 1, best: {...best, day: 1}, seen: {}};
  return {...attempt, assessments: {[id]: record}};
}

const right = (correct: number) => ({correct, total: 5});
const passed = {success: 'passed', score: 80} as const;
const open = {success: 'unknown', score: 60} as const;

const cases: readonly (readonly [string, Attempt, CompletionRule, Result])[] = [
  ['nothing done', start, 'pass', {completion: 'incomplete', success: 'unknown'}],
  ['all visited', visited, 'pass', {completion: 'incomplete', success: 'unknown'}],
  ['all visited', visited, 'visit', {completion: 'completed', success: 'unknown'}],
  ['all visited', visited, 'pass-and-visit', {completion: 'incomplete', success: 'unknown'}],
  ['four right', withBest(start, right(4)), 'pass', {completion: 'completed', ...passed}],
  ['four right', withBest(start, right(4)), 'visit', {completion: 'incomplete', ...passed}],
  [
    'four right',
    withBest(start, right(4)),
    'pass-and-visit',
    {completion: 'incomplete', ...passed},
  ],
  ['both', withBest(visited, right(4)), 'pass-and-visit', {completion: 'completed', ...passed}],
  ['three right', withBest(start, right(3)), 'pass', {completion: 'incomplete', ...open}],
  [
    'three right, all visited',
    withBest(visited, right(3)),
    'pass',
    {completion: 'incomplete', ...open},
  ],
  [
    'three right, all visited',
    withBest(visited, right(3)),
    'visit',
    {completion: 'completed', ...open},
  ],
  [
    'none right',
    withBest(start, right(0)),
    'pass',
    {completion: 'incomplete', success: 'unknown', score: 0},
  ],
  [
    'another assessment passed',
    withBest(start, right(5), 'former'),
    'pass',
    {completion: 'incomplete', success: 'unknown'},
  ],
];

describe('the result', () => {
  for (const [name, attempt, completion, result] of cases) {
    it(`with ${name}, under “${completion}”`, () =>
      assert.deepEqual(resultOf(attempt, course, {passMark: 80, completion}), result));

    const {score, success} = result;
    const said = score !== undefined && success === 'unknown' ? 'failed' : success;
    it(`with ${name}, under “${completion}”, where a fail is to be said: ${said}`, () => {
      const rules = {passMark: 80, completion, statusOnFail: 'failed'} as const;
      assert.deepEqual(resultOf(attempt, course, rules), {...result, success: said});
    });
  }

  it('has no score while a try is open', () => {
    const current = {items: {'item-1': {a: 'b'}}, submitted: false};
    const attempt = {...start, assessments: {final: {current, tries: 0, seen: {}}}};
    const result = resultOf(attempt, course, {passMark: 80, completion: 'pass'});
    assert.equal('score' in result, false);
  });
});

describe('a score', () => {
  it('has at most two decimals', () => {
    assert.equal(percentOf({correct: 2, total: 3, day: 0}), 66.67);
    assert.equal(percentOf({correct: 1, total: 3, day: 0}), 33.33);
    assert.equal(percentOf({correct: 0, total: 0, day: 0}), 0);
  });

  it('passes exactly where an LMS that compares the numbers would say so', () => {
    fc.assert(
      fc.property(fc.nat({max: 15}), fc.integer({min: 0, max: 10_000}), (correct, mark) => {
        const passMark = mark / 100;
        const attempt = withBest(start, {correct, total: 15});
        const {score, success} = resultOf(attempt, course, {passMark, completion: 'pass'});
        assert.equal(success === 'passed', (score ?? -1) >= passMark);
      }),
    );
  });

  it('of a try that missed a must-know stays below any pass mark, and does not pass', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1_000_000}), mark => {
        const passMark = mark / 10_000;
        const attempt = withBest(start, {...right(5), missedMustKnow: true});
        const {score, success} = resultOf(attempt, course, {passMark, completion: 'pass'});
        assert.equal(success, 'unknown');
        assert.ok(score !== undefined && score >= 0 && score < passMark);
        assert.equal(score, Math.round(score * 100) / 100);
      }),
      {examples: [[11_000], [800_000], [1]]},
    );
  });

  it('of a low try that missed a must-know is told as it is', () => {
    const attempt = withBest(start, {...right(1), missedMustKnow: true});
    assert.equal(resultOf(attempt, course, {passMark: 80, completion: 'pass'}).score, 20);
  });
});

describe('how many right answers pass', () => {
  const needed: readonly (readonly [number, number, number])[] = [
    [5, 80, 4],
    [15, 80, 12],
    [5, 81, 5],
    [5, 0, 0],
    [3, 66.67, 2],
    [5, 100, 5],
  ];
  for (const [total, passMark, correct] of needed) {
    it(`of ${total} at ${passMark} %: ${correct}`, () => {
      assert.equal(neededToPass(total, passMark), correct);
      assert.ok(isPass({correct, total, day: 0}, passMark));
    });
  }
});
