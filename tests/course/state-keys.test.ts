import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {MAX_SECTION_KEY, type StateKeys} from '../../src/course/state-keys.js';

const keys = JSON.parse(
  readFileSync(new URL('../../modules/state-keys.json', import.meta.url), 'utf8'),
) as StateKeys;

/**
 * Every number that a stored state may hold. Append what is new with each release; never change a line:
 * somebody's progress is kept under it.
 */
const recorded = [
  'module how-offenders-operate 1',
  'module how-offenders-operate step six-pressure-moves 1',
  'module how-offenders-operate step pressure-timeline 2',
  'module how-offenders-operate step moving-platform 3',
  'module how-offenders-operate step fear-and-shame 4',
  'module how-offenders-operate step cues-in-clusters 5',
  'module how-offenders-operate step what-interrupts 6',
  'module how-offenders-operate step thread-new-friend 7',
  'module how-offenders-operate step thread-older-cousin 8',
  'module how-offenders-operate step thread-science-fair 9',
  'module how-offenders-operate step check-pressure-moves 10',
  'assessment m2-check 1',
  'assessment m2-check item item-platform-move 1',
  'assessment m2-check item item-camera-excuse 2',
  'assessment m2-check item item-threat-deadline 3',
  'assessment m2-check item item-why-silent 4',
  'assessment m2-check item item-language-fairness 5',
];

const present = [
  ...Object.entries(keys.modules).flatMap(([id, {key, steps}]) => [
    `module ${id} ${key}`,
    ...Object.entries(steps).map(([step, number]) => `module ${id} step ${step} ${number}`),
  ]),
  ...Object.entries(keys.assessments).flatMap(([id, {key, items}]) => [
    `assessment ${id} ${key}`,
    ...Object.entries(items).map(([item, number]) => `assessment ${id} item ${item} ${number}`),
  ]),
];

describe('the numbers of state-keys.json', () => {
  for (const line of recorded) {
    it(`still say: ${line}`, () => assert.ok(present.includes(line)));
  }

  it('are whole, begin with 1 and stand once in their list', () => {
    const {modules, assessments} = keys;
    const lists = [
      Object.values(modules).map(({key}) => key),
      Object.values(assessments).map(({key}) => key),
      ...Object.values(modules).map(({steps}) => Object.values(steps)),
      ...Object.values(assessments).map(({items}) => Object.values(items)),
    ];
    for (const list of lists) {
      assert.equal(new Set(list).size, list.length);
      assert.ok(list.every(number => Number.isInteger(number) && number >= 1));
    }
    for (const list of lists.slice(0, 2)) assert.ok(Math.max(...list) <= MAX_SECTION_KEY);
  });

  it('stand for one step each: no step is under two modules', () => {
    const steps = Object.values(keys.modules).flatMap(module => Object.keys(module.steps));
    assert.equal(new Set(steps).size, steps.length);
  });
});
