import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {duration2004, timespan12} from '../../src/lms/time-formats.js';
import {strictEdition12} from '../faults/strict-scorm12.js';
import {strictEdition2004} from '../faults/strict-scorm2004.js';
import * as strict from '../faults/strict-values.js';

const longest = 1_000_000_000;

/**
 * The first hour to the hundredth, a tenth to either side of every minute up to 10⁹ ms, and then one
 * in each 7,919 ms, which falls on every kind of fraction.
 */
function* lengths(): Generator<number> {
  for (let ms = 0; ms < 3_600_000; ms += 10) yield ms;
  for (let minute = 0; minute <= longest; minute += 60_000) {
    for (const beside of [-11, -10, -1, 0, 1, 9, 10]) {
      if (minute + beside >= 0) yield minute + beside;
    }
  }
  for (let ms = 0; ms <= longest; ms += 7_919) yield ms;
  yield longest;
}

const formats = [
  {
    name: '1.2',
    write: timespan12,
    isTaken: strict.timespan12,
    read: strictEdition12.readTime,
    form: /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/,
  },
  {
    name: '2004',
    write: duration2004,
    isTaken: strict.duration2004,
    read: strictEdition2004.readTime,
    form: /^PT\d+H[1-5]?\dM[1-5]?\d\.\d\dS$/,
  },
] as const;

for (const {name, write, isTaken, read, form} of formats) {
  describe(`given every length of time up to 10⁹ ms in SCORM ${name}`, () => {
    it('when it is written, then the LMS takes it, in one form, and reads the same hundredth', () => {
      let tried = 0;
      for (const ms of lengths()) {
        const text = write(ms);
        if (!isTaken(text) || !form.test(text) || read(text) !== Math.floor(ms / 10) * 10) {
          assert.fail(`${ms} ms is written "${text}", which is read as ${read(text)}`);
        }
        tried += 1;
      }
      assert.ok(tried > 500_000, `${tried} lengths`);
    });

    it('when one is longer than another, then it is never written as shorter', () => {
      let before = -1;
      for (let ms = 0; ms <= longest; ms += 104_729) {
        const now = read(write(ms));
        assert.ok(now > before, `${ms} ms`);
        before = now;
      }
    });
  });
}
