import {itemIds} from '../course/sample-course.js';
import * as assert from './expect.js';
import type {FaultCase} from './case.js';
import type {CourseRun} from './course-run.js';

/** Points out of a hundred, as the course may come by them, and as they are written. */
const scores: readonly (readonly [number, string])[] = [
  [0, '0'],
  [100, '100'],
  [100 / 3, '33.33'],
  [200 / 3, '66.67'],
  [99.999, '100'],
  [-3, '0'],
  [1e9, '100'],
  [1e-9, '0'],
];

function sets(run: CourseRun, element: string): readonly string[] {
  const words = `SetValue ${element}=`;
  return run
    .told()
    .filter(call => call.startsWith(words))
    .map(call => call.slice(words.length));
}

const vocabulary = {
  '1.2': {
    type: 'choice',
    'objectives.0.id': 'lo3',
    'correct_responses.0.pattern': 'b',
    student_response: 'a',
    result: 'wrong',
  },
  '2004': {
    type: 'choice',
    'objectives.0.id': 'lo3',
    'correct_responses.0.pattern': 'b',
    learner_response: 'a',
    result: 'incorrect',
  },
} as const;

export const casesOfResults: readonly FaultCase[] = [
  ...scores.map(([score, raw], index): FaultCase => ({
    id: `70${'abcdefgh'.charAt(index)}`,
    title: `the score is ${score}`,
    walk: async run => {
      run.session.writeResult({completion: 'incomplete', success: 'failed', score});
      run.session.commit();
      await run.wait(0);
    },
    holds: {score: raw},
    and: run => {
      if (run.edition === '1.2') return;
      const scaled = run.stored['cmi.score.scaled'] ?? '';
      assert.match(scaled, /^(0|1|0\.\d{1,7})$/);
      assert.equal(Number(scaled), Number((Number(raw) / 100).toFixed(4)));
    },
  })),
  {
    id: '70i',
    title: 'the score is no number',
    walk: async run => {
      for (const score of [NaN, Infinity, -Infinity]) {
        run.session.writeResult({completion: 'incomplete', success: 'failed', score});
      }
      run.session.commit();
      await run.wait(0);
    },
    holds: {score: undefined},
  },
  {
    id: '71',
    title: 'the learner tries the check sixty times',
    walk: async run => {
      for (let turn = 0; turn < 60; turn += 1) await run.submit(turn % 4, 5_000);
      await run.exit();
    },
    holds: {result: 'incomplete', score: '60', best: 3},
    and: run => assert.equal(run.holds.interactions.length, 75, 'as many as an attempt may have'),
  },
  {
    id: '71b',
    title: 'the LMS cannot count the interactions',
    faults: () => [{fault: 'answers', output: '', on: {element: '*._count'}}],
    walk: run => run.submit(5),
    holds: {result: 'passed', interactions: ['item-1', 'item-2', 'item-3', 'item-4', 'item-5']},
    tells: 'sent',
  },
  {
    id: '71c',
    title: 'the LMS counts interactions that it has not',
    // An LMS of 1.2 that does not know the element is not asked to take it again, but counts once more.
    exempt: ['a count is read once'],
    faults: () => [{fault: 'answers', output: '7', on: {element: '*._count'}}],
    walk: run => run.submit(5),
    holds: {result: 'passed', score: '100', best: 5},
  },
  {
    id: '71d',
    title: 'the learner comes back and tries again',
    walk: async run => {
      await run.submit(1);
      await run.exit();
      await run.reopen();
      await run.submit(2);
    },
    holds: {result: 'incomplete', score: '40', best: 2},
    tells: 'sent',
    and: run => assert.equal(run.holds.interactions.length, 10),
  },
  {
    id: '72',
    title: 'all answers are wrong: the words of an interaction are the edition’s own',
    walk: run => run.submit(0),
    holds: {result: 'incomplete', score: '0'},
    and: run => {
      for (const [field, value] of Object.entries(vocabulary[run.edition])) {
        assert.equal(run.stored[`cmi.interactions.4.${field}`], value, field);
      }
      assert.equal(
        sets(run, run.names.status).join(),
        'incomplete',
        'a failure with tries left is no end',
      );
    },
  },
  {
    id: '71e',
    title: 'the LMS takes an interaction’s id and throws all the same',
    faults: () => [
      {
        fault: 'throwsAfter',
        on: {call: 'SetValue', element: 'cmi.interactions.*.id', value: 'item-2', times: 1},
      },
    ],
    walk: async run => {
      await run.submit(5);
      await run.submit(4);
    },
    holds: {result: 'passed', score: '100', best: 5},
    tells: 'sent',
    and: run => {
      const {interactions} = run.holds;
      assert.deepEqual(interactions, [...itemIds, ...itemIds], 'each once for each try');
      const results = interactions.filter(
        (_, index) => run.stored[`cmi.interactions.${index}.result`] !== undefined,
      );
      assert.equal(results.length, 10, 'each with its result');
    },
  },
  {
    id: 'A60',
    title: 'the learner fails, fails better, passes, passes better, and fails',
    walk: async run => {
      for (const right of [1, 3, 4, 5, 0]) await run.submit(right);
      await run.exit();
    },
    holds: {result: 'passed', score: '100', best: 5},
    and: run => assert.deepEqual(sets(run, run.names.raw), ['20', '60', '80', '100']),
  },
  {
    id: 'A61',
    title: 'the learner reads everything and never takes the check',
    walk: async run => {
      for (const step of ['lesson', 'picture', 'thread', 'pairs', 'check']) await run.read(step);
      await run.exit();
    },
    holds: {result: 'incomplete', score: undefined, interactions: []},
  },
  {
    id: 'A62',
    title: 'the LMS refuses a state of more than 255 characters, and the learner passes',
    faults: ({suspendData}) => [
      {fault: 'refusesLonger', than: 40, code: 405, on: {element: suspendData}},
    ],
    walk: async run => {
      run.answer('thread', 'a', 'a');
      await run.submit(5);
    },
    holds: {result: 'passed', score: '100'},
    tells: 'not-sent refused',
  },
];
