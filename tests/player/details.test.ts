import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startAttempt} from '../../src/course/attempt.js';
import type {Detail} from '../../src/lms/session.js';
import {detailsOf, objectivesAgain, objectivesOf} from '../../src/player/interactions.js';
import {bankToDraw as bank} from '../helpers/bank-to-draw.js';

/** A try that was handed in: these items, each with this letter; b is right. */
function aTry(answers: Readonly<Record<string, string>>) {
  const items = Object.entries(answers).map(([id, a]) => [id, {a}] as const);
  return {items: Object.fromEntries(items), submitted: true};
}

const all = aTry({'one-1': 'b', 'one-2': 'b', 'rule-1': 'b', 'two-nz': 'b'});

describe('given a try that was handed in', () => {
  const cases = [
    ['all is right', all, 100, [true, true]],
    ['half of an outcome is right', aTry({'one-1': 'b', 'one-2': 'a'}), 51, [false, false]],
    ['half is right and half is asked for', aTry({'one-1': 'b', 'one-2': 'a'}), 50, [true, false]],
    [
      'half is right, and wrong is a must-know',
      aTry({'rule-1': 'a', 'two-nz': 'b'}),
      50,
      [false, false],
    ],
    [
      'half is right, and right is the must-know',
      aTry({'rule-1': 'b', 'two-nz': 'a'}),
      50,
      [false, true],
    ],
    ['an outcome was not asked about', aTry({'two-nz': 'b'}), 0, [false, true]],
    ['nothing was answered', {items: {'one-1': {}}, submitted: true}, 80, [false, false]],
  ] as const;
  for (const [when, submitted, passMark, passed] of cases) {
    it(`when ${when} and the pass mark is ${passMark}, then the outcomes stand in their order`, () => {
      assert.deepEqual(objectivesOf(submitted, bank, passMark), [
        {id: 'lo1', passed: passed[0]},
        {id: 'lo2', passed: passed[1]},
      ]);
    });
  }

  it('when the school does not want answers sent, then only the outcomes are, and they go first', () => {
    const [passMark, at] = [80, new Date()];
    const without = detailsOf(all, bank, {passMark, interactions: false}, at);
    assert.deepEqual(without, objectivesOf(all, bank, passMark));
    const both = detailsOf(all, bank, {passMark, interactions: true}, at);
    assert.deepEqual(both.slice(0, 2), without);
    assert.deepEqual(
      both.slice(2).map(({id}) => id),
      Object.keys(all.items),
    );
  });
});

describe('given a course that is opened', () => {
  const told = async (current: typeof all | undefined, load = () => Promise.resolve(bank)) => {
    const details: Detail[] = [];
    const assessments = current && {'final-check': {tries: 1, seen: {}, current}};
    const attempt = {...startAttempt('a'), ...(assessments && {assessments})};
    const course = {assessment: {id: 'final-check', stepId: 'final-check'}};
    const record = (more: readonly Detail[]) => {
      details.push(...more);
    };
    await objectivesAgain({course, store: {attempt}, rules: {passMark: 80}, record}, load);
    return details;
  };

  it('when a try was handed in before, then its outcomes are said once more, and no answers', async () => {
    assert.deepEqual(await told(all), objectivesOf(all, bank, 80));
  });

  it('when none was handed in, then the assessment is not even fetched', async () => {
    const load = () => Promise.reject(new Error('asked'));
    assert.deepEqual(await told(undefined, load), []);
    assert.deepEqual(await told({...all, submitted: false}, load), []);
  });
});
