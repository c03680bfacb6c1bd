import * as assert from './expect.js';
import {finish, visit} from '../../src/course/steps.js';
import type {Reach} from '../../src/lms/environment.js';
import {noRepeat} from './call-invariants.js';
import type {FaultCase} from './case.js';
import type {CourseRun} from './course-run.js';
import {on} from './fault.js';
import {during, failsWhileHidden} from './time-faults.js';

const lessonDone = {result: 'incomplete', exit: 'suspend', done: ['lesson']} as const;

/** Does the lesson, and nothing is sent of it yet. */
async function readUnsent(run: CourseRun): Promise<void> {
  await run.wait(60_000);
  run.act(attempt => finish(visit(attempt, 'lesson'), 'lesson'));
}

function terminates(run: CourseRun): number {
  return run.told().filter(call => call === 'Terminate').length;
}

/** Each way to go, and whether the session was ended by it. */
const ways: readonly (readonly [string, string, (run: CourseRun) => unknown, number])[] = [
  ['A30', 'the tab is closed', run => run.leave(), 1],
  ['61', 'the phone hides the page and kills it', run => run.hide(), 0],
  ['A31', 'the browser keeps the page to bring it back, and never does', run => run.leave(true), 0],
  ['A32', 'the exit button is pressed', run => run.exit(), 1],
  [
    '54',
    'the exit button is pressed twice, and the tab closed',
    async run => {
      await Promise.all([run.exit(), run.exit()]);
      run.leave();
      run.hide();
    },
    1,
  ],
  [
    '54b',
    'the tab is closed, and then everything else happens',
    async run => {
      run.leave();
      run.leave();
      run.hide();
      run.show();
      await run.exit();
      run.reporter.tryAgain();
      run.answer('thread', 'a', 'a');
      await run.submit(5);
    },
    1,
  ],
  [
    '56',
    'the LMS takes the frame away while the session ends',
    async run => {
      run.hostile.misbehave(
        on(
          {call: 'Terminate'},
          during(() => {
            run.leave();
            run.hide();
          }),
        ),
      );
      await run.exit();
      await run.wait(600_000);
    },
    1,
  ],
  [
    'A33',
    'the LMS hides the page while it commits',
    async run => {
      run.hostile.misbehave(
        on(
          {call: 'Commit'},
          during(() => run.hide()),
        ),
      );
      await run.exit();
    },
    1,
  ],
  [
    'A34',
    'the LMS closes the page while it commits',
    run => {
      run.hostile.misbehave(
        on(
          {call: 'Commit', times: 1},
          during(() => run.leave()),
        ),
      );
      run.hide();
    },
    1,
  ],
  [
    'A35',
    'Terminate throws',
    async run => {
      run.misbehave({fault: 'throws', on: {call: 'Terminate'}});
      await run.exit();
      run.leave();
    },
    1,
  ],
  [
    'A36',
    'Terminate is denied with 391, after an answer of null to the Commit',
    async run => {
      run.misbehave(
        {fault: 'saysNothing', on: {call: 'Commit'}},
        {fault: 'deniesWhatItDid', code: 391, on: {call: 'Terminate'}},
      );
      await run.exit();
      run.leave();
    },
    1,
  ],
  [
    'A37',
    'the learner goes to another tab and back a hundred times',
    async run => {
      for (let turn = 0; turn < 100; turn += 1) {
        run.hide();
        run.show();
        await run.wait(1_000);
      }
      const commits = run.told().filter(call => call === 'Commit').length;
      assert.ok(commits <= 6, `${commits} commits`);
    },
    0,
  ],
];

export const casesOfLeaving: readonly FaultCase[] = [
  ...ways.map(([id, title, go, ends]): FaultCase => ({
    id,
    title: `${title}, with work unsent`,
    walk: async run => {
      await readUnsent(run);
      await go(run);
    },
    holds: lessonDone,
    and: run => assert.equal(terminates(run), ends),
  })),
  {
    id: '34',
    title: 'the network is gone at the exit: the learner stays, and it comes back',
    opening: 'by the walk',
    walk: async run => {
      let reach: Reach = 'reachable';
      await run.open({probe: {check: () => Promise.resolve(reach)}});
      await readUnsent(run);
      reach = 'offline';
      assert.deepEqual(await run.exit(), {kind: 'not-sent', reason: 'offline'});
      assert.equal(run.session.phase, 'live');
      assert.equal(run.tells, 'not-sent offline');
      reach = 'reachable';
      await run.wait(60_000);
      assert.deepEqual(await run.exit(), {kind: 'ended'});
    },
    exempt: [noRepeat],
    holds: lessonDone,
    tells: 'ended sent',
  },
  {
    id: '34b',
    title: 'Commit is refused at the exit, and the learner leaves anyway',
    walk: async run => {
      await readUnsent(run);
      run.misbehave({fault: 'refuses', code: 391, on: {call: 'Commit'}});
      const outcome = await run.exit();
      assert.deepEqual(outcome, {kind: 'not-sent', reason: 'failed'});
      run.reporter.exitAnyway();
    },
    // An LMS that refuses a commit may still save at the end, as this one does.
    holds: lessonDone,
    tells: 'ended unsent',
    and: run => assert.equal(terminates(run), 1),
  },
  {
    id: '57',
    title: 'the tab is closed in the middle of a question',
    walk: async run => {
      await run.wait(60_000);
      run.answer('thread', 'a', 'a');
      run.leave();
      await run.reopen();
      assert.deepEqual(run.learner.attempt.steps['thread']?.response, {a: 'a'});
    },
    holds: {result: 'incomplete', score: undefined, place: 'thread'},
  },
  {
    id: '62',
    title: 'the browser blocks requests while the page goes',
    walk: async run => {
      let hidden = false;
      await run.wait(60_000);
      run.hostile.misbehave(failsWhileHidden(() => hidden));
      await run.read('lesson', 1_000);
      run.answer('thread', 'a', 'a');
      hidden = true;
      run.leave();
    },
    holds: {...lessonDone, place: 'lesson'},
    tells: 'ended unsent',
    and: run => assert.equal(terminates(run), 1),
  },
  {
    id: 'A38',
    title: 'the battery dies a minute after an answer',
    walk: async run => {
      await run.read('lesson');
      await run.submit(5);
      await run.reopen({mode: 'normal'});
    },
    holds: {result: 'passed', score: '100', best: 5, done: ['lesson']},
    and: run => assert.equal(run.holds.interactions.length, 5),
  },
  {
    id: 'A39',
    title: 'the battery dies a moment after a pass',
    walk: async run => {
      await run.wait(60_000);
      await run.submit(5, 30);
      run.die();
    },
    holds: {result: 'passed', score: '100', best: 5},
  },
  {
    id: 'A40',
    title: 'the page is brought back, and the LMS still answers',
    walk: async run => {
      await readUnsent(run);
      run.leave(true);
      run.show();
      await run.read('picture');
    },
    holds: {...lessonDone, done: ['lesson', 'picture']},
    tells: 'sent',
  },
  {
    id: 'A41',
    title: 'the page is brought back, and the LMS has ended the session meanwhile',
    walk: async run => {
      await readUnsent(run);
      run.leave(true);
      run.misbehave({fault: 'refuses', code: run.edition === '1.2' ? 301 : 123});
      run.show();
    },
    holds: lessonDone,
    tells: 'not-sent lost',
  },
  {
    id: 'A42',
    title: 'the course is opened and closed at once',
    walk: run => {
      run.leave();
      return Promise.resolve();
    },
    holds: {result: 'incomplete', exit: 'suspend', score: undefined, done: []},
    tells: 'ended sent',
  },
  {
    id: 'A43',
    title: 'the page goes while the probe is still asking',
    opening: {probe: {check: () => new Promise(() => undefined)}},
    walk: async run => {
      await run.submit(5);
      void run.reporter.exit();
      run.leave();
      await run.wait(60_000);
    },
    holds: {result: 'passed', score: '100', best: 5},
    and: run => assert.equal(terminates(run), 1),
  },
];
