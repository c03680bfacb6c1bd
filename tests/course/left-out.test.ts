import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startAttempt, type AssessmentRecord, type Attempt} from '../../src/course/attempt.js';
import type {Course, ModuleOutline, Parts, StepOutline} from '../../src/course/course.js';
import {dispensable, leaveOut} from '../../src/course/left-out.js';
import {resumeStep} from '../../src/course/progress.js';
import {resultOf} from '../../src/course/score.js';
import {decodeState, encodeState} from '../../src/course/state-codec.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {finish, visit} from '../../src/course/steps.js';

const step = (id: string, minutes = 2, rest: Partial<StepOutline> = {}): StepOutline => ({
  id,
  kind: 'lesson',
  title: id,
  minutes,
  ...rest,
});
const module = (id: string, minutes: number, steps: readonly StepOutline[]): ModuleOutline => ({
  id,
  title: id,
  minutes,
  steps,
});
const recall: Partial<StepOutline> = {kind: 'recall', full: true};
const course: Course = {
  id: 'c',
  version: '1',
  language: 'en-NZ',
  title: 'C',
  summary: '',
  passMark: 80,
  modules: [
    module('first', 2, [step('hello')]),
    module('two', 6, [step('a1'), step('a2', 4, {full: true}), step('a3', 2, {optional: true})]),
    module('three', 8, [step('b0', 2, recall), step('b1', 4), step('check-b', 2, {kind: 'check'})]),
    module('last', 8, [step('before'), step('final', 7, {kind: 'assessment'})]),
  ],
  assessment: {id: 'f', stepId: 'final'},
  checks: [{id: 'cb', stepId: 'check-b'}],
};
const parts: Parts = {
  outcomes: {lo1a: 'two', lo1b: 'two', lo2a: 'three'},
  recalls: {b0: ['two']},
  seconds: {hello: 120, a1: 110, a2: 250, a3: 60, b0: 100, b1: 270, 'check-b': 95},
};
const numbers = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id, index) => [id, index + 1]));
const keys: StateKeys = {
  modules: Object.fromEntries(
    course.modules.map(({id, steps}, index) => [
      id,
      {key: index + 1, steps: numbers(steps.map(each => each.id))},
    ]),
  ),
  assessments: {f: {key: 1, items: numbers(['i'])}, cb: {key: 2, items: numbers(['j'])}},
};

/** The course of a school with these settings. */
const without = (modulesOff: readonly string[], expressRoute = false): Course => ({
  ...course,
  ...leaveOut(course, {modulesOff, expressRoute}, parts),
});
const ids = ({modules}: Course) => modules.map(({steps}) => steps.map(({id}) => id).join(' '));

describe('a course without modules', () => {
  it('given what may go, when asked, then neither the first nor the one with the assessment', () => {
    assert.deepEqual(dispensable(course), ['two', 'three']);
    assert.deepEqual(ids(without(['first', 'last', 'nothing'])), ids(course));
  });

  it('given a module off, when left out, then its steps go, and where its questions are asked again', () => {
    const {modules, leftOut, checks} = without(['two']);
    assert.deepEqual(ids(without(['two'])), ['hello', 'b1 check-b', 'before final']);
    assert.deepEqual(
      modules.map(({minutes}) => minutes),
      [2, 6, 8],
      'the minutes of the step that went are gone too',
    );
    assert.deepEqual([...(leftOut?.steps ?? [])], ['a1', 'a2', 'a3', 'b0']);
    assert.deepEqual([...(leftOut?.outcomes ?? [])], ['lo1a', 'lo1b']);
    assert.deepEqual(checks, course.checks);
    assert.deepEqual(without(['three']).checks, []);
  });

  it('given the express route, when shortened, then steps of the full route are optional, and nothing is left out', () => {
    const {modules, leftOut} = without([], true);
    assert.deepEqual(ids(without([], true)), ids(course));
    const optional = modules.flatMap(({steps}) => steps.filter(each => each.optional));
    assert.deepEqual(
      optional.map(({id}) => id),
      ['a2', 'a3', 'b0'],
    );
    assert.deepEqual(
      modules.map(({minutes}) => minutes),
      [2, 2, 6, 8],
    );
    assert.equal(leftOut, undefined);
  });

  it('given neither, when asked for, then the course is as it was', () => {
    assert.deepEqual(leaveOut(course, {modulesOff: [], expressRoute: false}, parts), {
      modules: course.modules,
      checks: course.checks,
    });
  });
});

describe('who has done a module that is left out', () => {
  const record: AssessmentRecord = {
    tries: 0,
    seen: {},
    current: {items: {j: {a: 'b'}}, submitted: false},
  };
  const begun: Attempt = {...startAttempt('0badcafe'), assessments: {cb: record}};
  const done = ['hello', 'b0', 'b1', 'check-b'].reduce(
    (attempt, id) => finish(visit(attempt, id), id),
    begun,
  );

  it('given saved progress, when it is written without the module and read with it, then all is there', () => {
    const short = without(['three']);
    const on = finish(visit(done, 'a1'), 'a1');
    assert.ok(resumeStep(on, short, keys));
    const {attempt, problems} = decodeState(encodeState(on, keys), keys);
    assert.deepEqual(problems, []);
    assert.deepEqual(attempt, on);
  });

  it('given a place in it, when resumed, then at the first step that is not done; with it, at the place', () => {
    assert.equal(done.place, 'check-b');
    assert.equal(resumeStep(done, without(['three']), keys)?.id, 'a1');
    assert.equal(resumeStep(done, course, keys)?.id, 'check-b');
  });

  it('given a place in a step that went from a module that stays, when resumed, then at what follows it', () => {
    assert.equal(resumeStep(visit(done, 'b0'), without(['two']), keys)?.id, 'b1');
  });

  it('given every step that is left done, when all steps complete the course, then it is complete', () => {
    const rules = {passMark: 80, completion: 'visit'} as const;
    const all = ['before', 'final'].reduce((attempt, id) => finish(attempt, id), done);
    assert.equal(resultOf(all, course, rules).completion, 'incomplete');
    assert.equal(resultOf(all, without(['two']), rules).completion, 'completed');
  });
});
