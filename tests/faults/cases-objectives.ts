import * as assert from './expect.js';
import type {FaultCase} from './case.js';
import type {CourseRun} from './course-run.js';
import {reached} from './holds.js';
import {itemIds} from '../course/sample-course.js';
import {altered} from './record-faults.js';

const open = ['lo1 incomplete', 'lo2 incomplete', 'lo3 incomplete'];
/** Three of the five right: both of the first outcome, one of the second. */
const half = ['lo1 passed', 'lo2 incomplete', 'lo3 incomplete'];
const ids = 'cmi.objectives.*.id';

/** What was asked of the LMS's objectives or said of them since the course was opened. */
function told(run: CourseRun): readonly string[] {
  return run.told().filter(call => call.includes(' cmi.objectives.'));
}

/** The edition's word for one that is still open, in an objective's own field. */
function statusOf(run: CourseRun): string {
  return run.edition === '1.2' ? 'status' : 'completion_status';
}

const unknowing: readonly (readonly [string, number, FaultCase['editions']])[] = [
  ['B1', 401, undefined],
  ['B1b', 402, ['2004']],
  ['B1c', 201, ['1.2']],
];

export const casesOfObjectives: readonly FaultCase[] = [
  ...unknowing.map(([id, code, editions]): FaultCase => ({
    id,
    title: `the LMS knows no objectives and says ${code}`,
    ...(editions && {editions}),
    faults: () => [{fault: 'refuses', code, on: {element: 'cmi.objectives.*'}}],
    walk: async run => {
      await run.submit(5);
      await run.submit(5);
    },
    holds: {result: 'passed', score: '100', interactions: [...itemIds, ...itemIds], objectives: []},
    tells: 'sent',
    and: run =>
      assert.deepEqual(told(run), [
        'GetValue cmi.objectives._count',
        'SetValue cmi.objectives.0.id=lo1',
      ]),
  })),
  {
    id: 'B2',
    title: 'a later try is worse: what was reached stays reached',
    walk: async run => {
      for (const right of [3, 5, 0]) await run.submit(right);
    },
    holds: {result: 'passed', objectives: reached},
    tells: 'sent',
  },
  {
    id: 'B2b',
    title: 'a later try is worse, after the course was opened again',
    walk: async run => {
      await run.submit(3);
      assert.deepEqual(run.holds.objectives, half);
      await run.exit();
      await run.reopen();
      await run.submit(0);
    },
    holds: {result: 'incomplete', objectives: half},
    tells: 'sent',
    and: run => {
      const idsSaid = told(run).filter(call => /SetValue .*\.id=/.test(call));
      assert.deepEqual(idsSaid, [], 'the ids are found again');
    },
  },
  {
    id: 'B3',
    title: 'a manifest’s own objective without an id stands first',
    editions: ['2004'],
    walk: async run => {
      run.leave();
      const first = {'cmi.objectives.0.success_status': 'unknown'};
      await run.reopen({}, {}, record => altered(record, first));
      await run.submit(5);
    },
    holds: {result: 'passed', objectives: reached},
    tells: 'sent',
    and: run => {
      assert.equal(run.stored['cmi.objectives.1.id'], 'lo1');
      assert.equal(run.stored['cmi.objectives.0.success_status'], 'unknown', 'it is left alone');
    },
  },
  {
    id: 'B4',
    title: 'the LMS cannot count the objectives',
    faults: () => [
      {fault: 'answers', output: 'many', on: {call: 'GetValue', element: 'cmi.objectives._count'}},
    ],
    walk: async run => {
      await run.submit(3);
      await run.submit(0);
      const {faults} = run;
      await run.reopen({}, {faults});
      await run.submit(0);
    },
    holds: {objectives: half},
    tells: 'sent',
  },
  {
    id: 'B4b',
    title: 'the LMS counts objectives that it has not',
    faults: () => [{fault: 'answers', output: '7', on: {element: 'cmi.objectives._count'}}],
    exempt: ['a count is read once'],
    walk: run => run.submit(5),
    holds: {result: 'passed', score: '100', objectives: []},
    tells: 'sent',
  },
  {
    id: 'B4c',
    title: 'the LMS counts a thousand objectives, of another course',
    faults: () => [{fault: 'answers', output: '1000', on: {element: 'cmi.objectives._count'}}],
    walk: run => run.submit(5),
    holds: {result: 'passed', score: '100', objectives: []},
    tells: 'sent',
    and: run => assert.ok(told(run).length <= 21, 'it is not asked for all of them'),
  },
  {
    id: 'B5',
    title: 'the LMS refuses the id of an objective',
    faults: () => [
      {fault: 'refuses', code: 405, on: {call: 'SetValue', element: ids, value: 'lo2'}},
    ],
    walk: run => run.submit(5),
    holds: {result: 'passed', objectives: ['lo1 passed', 'lo3 passed']},
    tells: 'sent',
  },
  {
    id: 'B5b',
    title: 'the LMS takes the id of an objective and throws all the same',
    faults: () => [
      {fault: 'throwsAfter', on: {call: 'SetValue', element: ids, value: 'lo2', times: 1}},
    ],
    walk: run => run.submit(5),
    holds: {result: 'passed', objectives: reached},
    tells: 'sent',
  },
  {
    id: 'B6',
    title: 'the LMS cannot say whether an outcome was reached: it is not written over',
    walk: async run => {
      await run.submit(3);
      await run.submit(0);
      await run.exit();
      const on = {call: 'GetValue', element: `cmi.objectives.*.${statusOf(run)}`} as const;
      await run.reopen({}, {faults: [{fault: 'throws', on}]});
      await run.submit(0);
    },
    holds: {objectives: half},
    tells: 'sent',
  },
  {
    id: 'B7',
    title: 'the page is gone between the result and the objectives',
    walk: async run => {
      await run.submit(3, 1);
      await run.wait(1);
      run.misbehave({fault: 'throws', on: {element: 'cmi.objectives.*'}});
      await run.wait(60_000);
      run.die();
      await run.reopen();
      await run.read('lesson');
    },
    holds: {result: 'incomplete', score: '60', objectives: half},
    tells: 'sent',
  },
  {
    id: 'B8',
    title: 'nothing of the check was right: each outcome is open, and none has failed',
    walk: run => run.submit(0),
    holds: {result: 'incomplete', score: '0', objectives: open},
    tells: 'sent',
  },
  {
    id: 'B9',
    title: 'it is opened in review',
    options: () => ({mode: 'review', credit: 'no-credit'}),
    walk: run => run.submit(5),
    holds: {objectives: [], interactions: []},
    tells: 'review review',
  },
  {
    id: 'B10',
    title: 'the LMS gives ids and words back in capitals',
    walk: async run => {
      await run.submit(3);
      await run.exit();
      await run.reopen({}, {faults: [{fault: 'shouts', on: {element: 'cmi.objectives.*'}}]});
      await run.submit(0);
    },
    holds: {objectives: half},
  },
];
