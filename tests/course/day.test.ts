import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {dateOfDay, dayOf} from '../../src/course/day.js';

const module = fileURLToPath(new URL('../../src/course/day.ts', import.meta.url));

/** What a learner's device in a time zone says of a moment. */
function dateIn(zone: string, moment: string): string {
  const code = `const {dayOf, dateOfDay} = await import(${JSON.stringify(module)});
    process.stdout.write(dateOfDay(dayOf(new Date('${moment}'))));`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', code];
  return execFileSync(process.execPath, args, {encoding: 'utf8', env: {...process.env, TZ: zone}});
}

describe('the day of a try', () => {
  it('is that of the learner’s own calendar, also where it is still yesterday elsewhere', () => {
    assert.equal(dateIn('Pacific/Auckland', '2026-11-22T20:30:00Z'), '2026-11-23');
    assert.equal(dateIn('America/Vancouver', '2026-11-22T03:00:00Z'), '2026-11-21');
  });

  it('is counted from the first of January 2026, and never below it', () => {
    assert.equal(dayOf(new Date(2026, 0, 1, 0, 5)), 0);
    assert.equal(dayOf(new Date(2025, 5, 1)), 0);
    assert.equal(dateOfDay(dayOf(new Date(2028, 1, 29, 23, 59))), '2028-02-29');
  });
});
