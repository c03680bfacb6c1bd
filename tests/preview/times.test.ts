import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {millisecondsOf} from '../../src/preview/times.js';

const spans: readonly (readonly [string, number])[] = [
  ['0000:00:01.50', 1500],
  ['00:01:05', 65_000],
  ['9999:59:59.99', 35_999_999_990],
  ['PT1M5.5S', 65_500],
  ['PT25H0M0S', 90_000_000],
  ['P1DT3.5S', 86_403_500],
  ['P', 0],
  ['PT', 0],
  ['', 0],
  ['1:00', 0],
  ['nonsense', 0],
];

describe('given a time span of either edition', () => {
  for (const [text, ms] of spans) {
    it(`when it is "${text}", then it is ${ms} ms`, () => {
      assert.equal(millisecondsOf(text), ms);
    });
  }
});
