import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FindingId, Grade} from '../../src/connection/finding.js';
import {serverOf, type ServerWord} from '../../src/connection/server.js';
import type {Surroundings} from '../../src/connection/surroundings.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {StallingClock} from '../faults/stalling-clock.js';
import {around, fakeStorage, findingOf, flyIn, strictLms} from './checked-lms.js';

const rows: readonly (readonly [Partial<Surroundings>, FindingId, Grade, RegExp])[] = [
  [{}, 'frame', 'fine', /1280 × 800/],
  [{width: 367, height: 666}, 'frame', 'note', /367 × 666/],
  [{width: 200}, 'frame', 'trouble', /200 × 800/],
  [{}, 'sandbox', 'fine', /without a sandbox/],
  [{frame: 'sandboxed'}, 'sandbox', 'note', /with a sandbox/],
  [{frame: 'unknown'}, 'sandbox', 'note', /another site/],
  [{protocol: 'http:'}, 'https', 'note', /plain http/],
  [{protocol: 'file:'}, 'https', 'fine', /from a disk/],
  [{cookies: false}, 'cookies', 'note', /allows none/],
  [{timeZone: ''}, 'locale', 'note', /without a time zone/],
];

const withLms = () => ({API: strictLms(scorm12).api});

describe('what stands around the LMS', () => {
  for (const [other, id, grade, words] of rows) {
    it(`given ${JSON.stringify(other)}, when checked, then ${id} is ${grade}`, async () => {
      const flight = await flyIn({}, scorm12, {around: around(withLms(), other)});
      const finding = findingOf(flight, id);
      assert.equal(finding.grade, grade);
      assert.match(finding.said.seen, words);
    });
  }

  it('given a device that keeps nothing, when checked, then it is noted', async () => {
    const storage = {...fakeStorage(), write: () => false};
    const flight = await flyIn(withLms(), scorm12, {storage});
    assert.equal(findingOf(flight, 'storage').grade, 'note');
  });

  for (const [at, server, grade, words] of [
    [new Date(2041, 0, 1), undefined, 'trouble', /the year 2041/],
    [new Date(2026, 10, 22, 10), new Date(2026, 10, 22, 11), 'note', /60 minutes apart/],
    [new Date(2026, 10, 22, 10), new Date(2026, 10, 22, 10, 2), 'fine', /agrees/],
  ] as const) {
    it(`given a clock at ${at.toISOString()}, when checked, then it is ${grade}`, async () => {
      const word: ServerWord = {reach: 'reachable', time: server};
      const flight = await flyIn(withLms(), scorm12, {clock: new StallingClock(at), server: word});
      assert.equal(findingOf(flight, 'clock').grade, grade);
      assert.match(findingOf(flight, 'clock').said.seen, words);
    });
  }

  it('given a server that asks to sign in after the check, when checked, then it is trouble', async () => {
    const pages = ['right', '<title>Log in</title>'];
    const fetch = () =>
      Promise.resolve(
        new Response(pages.shift() ?? '', {headers: {date: 'Sun, 22 Nov 2026 01:00:00 GMT'}}),
      );
    const askServer = serverOf(fetch, 'here.txt', 'right');
    const flight = await flyIn(withLms(), scorm12, {askServer});
    assert.equal(findingOf(flight, 'signedIn').grade, 'trouble');
    assert.match(findingOf(flight, 'signedIn').said.seen, /asks to sign in/);
  });
});
