import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isStale} from '../../../src/components/safeguarding-card/age.js';

describe('the age of a contact', () => {
  const cases: readonly [seen: string, year: number, month: number, day: number, stale: boolean][] =
    [
      ['2026-11', 2026, 11, 22, false],
      ['2026-11', 2027, 11, 30, false],
      ['2026-11', 2027, 12, 1, true],
      ['2026-11-22', 2027, 11, 22, false],
      ['2026-11-22', 2027, 11, 23, true],
      ['2026-11-22', 2027, 10, 31, false],
      ['2026-11-22', 2032, 1, 1, true],
      // A device whose date is wrong.
      ['2026-11-22', 1970, 1, 1, false],
    ];
  for (const [seen, year, month, day, stale] of cases) {
    const date = `${year}-${month}-${day}`;
    it(`given a page seen ${seen}, when it is ${date}, then it is ${stale ? '' : 'not '}out of date`, () => {
      assert.equal(isStale(seen, new Date(year, month - 1, day, 12)), stale);
    });
  }
});
