import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startAttempt} from '../../src/course/attempt.js';
import {
  courseProgress,
  firstUnfinished,
  moduleProgress,
  nextStep,
  previousStep,
  resumeStep,
  stepsOf,
} from '../../src/course/progress.js';
import {finish, visit} from '../../src/course/steps.js';
import type {Course} from '../../src/course/course.js';
import {course, keys} from './sample-course.js';

const start = startAttempt('00000001');
const doing = (...ids: readonly string[]) => ids.reduce(finish, start);
const all = stepsOf(course).map(step => step.id);
const [first] = course.modules;
assert.ok(first);

describe('progress', () => {
  const cases: readonly (readonly [string, readonly string[], readonly [number, number]])[] = [
    ['nothing', [], [0, 5]],
    ['a step of two minutes of six', ['lesson'], [1, 3]],
    ['two of three steps', ['lesson', 'thread'], [2, 1]],
    ['every step', ['lesson', 'picture', 'thread'], [3, 0]],
  ];
  for (const [name, done, [steps, minutesLeft]] of cases) {
    it(`of a module of five minutes with ${name} done`, () => {
      const progress = moduleProgress(doing(...done), first);
      assert.deepEqual(progress, {done: steps, total: 3, minutesLeft});
    });
  }

  it('of the course adds up its modules', () => {
    const progress = courseProgress(doing('lesson', 'pairs'), course);
    assert.deepEqual(progress, {done: 2, total: 5, minutesLeft: 3 + 4});
  });

  it('counts an opened step as not done, and one that left the course not at all', () => {
    const progress = courseProgress(finish(visit(start, 'lesson'), 'gone'), course);
    assert.deepEqual(progress, {done: 0, total: 5, minutesLeft: 11});
  });

  it('leaves a minute where a short step is not done', () => {
    const short = {...first, minutes: 0, steps: first.steps.slice(0, 1)};
    assert.equal(moduleProgress(start, short).minutesLeft, 1);
  });
});

describe('the way through the course', () => {
  it('leads on from module to module, and ends', () => {
    assert.deepEqual(
      all.map(id => nextStep(course, id)?.id),
      ['picture', 'thread', 'pairs', 'check', undefined],
    );
  });

  it('leads back', () => {
    assert.deepEqual(
      all.map(id => previousStep(course, id)?.id),
      [undefined, 'lesson', 'picture', 'thread', 'pairs'],
    );
  });

  it('knows no neighbours of a step that is not there', () => {
    assert.equal(nextStep(course, 'gone'), undefined);
    assert.equal(previousStep(course, 'gone'), undefined);
  });

  it('finds the first step that is not done', () => {
    assert.equal(firstUnfinished(doing('lesson', 'thread'), stepsOf(course))?.id, 'picture');
    assert.equal(firstUnfinished(doing(...all), stepsOf(course)), undefined);
  });

  it('resumes at the last place', () => {
    assert.equal(resumeStep(visit(doing('lesson'), 'pairs'), course, keys)?.id, 'pairs');
  });

  it('resumes at the first step that is not done where the last place was never heard of', () => {
    assert.equal(resumeStep(visit(doing('lesson'), 'gone'), course, keys)?.id, 'picture');
  });

  /** The sample course without these steps. */
  const without = (...gone: readonly string[]): Course => ({
    ...course,
    modules: course.modules.map(module => ({
      ...module,
      steps: module.steps.filter(step => !gone.includes(step.id)),
    })),
  });
  for (const [place, gone, next] of [
    ['picture', ['picture'], 'thread'],
    ['lesson', ['lesson', 'picture'], 'thread'],
    ['thread', ['thread'], 'pairs'],
    ['thread', ['picture', 'thread'], 'pairs'],
    ['check', ['check'], 'pairs'],
    ['check', ['pairs', 'check'], 'picture'],
    ['lesson', ['lesson'], 'picture'],
  ] as const) {
    it(`resumes at ${next} where ${place} was the last place and ${gone.join(' and ')} left the course`, () => {
      assert.equal(resumeStep(visit(doing('lesson'), place), without(...gone), keys)?.id, next);
    });
  }

  it('resumes at the first step where all is done and no place is known', () => {
    assert.equal(resumeStep(doing(...all), course, keys)?.id, 'lesson');
  });
});
