import * as assert from './expect.js';
import type {FaultCase} from './case.js';
import {commits} from './cases-commits.js';
import {isQuestion} from './fault.js';

const read = {result: 'incomplete', exit: 'suspend', done: ['lesson']} as const;

/** Slow calls, long hours, and clocks. */
export const casesOfTime: readonly FaultCase[] = [
  {
    id: '30',
    title: 'every call takes two seconds',
    faults: () => [{fault: 'perCallNetwork'}],
    walk: async run => {
      await run.wait(60_000);
      const before = run.hostile.calls.length;
      run.answer('thread', 'a', 'a');
      const answered = run.clock.elapsedMs();
      assert.equal(run.hostile.calls.length, before, 'the answer’s feedback comes first');
      await run.wait(60_000);
      const calls = run.hostile.calls.slice(before).filter(({name}) => !isQuestion(name));
      assert.ok(calls.length <= 6, `${calls.length} calls for an answer`);
      assert.ok(run.clock.elapsedMs() - answered < 120_000);
      await run.submit(5, 600_000);
    },
    holds: {result: 'passed', score: '100', best: 5},
    tells: 'sent',
  },
  {
    id: '30c',
    title: 'every call takes two seconds, and the learner works for ten minutes',
    faults: () => [{fault: 'perCallNetwork'}],
    walk: async run => {
      for (let turn = 0; turn < 120; turn += 1) {
        run.answer('thread', 'abcdef'.charAt(turn % 6), turn % 12 < 6 ? 'a' : 'b');
        await run.wait(5_000);
      }
    },
    and: run => assert.ok(commits(run) <= 8, `${commits(run)} commits`),
  },
  {
    id: '30b',
    title: 'one Commit hangs for half a minute',
    walk: async run => {
      await run.wait(60_000);
      run.misbehave({fault: 'slow', ms: 30_000, on: {call: 'Commit', times: 1}});
      await run.read('lesson');
      await run.read('picture', 180_000);
    },
    holds: {...read, done: ['lesson', 'picture']},
    tells: 'sent',
  },
  {
    id: 'A25',
    title: 'the learner only looks',
    walk: run => run.wait(4 * 3_600_000),
    holds: {result: 'incomplete', exit: 'suspend', score: undefined},
    tells: 'sent',
    and: run => assert.ok(commits(run) <= 2, `${commits(run)} commits`),
  },
  {
    id: '80',
    title: 'the learner works for ten minutes, answers every five seconds, and passes',
    walk: async run => {
      for (let turn = 0; turn < 120; turn += 1) {
        run.answer('thread', 'abcdef'.charAt(turn % 6), turn % 12 < 6 ? 'a' : 'b');
        await run.wait(5_000);
      }
      const before = run.hostile.calls.length;
      await run.submit(5, 2_000);
      assert.ok(run.told(before).includes('Commit'), 'a pass is committed within two seconds');
    },
    holds: {result: 'passed', best: 5},
    and: run => assert.ok(commits(run) <= 20, `${commits(run)} commits`),
  },
  {
    id: '81',
    title: 'the learner gives 5,000 answers in four hours',
    walk: async run => {
      for (let turn = 0; turn < 5_000; turn += 1) {
        run.answer('thread', 'abcdef'.charAt(turn % 6), turn % 12 < 6 ? 'a' : 'b');
        await run.wait(2_880);
      }
    },
    holds: {result: 'incomplete', place: 'thread'},
    and: run => {
      assert.ok(run.session.log.entries().length <= 500);
      assert.ok(commits(run) <= 400, `${commits(run)} commits`);
    },
  },
  {
    id: '64',
    title: 'the page is open for 26 hours',
    walk: async run => {
      await run.wait(26 * 3_600_000);
      await run.exit();
    },
    and: run => {
      const time = run.stored[run.names.sessionTime] ?? '';
      assert.match(time, run.edition === '1.2' ? /^0026:00:00\.\d\d$/ : /^PT26H0M0\.\d\dS$/);
    },
  },
  {
    id: '64b',
    title: 'the page is open for more hours than 1.2 can say',
    walk: async run => {
      await run.wait(10_001 * 3_600_000);
      await run.exit();
    },
    and: run => {
      const time = run.stored[run.names.sessionTime];
      const least = run.edition === '1.2' ? '9999:59:59.99' : 'PT10001H0M0.';
      assert.ok(time?.startsWith(least), time);
    },
  },
  {
    id: 'A21',
    title: 'somebody sets the clock back by a day while the page is open',
    walk: async run => {
      await run.read('lesson');
      run.clock.wallMs -= 86_400_000;
      await run.read('picture');
      await run.exit();
    },
    holds: {...read, done: ['lesson', 'picture']},
    and: run => {
      const times = run.told().filter(call => call.includes(run.names.sessionTime));
      assert.deepEqual(times, times.toSorted(), 'the time of the session only grows');
    },
  },
  {
    id: 'A22',
    title: 'the computer sleeps for ten hours with an answer unsent',
    walk: async run => {
      await run.read('lesson', 1_000);
      run.answer('thread', 'a', 'a');
      run.clock.stall(36_000_000);
      await run.wait(1_000);
    },
    holds: {...read, place: 'thread'},
    tells: 'sent',
  },
];
