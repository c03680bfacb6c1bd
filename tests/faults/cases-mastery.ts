import type {FaultCase} from './case.js';
import * as assert from './expect.js';
import {altered} from './record-faults.js';

/** Moodle with a mastery score: in 1.2 it judges any raw score by it when the session ends. */
export const casesOfMastery: readonly FaultCase[] = (
  [
    {
      id: '50',
      title: 'a mastery score is set, and the learner leaves before the test',
      options: () => ({masteryScore: '80', scaledPassingScore: '0.8'}),
      walk: async run => {
        await run.read('lesson');
        await run.exit();
        await run.reopen();
        assert.equal(run.launch.mode, 'normal');
      },
      holds: {result: 'incomplete', score: undefined, done: ['lesson']},
    },
    {
      id: '50b',
      title: 'a mastery score is set, and the learner passes',
      options: () => ({masteryScore: '80', scaledPassingScore: '0.8'}),
      walk: async run => {
        await run.submit(4);
        await run.exit();
      },
      holds: {result: 'passed', score: '80', best: 4},
    },
    {
      id: '50c',
      title: 'a mastery score is set, and the learner fails, comes back and passes',
      options: () => ({masteryScore: '80', scaledPassingScore: '0.8'}),
      walk: async run => {
        await run.submit(2);
        await run.exit();
        assert.notEqual(run.holds.result, 'failed');
        await run.reopen();
        assert.equal(run.launch.mode, 'normal', 'whoever failed can try again');
        await run.submit(4);
        await run.exit();
      },
      holds: {result: 'passed', score: '80', best: 4, exit: 'suspend'},
      tells: 'ended sent',
    },
    {
      id: '50d',
      title: 'a mastery score is set, and the learner fails and closes the tab',
      options: () => ({masteryScore: '80', scaledPassingScore: '0.8'}),
      walk: async run => {
        await run.submit(3);
        run.leave();
        await run.reopen();
        assert.equal(run.launch.mode, 'normal');
      },
      holds: {result: 'incomplete', best: 3},
    },
    {
      id: '50e',
      title: 'the mastery score is one that everybody would reach, and the learner fails',
      options: () => ({masteryScore: '0.8', scaledPassingScore: '-0.5'}),
      walk: async run => {
        await run.submit(1);
        await run.exit();
      },
      holds: {result: 'incomplete', best: 1},
    },
    {
      id: '50f',
      title: 'the mastery score is one that nobody can reach, and the learner passes',
      options: () => ({masteryScore: '101'}),
      walk: async run => {
        await run.submit(5);
        await run.exit();
      },
      // In 1.2 Moodle would judge a score by it, whatever it was told.
      holds: edition => ({
        result: 'passed',
        score: edition === '1.2' ? undefined : '100',
        best: 5,
      }),
      tells: 'ended sent',
    },
    {
      id: '50g',
      title:
        'an earlier release left a failing score, a mastery score is set, and the learner looks',
      options: () => ({masteryScore: '80', scaledPassingScore: '0.8'}),
      walk: async run => {
        await run.submit(2);
        await run.exit();
        await run.reopen({}, {}, record => altered(record, {[run.names.raw]: '40'}));
        await run.read('lesson');
        await run.exit();
      },
      // In 1.2 a stored score cannot be taken back: `''` is stored as 0.
      holds: edition => ({result: edition === '1.2' ? 'failed' : 'incomplete', score: '40'}),
      tells: 'ended sent',
    },
  ] satisfies Omit<FaultCase, 'lms'>[]
).map(each => ({...each, lms: 'moodle'}));
