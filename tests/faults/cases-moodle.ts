import * as assert from './expect.js';
import {noRepeat} from './call-invariants.js';
import type {FaultCase} from './case.js';
import type {CourseRun} from './course-run.js';
import {MoodleLms} from './moodle-like.js';
import type {MoodleNetwork} from './moodle-options.js';

/** Pulls the plug, or puts it back. */
function network(run: CourseRun, state: MoodleNetwork): void {
  assert.ok(run.lms instanceof MoodleLms);
  run.lms.network = state;
}

function hidden(run: CourseRun, isHidden: boolean): void {
  assert.ok(run.lms instanceof MoodleLms);
  run.lms.hidden = isHidden;
}

/** What is known of the way to it, apart from its API. */
function probe(run: CourseRun) {
  const reaches = {online: 'reachable', offline: 'offline', 'signed-out': 'signed-out'} as const;
  return {
    check: () =>
      Promise.resolve(reaches[run.lms instanceof MoodleLms ? run.lms.network : 'online']),
  };
}

const passed = {result: 'passed', score: '100', best: 5} as const;

export const casesOfMoodle: readonly FaultCase[] = (
  [
    {
      id: 'M1',
      title: 'the learner looks and leaves',
      walk: async run => {
        run.leave();
        await run.reopen();
        assert.equal(run.launch.mode, 'normal');
      },
      holds: {result: 'incomplete', score: undefined, exit: 'suspend'},
    },
    {
      id: 'M2',
      title: 'the learner passes, and opens it again: a review',
      walk: async run => {
        await run.submit(5);
        await run.exit();
        await run.reopen();
        assert.equal(run.tells, 'review review');
        await run.submit(0);
        await run.exit();
      },
      holds: {...passed, exit: 'suspend'},
    },
    {
      id: 'M2b',
      title:
        'the learner fails where the school wants that said, and opens it again: in 1.2 a review',
      walk: async run => {
        run.session.writeResult({completion: 'incomplete', success: 'failed', score: 20});
        await run.exit();
        await run.reopen();
        assert.equal(run.launch.mode, run.edition === '1.2' ? 'review' : 'normal');
      },
      holds: edition => ({result: edition === '1.2' ? 'failed' : 'incomplete', score: '20'}),
    },
    {
      id: 'M3',
      title: 'the learner fails, and opens it again: a normal launch',
      walk: async run => {
        await run.submit(1);
        await run.exit();
        await run.reopen();
        assert.equal(run.launch.mode, 'normal');
        await run.submit(5);
        await run.exit();
      },
      holds: passed,
    },
    {
      id: 'M4',
      title: 'three sessions: each one’s time counts once',
      walk: async run => {
        for (let session = 0; session < 3; session += 1) {
          await run.read('lesson', 59_400);
          await run.exit();
          if (session < 2) await run.reopen();
        }
      },
      and: run => {
        const {totalMs} = run.lms.record();
        assert.ok(Math.abs(totalMs - 3 * 59_530) < 300, `${totalMs} ms`);
      },
    },
    {
      id: 'M5',
      title: 'the package asks for a progress of 1, and the learner passes',
      options: () => ({completionThreshold: 1}),
      walk: async run => {
        await run.submit(5);
        await run.exit();
      },
      holds: passed,
    },
    {
      id: '33',
      title: 'the network goes and comes back, and the learner goes on',
      opening: 'by the walk',
      walk: async run => {
        await run.open({probe: probe(run)});
        await run.read('lesson');
        network(run, 'offline');
        await run.read('picture');
        network(run, 'online');
        run.goOnline();
        await run.wait(60_000);
        await run.read('thread');
        await run.submit(5);
        await run.exit();
      },
      exempt: [noRepeat],
      holds: {...passed, done: ['lesson', 'picture', 'thread'], exit: 'suspend'},
    },
    {
      id: '33d',
      title: 'the network goes and comes back, and the learner does nothing more',
      opening: 'by the walk',
      walk: async run => {
        await run.open({probe: probe(run)});
        await run.read('lesson');
        network(run, 'offline');
        await run.read('picture');
        network(run, 'online');
        run.goOnline();
        await run.wait(120_000);
      },
      exempt: [noRepeat],
      holds: {result: 'incomplete', done: ['lesson', 'picture']},
      tells: 'sent',
    },
    {
      id: '33b',
      title: 'the network is gone while the learner passes, and comes back',
      opening: 'by the walk',
      walk: async run => {
        await run.open({probe: probe(run)});
        await run.read('lesson');
        network(run, 'offline');
        await run.submit(5);
        assert.equal(run.tells, 'not-sent offline');
        network(run, 'online');
        run.goOnline();
        await run.wait(120_000);
      },
      exempt: [noRepeat],
      holds: {...passed, done: ['lesson']},
      tells: 'sent',
      and: run => assert.equal(new Set(run.holds.interactions).size, 5),
    },
    {
      id: '32b',
      title: 'the session expires while the learner passes, and is renewed',
      opening: 'by the walk',
      walk: async run => {
        await run.open({probe: probe(run)});
        await run.read('lesson');
        network(run, 'signed-out');
        await run.submit(5);
        assert.equal(run.tells, 'not-sent signed-out');
        network(run, 'online');
        run.reporter.tryAgain();
        await run.wait(120_000);
      },
      exempt: [noRepeat],
      holds: {...passed, done: ['lesson']},
      tells: 'sent',
    },
    {
      id: '33c',
      title: 'the network is gone for one Commit that says "true", and the course is opened again',
      walk: async run => {
        await run.wait(60_000);
        network(run, 'offline');
        await run.submit(5);
        network(run, 'online');
        run.answer('thread', 'a', 'a');
        await run.wait(60_000);
        run.leave();
        await run.reopen();
        await run.wait(60_000);
      },
      holds: passed,
    },
    {
      id: 'M6',
      title:
        'the page is hidden with an expired session: its last words are lost, and nothing else',
      walk: async run => {
        await run.read('lesson');
        network(run, 'signed-out');
        hidden(run, true);
        run.answer('thread', 'a', 'a');
        run.leave();
        network(run, 'online');
        await run.reopen();
        await run.read('picture');
      },
      holds: {result: 'incomplete', done: ['lesson', 'picture']},
    },
    {
      id: 'M7',
      title: 'the frame is loaded anew in the player, interactions and all',
      walk: async run => {
        await run.submit(1);
        const before = run.holds;
        run.die();
        await run.open();
        await run.read('lesson');
        assert.equal(before.score, '20');
      },
      exempt: ['a count is read once', 'Initialize comes first', noRepeat],
      holds: {result: 'incomplete', score: '20', done: ['lesson'], best: 1},
      tells: 'sent',
    },
    {
      id: 'M8',
      title: 'the learner tries sixty times, and a beacon carries the last word',
      walk: async run => {
        for (let turn = 0; turn < 60; turn += 1) await run.submit(turn % 4, 5_000);
        run.answer('thread', 'a', 'a');
        hidden(run, true);
        run.leave();
      },
      holds: {result: 'incomplete', score: '60', place: 'thread', exit: 'suspend'},
      tells: 'ended sent',
    },
    {
      id: 'M9',
      title: 'the site takes 4,096 characters only',
      options: () => ({suspendLimit: 4_096}),
      walk: async run => {
        run.answer('thread', 'a', 'a');
        await run.submit(5);
        await run.exit();
      },
      holds: passed,
    },
  ] satisfies Omit<FaultCase, 'lms'>[]
).map(each => ({...each, lms: 'moodle'}));
