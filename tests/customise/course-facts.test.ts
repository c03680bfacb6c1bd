import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lengthOf, modulesOf} from '../../src/customise/course-facts.js';
import type {ModuleOutline, StepOutline} from '../../src/course/course.js';
import {defaultSettings} from '../../src/settings/settings-schema.js';

const step = (id: string, more: Partial<StepOutline> = {}): StepOutline => ({
  id,
  kind: 'lesson',
  title: id,
  minutes: 3,
  ...more,
});
const module = (id: string, steps: readonly StepOutline[]): ModuleOutline => ({
  id,
  title: id,
  minutes: 3 * steps.filter(({optional}) => !optional).length,
  steps,
});

const modules = modulesOf({
  assessment: {id: 'final', stepId: 'check'},
  modules: [
    module('welcome', [step('hello')]),
    module('harms', [step('a'), step('b', {full: true}), step('c', {optional: true, full: true})]),
    module('more', [step('d')]),
    module('end', [step('check')]),
  ],
});

describe('the modules of the course, as the customise page knows them', () => {
  it('given a course, when looked at, then its first module and the one that decides always stay', () => {
    assert.deepEqual(
      modules.map(({stays}) => stays),
      ['first', undefined, undefined, 'check'],
    );
  });

  const cases = [
    [{}, {minutes: 15, steps: 5}],
    [{expressRoute: true}, {minutes: 12, steps: 4}],
    [{modulesOff: ['harms']}, {minutes: 9, steps: 3}],
    [{modulesOff: ['welcome', 'end', 'unknown']}, {minutes: 15, steps: 5}],
    [{modulesOff: ['harms', 'more']}, {minutes: 15, steps: 5}],
  ] as const;
  for (const [set, left] of cases) {
    it(`given ${JSON.stringify(set)}, when counted, then ${JSON.stringify(left)} are left`, () => {
      assert.deepEqual(lengthOf(modules, {...defaultSettings, ...set}), left);
    });
  }
});
