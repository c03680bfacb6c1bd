import {resumeStep} from '../../src/course/progress.js';
import type {FaultCase} from './case.js';
import type {CourseRun} from './course-run.js';
import * as assert from './expect.js';
import {replacedBy} from './release.js';

/** Where the course offers to go on. */
function offered(run: CourseRun): string | undefined {
  const {course, keys} = run.release;
  return resumeStep(run.learner.attempt, course, keys)?.id;
}

/** Reads a lesson, answers a part of a thread, and leaves. */
async function leaveInThread(run: CourseRun): Promise<void> {
  await run.read('lesson');
  run.answer('thread', 'a', 'a');
  await run.exit();
}

/** An administrator uploads another package while learners are in the middle of the course. */
export const casesOfReplacing: readonly FaultCase[] = [
  {
    id: '38',
    title: 'the package is replaced by one without the learner’s current step',
    walk: async run => {
      await leaveInThread(run);
      await run.reopen({}, {release: replacedBy(run.release, {thread: undefined})});
      assert.equal(run.learner.opened.trouble, undefined);
      assert.equal(offered(run), 'pairs', 'what follows in its place');
      await run.submit(5);
      await run.exit();
    },
    holds: {result: 'passed', score: '100', best: 5, done: ['lesson']},
    tells: 'ended sent',
  },
  {
    id: '38c',
    title: 'the package is replaced by one in which the learner’s current step has another id',
    walk: async run => {
      await leaveInThread(run);
      await run.reopen({}, {release: replacedBy(run.release, {thread: 'talk'})});
      assert.equal(offered(run), 'talk');
      await run.read('talk');
      await run.exit();
    },
    holds: {result: 'incomplete', score: undefined, done: ['lesson', 'talk'], place: 'talk'},
    tells: 'ended sent',
  },
  {
    id: '38d',
    title: 'the package is replaced, the step is taken away, and comes back',
    walk: async run => {
      const whole = run.release;
      await leaveInThread(run);
      await run.reopen({}, {release: replacedBy(whole, {thread: undefined})});
      await run.read('picture');
      await run.exit();
      await run.reopen({}, {release: whole});
      assert.deepEqual(run.learner.attempt.steps['thread']?.response, {a: 'a'});
      await run.read('thread');
    },
    holds: {result: 'incomplete', done: ['lesson', 'picture', 'thread']},
    tells: 'sent',
  },
  {
    id: '38e',
    title: 'the learner has passed, and the package is replaced by one with a step more',
    walk: async run => {
      await run.submit(5);
      await run.exit();
      await run.reopen({mode: 'normal'}, {release: replacedBy(run.release, {lesson: 'opening'})});
      await run.read('opening');
      await run.exit();
    },
    holds: {result: 'passed', score: '100', best: 5, done: ['opening']},
    tells: 'ended sent',
  },
];
