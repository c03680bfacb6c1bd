import * as assert from './expect.js';
import type {FaultCase} from './case.js';
import type {CourseRun} from './course-run.js';
import {windowThatThrows, withMember, withThrowingMember} from './member-faults.js';
import {strictScorm12} from './strict-scorm12.js';
import {strictScorm2004} from './strict-scorm2004.js';
import {aCircle, aWindow, framesIn, ofAnotherSite, type FakeWindow} from './windows.js';

const begun = {result: 'incomplete', exit: 'suspend', score: undefined} as const;

/** The API in a window that is somewhere around the course's own. */
function apiIn(run: CourseRun): Record<string, unknown> {
  return {[run.lms.apiName]: run.hostile.api};
}

function commitOf({edition}: CourseRun): string {
  return edition === '1.2' ? 'LMSCommit' : 'Commit';
}

/** It is not connected for this reason, was told so within a few seconds, and asked so often. */
function notConnected(reason: string, calls = 0) {
  return (run: CourseRun): void => {
    const {connection} = run;
    assert.equal(connection?.connected === false && connection.reason, reason);
    assert.ok(run.clock.elapsedMs() < 12_000, 'within twelve seconds');
    assert.equal(run.told().filter(call => call === 'Initialize').length, calls);
    assert.equal(run.clock.busy, false, 'nothing more is planned');
  };
}

/** Where the API is not, or is not one. */
const nowhere: readonly (readonly [string, string, (run: CourseRun) => object, string])[] = [
  ['1', 'no API anywhere', () => aWindow(), 'absent'],
  ['4b', 'windows that are each other’s parents', aCircle, 'absent'],
  [
    '6',
    'every window above is of another site',
    () => aWindow({parent: ofAnotherSite()}),
    'blocked',
  ],
  [
    '9',
    'only the other edition’s API',
    run => {
      const other = run.edition === '1.2' ? strictScorm2004() : strictScorm12();
      return aWindow({[other.apiName]: other.api});
    },
    'wrong-edition',
  ],
  [
    '11',
    'an API whose Commit is text',
    run => ({[run.lms.apiName]: withMember(run.hostile.api, commitOf(run), 'yes')}),
    'absent',
  ],
  [
    '11b',
    'an API whose Commit throws when it is looked at',
    run => ({[run.lms.apiName]: withThrowingMember(run.hostile.api, commitOf(run))}),
    'absent',
  ],
  ['11c', 'a window in which the API throws', run => windowThatThrows(run.lms.apiName), 'blocked'],
  ['A1', 'an API that is null', run => ({[run.lms.apiName]: null}), 'absent'],
  ['A2', 'an API that is the text of an error page', run => ({[run.lms.apiName]: '<p>'}), 'absent'],
];

/** Where the API is. */
const places: readonly (readonly [string, string, (run: CourseRun) => object])[] = [
  ['3', 'the API in the own window', apiIn],
  ['4', 'the API six frames up', run => framesIn(aWindow(apiIn(run)), 6)],
  [
    'A3',
    'the API above a frame of another site',
    run => aWindow({parent: ofAnotherSite(aWindow(apiIn(run)))}),
  ],
  ['7', 'a popup: the API in the opener', run => aWindow({opener: aWindow(apiIn(run))})],
  [
    '7b',
    'a popup: the API in the opener’s parent',
    run => aWindow({opener: framesIn(aWindow(apiIn(run)), 1)}),
  ],
  [
    '7c',
    'a popup with frames: the API in the top window’s opener',
    run => framesIn(aWindow({opener: aWindow(apiIn(run))}), 2),
  ],
  [
    '7d',
    'a popup: the API in the opener’s document',
    run => framesIn(aWindow({opener: aWindow({document: apiIn(run)})}), 1),
  ],
  [
    'A4',
    'an opener that is closed, and the API in the parent',
    run => aWindow({opener: ofAnotherSite(), parent: aWindow(apiIn(run))}),
  ],
  [
    '10',
    'both editions’ APIs',
    run => {
      const other = run.edition === '1.2' ? strictScorm2004() : strictScorm12();
      return aWindow({...apiIn(run), [other.apiName]: withThrowingMember(other.api, 'Initialize')});
    },
  ],
];

/** What Initialize says, and whether a session comes of it. */
const beginnings: readonly FaultCase[] = [
  {
    id: '12',
    title: 'Initialize is refused with 101 once',
    faults: ({status}) => [
      {fault: 'refuses', code: 101, on: {call: 'Initialize', times: 1}},
      {fault: 'refuses', code: 301, on: {call: 'GetValue', element: status, times: 1}},
    ],
    walk: run => run.read('lesson'),
    holds: {...begun, done: ['lesson']},
    tells: 'sent',
  },
  {
    id: '13',
    title: 'Initialize is refused for ever',
    faults: () => [{fault: 'refuses', code: 102, on: {call: 'Initialize'}}],
    walk: () => Promise.resolve(),
    and: run => {
      notConnected('refused', 4)(run);
      assert.equal(run.connection?.connected === false && run.connection.code, 102);
      assert.deepEqual(run.stored, {});
    },
  },
  {
    id: '15',
    title: 'Initialize says that the session in this window is over',
    faults: () => [{fault: 'refuses', code: 104, on: {call: 'Initialize'}}],
    walk: () => Promise.resolve(),
    and: notConnected('closed', 1),
  },
  ...(['throws', 'answers'] as const).map((fault, index): FaultCase => ({
    id: `16${'ab'.charAt(index)}`,
    title: `Initialize ${fault === 'throws' ? 'throws' : 'gives undefined'}, for ever`,
    faults: () => [{fault, on: {call: 'Initialize'}}],
    walk: () => Promise.resolve(),
    and: notConnected('refused', 4),
  })),
  ...[true, 'TRUE', 1, '1', ' true '].map((yes, index): FaultCase => ({
    id: `16${'cdefg'.charAt(index)}`,
    title: `every yes is ${JSON.stringify(yes)}`,
    faults: () => [{fault: 'speaks', yes}],
    walk: run => run.submit(5),
    holds: {result: 'passed', score: '100', exit: 'suspend', best: 5},
    tells: 'sent',
  })),
  {
    id: 'A5',
    title: 'the functions return nothing at all but from Initialize',
    faults: () => [
      {fault: 'saysNothing', on: {call: ['SetValue', 'Commit', 'Terminate']}},
      {fault: 'answers', output: undefined, on: {call: 'GetErrorString'}},
    ],
    walk: run => run.submit(5),
    holds: {result: 'passed', score: '100', best: 5},
    tells: 'sent',
  },
  {
    id: 'A6',
    title: 'the frame was loaded anew in a live LMS, which says that it began already',
    opening: 'by the walk',
    walk: async run => {
      const [init = ''] = Object.keys(run.hostile.api);
      run.hostile.api[init]?.('');
      await run.open();
      await run.read('lesson');
    },
    holds: {...begun, done: ['lesson']},
    tells: 'sent',
  },
  {
    id: 'A7',
    title: 'Initialize takes four seconds',
    faults: () => [{fault: 'slow', ms: 4_000, on: {call: 'Initialize'}}],
    walk: run => run.read('lesson'),
    holds: {...begun, done: ['lesson']},
    tells: 'sent',
  },
];

export const casesOfBeginning: readonly FaultCase[] = [
  ...nowhere.map(([id, title, window, reason]): FaultCase => ({
    id,
    title,
    opening: 'by the walk',
    walk: run => run.open({window: window(run)}),
    and: notConnected(reason),
  })),
  {
    id: '2',
    title: 'the API comes after three seconds',
    opening: 'by the walk',
    walk: async run => {
      const window: Record<string, unknown> = aWindow() satisfies FakeWindow;
      run.clock.later(3_000, () => Object.assign(window, apiIn(run)));
      await run.open({window});
      await run.read('lesson');
    },
    holds: {...begun, done: ['lesson']},
  },
  ...places.map(([id, title, window]): FaultCase => ({
    id,
    title,
    opening: 'by the walk',
    walk: async run => {
      await run.open({window: window(run)});
      await run.read('lesson');
      await run.exit();
    },
    holds: {...begun, done: ['lesson']},
    tells: 'ended sent',
  })),
  ...beginnings,
];
