import {noRepeat} from './call-invariants.js';
import type {FaultCase} from './case.js';
import {passAndLeave} from './cases-changed.js';
import {CourseRun} from './course-run.js';
import {aStore, deviceWith, throwing} from './device.js';
import * as assert from './expect.js';
import {cleared} from './record-faults.js';
import {WindowHub} from './window-hub.js';

const passed = {result: 'passed', score: '100', best: 5} as const;
const year = 365 * 86_400_000;
const offline = {fault: 'lies', on: {call: ['Commit', 'Terminate']}} as const;

/** From now on the learner sits at a device where nobody has opened the course. */
function atANewDevice(run: CourseRun): void {
  run.storage = deviceWith(aStore());
}

/** Reads a lesson, which the LMS never gets, and closes the course. */
async function readUnheard(run: CourseRun): Promise<void> {
  run.misbehave(offline);
  await run.read('lesson');
  run.leave();
}

export const casesOfDevices: readonly FaultCase[] = [
  {
    id: '46',
    title: 'nothing of a pass arrives, and the learner comes back on the same device',
    walk: async run => {
      await run.read('lesson');
      run.misbehave(offline);
      await run.submit(5);
      run.leave();
      await run.reopen();
      await run.wait(60_000);
    },
    holds: {...passed, done: ['lesson']},
    tells: 'sent',
    and: run => assert.ok(run.learner.opened.recovered !== undefined, 'and is told so'),
  },
  {
    id: '46b',
    title: 'nothing of a pass arrives, and the LMS has reset the attempt: the learner is asked',
    walk: async run => {
      run.misbehave(offline);
      await run.submit(5);
      run.leave();
      await run.reopen({}, {wantsKept: true}, cleared);
      await run.wait(60_000);
    },
    holds: passed,
    tells: 'sent',
    and: run => assert.equal(run.asked.length, 1),
  },
  {
    id: '46c',
    title: 'the LMS has reset the attempt, and the learner starts afresh',
    walk: async run => {
      run.misbehave(offline);
      await run.submit(5);
      run.leave();
      await run.reopen({}, {}, cleared);
      await run.read('lesson');
      await run.reopen();
    },
    holds: {result: 'incomplete', score: undefined, best: undefined, done: ['lesson']},
    and: run => assert.deepEqual(run.asked, [], 'and is asked only once'),
  },
  {
    id: 'D1',
    title:
      'two devices hold different progress, and the learner goes from one to the other and back',
    walk: async run => {
      await run.read('pairs');
      const {storage: first} = run;
      await readUnheard(run);
      atANewDevice(run);
      await run.reopen();
      await run.read('thread');
      await run.submit(2);
      await run.exit();
      run.storage = first;
      await run.reopen();
      await run.read('picture');
      await run.exit();
    },
    holds: {
      result: 'incomplete',
      score: '40',
      best: 2,
      done: ['pairs', 'lesson', 'picture', 'thread'],
    },
    tells: 'ended sent',
  },
  {
    id: 'D2',
    title: 'somebody sets the clock back by a year between two sessions, with work on the device',
    walk: async run => {
      await run.read('picture');
      await readUnheard(run);
      run.clock.wallMs -= year;
      await run.reopen();
      await run.submit(5);
      await run.exit();
    },
    holds: {...passed, done: ['lesson', 'picture']},
    tells: 'ended sent',
  },
  {
    id: 'D3',
    title: 'two learners share a computer, and their ids differ only in case',
    walk: async run => {
      await readUnheard(run);
      await run.reopen({learnerId: 'Hemi.Rangi'}, {wantsKept: true}, cleared);
      await run.read('picture');
    },
    holds: {result: 'incomplete', done: ['picture']},
    tells: 'sent',
    and: run => assert.deepEqual(run.asked, [], 'nobody is offered another’s work'),
  },
  {
    id: 'D4',
    title: 'the LMS gives the learner another id between two sessions',
    walk: async run => {
      await run.read('lesson');
      await run.submit(3);
      await run.exit();
      await run.reopen({learnerId: '0042'});
      await run.submit(5);
      await run.exit();
    },
    holds: {...passed, done: ['lesson']},
    tells: 'ended sent',
  },
  {
    id: 'D5',
    title: 'guests without an id share a computer',
    options: () => ({learnerId: ''}),
    walk: async run => {
      await readUnheard(run);
      await run.reopen({}, {wantsKept: true}, cleared);
      await run.read('picture');
    },
    holds: {result: 'incomplete', done: ['picture']},
    tells: 'sent',
    and: run => assert.deepEqual(run.asked, []),
  },
  {
    id: 'D6',
    title: 'the device is full from the middle of the session on, and Commit is refused',
    opening: 'by the walk',
    walk: async run => {
      let isFull = false;
      const store = aStore();
      const full = throwing('QuotaExceededError');
      run.storage = deviceWith({
        ...store,
        setItem: (...input) => (isFull ? full() : store.setItem(...input)),
      });
      await run.open();
      await run.read('lesson');
      isFull = true;
      run.misbehave({fault: 'refuses', code: 391, on: {call: 'Commit'}});
      await run.read('picture', 600_000);
      const told = run.states.at(-1);
      assert.equal(told?.kind === 'not-sent' && told.kept, false, 'it does not say “kept”');
    },
    holds: {done: ['lesson']},
    tells: 'not-sent failed',
  },
  {
    id: 'D7',
    title: 'every touch of the device’s store throws',
    opening: 'by the walk',
    walk: async run => {
      const blocked = throwing('SecurityError');
      run.storage = deviceWith({getItem: blocked, setItem: blocked, removeItem: blocked});
      await run.open();
      await passAndLeave(run);
      await run.reopen({mode: 'normal'});
      await run.read('picture');
    },
    holds: {...passed, done: ['lesson', 'picture']},
    tells: 'sent',
  },
  {
    id: '52',
    title: 'the course is opened twice in one window of the LMS, and the second takes over',
    // Each opening says and asks what it must by itself.
    exempt: ['a count is read once', noRepeat],
    walk: async run => {
      const hub = new WindowHub();
      hub.share(run);
      await run.read('lesson');
      const second = new CourseRun(run.edition, run.lms, run);
      await second.open();
      const lease = hub.share(second);
      const before = run.hostile.calls.length;
      await second.read('picture');
      assert.deepEqual(run.told(before), [], 'one of them writes');
      assert.equal(second.tells, 'elsewhere');
      lease.take();
      await second.submit(5);
      const after = run.hostile.calls.length;
      await run.read('thread');
      assert.deepEqual(run.told(after), [], 'the other one does');
    },
    holds: {...passed, done: ['lesson', 'picture']},
    tells: 'elsewhere',
  },
];
