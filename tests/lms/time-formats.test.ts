import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {duration2004, timeOfDay12, timespan12, timestamp2004} from '../../src/lms/time-formats.js';
import * as strict from '../faults/strict-values.js';

describe('given a length of time', () => {
  const lengths: readonly (readonly [number, string, string])[] = [
    [0, '0000:00:00.00', 'PT0H0M0.00S'],
    [9, '0000:00:00.00', 'PT0H0M0.00S'],
    [500, '0000:00:00.50', 'PT0H0M0.50S'],
    [59_999, '0000:00:59.99', 'PT0H0M59.99S'],
    [60_000, '0000:01:00.00', 'PT0H1M0.00S'],
    [3_661_230, '0001:01:01.23', 'PT1H1M1.23S'],
    [90_000_000, '0025:00:00.00', 'PT25H0M0.00S'],
    [36_000_000_000, '9999:59:59.99', 'PT10000H0M0.00S'],
    [-5, '0000:00:00.00', 'PT0H0M0.00S'],
    [NaN, '0000:00:00.00', 'PT0H0M0.00S'],
  ];
  for (const [ms, in12, in2004] of lengths) {
    it(`when it is ${String(ms)} ms, then it is ${in12} or ${in2004}`, () => {
      assert.deepEqual([timespan12(ms), duration2004(ms)], [in12, in2004]);
    });
  }

  it('when it is any length, then both forms are taken and say it to the hundredth', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1_000_000_000}), ms => {
        const span = timespan12(ms);
        const duration = duration2004(ms);
        assert.ok(strict.timespan12(span) && strict.duration2004(duration), `${span} ${duration}`);
        const [hours = 0, minutes = 0, seconds = 0] = span.split(':').map(Number);
        assert.equal(
          Math.round((hours * 3600 + minutes * 60 + seconds) * 100),
          Math.floor(ms / 10),
        );
        assert.equal(duration, `PT${String(hours)}H${String(minutes)}M${seconds.toFixed(2)}S`);
      }),
    );
  });
});

describe('given a moment', () => {
  it('when it is told, then the hour is the local one, with its zone', () => {
    const at = new Date(2026, 0, 2, 3, 4, 5, 678);
    const told = timestamp2004(at);
    assert.equal(timeOfDay12(at), '03:04:05');
    assert.match(told, /^2026-01-02T03:04:05\.67[+-]\d\d:\d\d$/);
    assert.equal(new Date(told).getTime(), Math.floor(at.getTime() / 10) * 10);
  });

  it('when it is any moment of the packages’ lives, then the LMS takes it', () => {
    const min = new Date('2026-01-01T12:00:00Z');
    const max = new Date('2038-01-01T12:00:00Z');
    fc.assert(
      fc.property(fc.date({min, max, noInvalidDate: true}), at => {
        assert.ok(strict.timestamp2004(timestamp2004(at)), timestamp2004(at));
        assert.ok(strict.time12(timeOfDay12(at)), timeOfDay12(at));
      }),
    );
  });

  for (const [minutes, zone] of [
    [-780, '+13:00'],
    [210, '-03:30'],
    [0, '+00:00'],
  ] as const) {
    it(`when the zone is ${zone}, then it is said so`, () => {
      const at = new Date(2026, 0, 2, 3, 4, 5);
      at.getTimezoneOffset = () => minutes;
      assert.ok(timestamp2004(at).endsWith(zone));
    });
  }
});
