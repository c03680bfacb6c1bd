import * as assert from './expect.js';
import {finish, visit} from '../../src/course/steps.js';
import {noRepeat} from './call-invariants.js';
import type {FaultCase} from './case.js';
import type {CourseRun} from './course-run.js';
import {reached} from './holds.js';
import {itemIds} from '../course/sample-course.js';

const read = {result: 'incomplete', exit: 'suspend', done: ['lesson']} as const;

export function commits(run: CourseRun): number {
  return run.told().filter(call => call === 'Commit').length;
}

/** How often the learner was told that something is not sent. */
function complaints({states}: CourseRun): number {
  return states.filter(({kind}) => kind === 'not-sent').length;
}

/** The pauses between commits, in seconds, as far as they failed. */
async function failing(run: CourseRun, ms: number): Promise<void> {
  run.misbehave({fault: 'refuses', code: 391, on: {call: 'Commit'}});
  run.act(attempt => finish(visit(attempt, 'lesson'), 'lesson'));
  await run.wait(ms);
}

const trips: readonly (readonly [string, string, string])[] = [
  ['26', 'is refused', 'refuses'],
  ['28', 'throws', 'throws'],
  ['28b', 'gives "false" and no code', 'deniesWhatItDid'],
  ['28c', 'did it, and throws', 'throwsAfter'],
];

export const casesOfCommits: readonly FaultCase[] = [
  ...trips.map(([id, how, fault]): FaultCase => ({
    id,
    title: `Commit ${how} twice, and then works`,
    walk: async run => {
      await run.wait(60_000);
      run.misbehave({
        fault: fault as 'refuses',
        code: fault === 'refuses' ? 101 : 0,
        on: {call: 'Commit', times: 2},
      });
      await run.read('lesson');
    },
    holds: read,
    tells: 'sent',
    and: run => assert.ok(complaints(run) <= 1, `${complaints(run)} times`),
  })),
  {
    id: '27',
    title: 'Commit is refused for ever',
    walk: async run => {
      await run.wait(60_000);
      await failing(run, 3_600_000);
    },
    holds: {result: 'incomplete', exit: 'suspend', done: []},
    tells: 'not-sent failed',
    and: run => {
      assert.equal(complaints(run), 1);
      assert.ok(commits(run) <= 100, `${commits(run)} commits`);
    },
  },
  {
    id: '27b',
    title: 'Commit is refused for an hour, and then works',
    walk: async run => {
      await failing(run, 3_600_000);
      await run.submit(5);
      run.heal();
      await run.wait(60_000);
    },
    holds: {result: 'passed', score: '100', best: 5, done: ['lesson']},
    tells: 'sent',
    and: run => assert.equal(run.holds.interactions.length, 5),
  },
  {
    id: 'A20',
    title: 'every second Commit is refused',
    faults: () => [{fault: 'refuses', code: 391, on: {call: 'Commit', every: 2}}],
    walk: async run => {
      for (const step of ['lesson', 'picture', 'thread', 'pairs']) await run.read(step);
    },
    holds: {result: 'incomplete', done: ['lesson', 'picture', 'thread', 'pairs']},
    tells: 'sent',
  },
  {
    id: '31',
    title: 'the session expired: the probe meets the login page, and what was sent is sent again',
    exempt: [noRepeat],
    opening: {probe: {check: () => Promise.resolve('signed-out')}},
    walk: async run => {
      await run.read('lesson');
      run.misbehave({fault: 'sessionExpired'});
      await run.submit(5);
    },
    holds: {...read, score: undefined},
    tells: 'not-sent signed-out',
    and: run => {
      assert.ok(!run.told().some(call => call.endsWith('=passed')), 'the result is not spent');
    },
  },
  {
    id: '32',
    title: 'the session expired, and the learner signs in again in another tab and tries again',
    exempt: [noRepeat],
    opening: 'by the walk',
    walk: async run => {
      let isSignedIn = false;
      const check = () => Promise.resolve(isSignedIn ? 'reachable' : 'signed-out');
      await run.open({probe: {check: check as () => Promise<'reachable' | 'signed-out'>}});
      run.misbehave({fault: 'sessionExpired'});
      await run.submit(5);
      assert.equal(run.tells, 'not-sent signed-out');
      isSignedIn = true;
      run.heal();
      run.reporter.tryAgain();
      await run.wait(200);
    },
    holds: {result: 'passed', score: '100', best: 5},
    tells: 'sent',
  },
  {
    id: '76',
    title: 'nothing can be known of the way to the LMS',
    opening: {probe: {check: () => Promise.resolve('unknown')}},
    walk: run => run.submit(5, 600_000),
    holds: {result: 'passed', score: '100', best: 5},
    tells: 'sent',
    and: run => {
      assert.ok(run.states.every(({kind}) => kind === 'waiting' || kind === 'sent'));
    },
  },
  {
    id: 'A24',
    title: 'the server is there after what was sent',
    opening: {probe: {check: () => Promise.resolve('reachable')}},
    walk: run => run.submit(5, 120_000),
    holds: {result: 'passed', score: '100', best: 5},
    and: run => assert.equal(run.states.at(-1)?.kind, 'saved'),
  },
  {
    id: 'A23',
    title: 'the LMS ends the session by itself: every call has the code of one that is over',
    walk: async run => {
      await run.read('lesson');
      const code = run.edition === '1.2' ? 301 : 143;
      run.misbehave({fault: 'refuses', code});
      await run.submit(5, 3_600_000);
    },
    holds: {...read, score: undefined},
    tells: 'not-sent lost',
    and: run => assert.ok(complaints(run) === 1, `${complaints(run)} times`),
  },
  {
    id: '8',
    title: 'the window of the LMS is closed: every call throws, and works again later',
    walk: async run => {
      await run.read('lesson');
      run.misbehave({fault: 'throws'});
      await run.submit(5);
      assert.match(run.tells, /^not-sent/);
      run.heal();
      await run.wait(120_000);
    },
    holds: {result: 'passed', score: '100', best: 5, interactions: itemIds, objectives: reached},
    tells: 'sent',
  },
];
