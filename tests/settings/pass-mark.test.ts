import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {passMarkFrom, passMarkInLaunchData, type PassMarks} from '../../src/settings/pass-mark.js';

describe('the pass mark', () => {
  const cases: readonly (readonly [PassMarks, number, string])[] = [
    [{lms: 60, launchData: 70, settings: 75, course: 80}, 60, 'lms'],
    [{launchData: 70, settings: 75, course: 80}, 70, 'launch-data'],
    [{settings: 75, course: 80}, 75, 'settings'],
    [{course: 80}, 80, 'course'],
    [{lms: 0, settings: 75, course: 80}, 0, 'lms'],
    [{lms: 100.5, launchData: -1, settings: NaN, course: 80}, 80, 'course'],
    [{lms: undefined, settings: 100, course: 80}, 100, 'settings'],
  ];
  for (const [marks, value, from] of cases) {
    it(`of ${JSON.stringify(marks)} is ${value}, from ${from}`, () =>
      assert.deepEqual(passMarkFrom(marks), {value, from}));
  }
});

describe('launch data', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['passMark=75', 75],
    [' passMark=75.5\r\n', 75.5],
    ['region=nz&passMark=0', 0],
    ['', undefined],
    ['passMark=', undefined],
    ['passMark=high', undefined],
    ['passMark=101', undefined],
    ['75', undefined],
  ];
  for (const [text, mark] of cases) {
    it(`${JSON.stringify(text)} says ${String(mark)}`, () =>
      assert.equal(passMarkInLaunchData(text), mark));
  }
});
