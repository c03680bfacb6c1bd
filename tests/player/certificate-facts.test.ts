import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import type {Course} from '../../src/course/course.js';
import type {Region} from '../../src/course/region.js';
import type {Launch} from '../../src/lms/session.js';
import {certificateFacts, recordOf, type Earned} from '../../src/player/certificate-facts.js';
import {routeRegion} from '../helpers/sample-route.js';

const course: Course = {
  id: 'c',
  version: '1.2.3',
  language: 'en-NZ',
  title: 'A course',
  summary: '',
  passMark: 80,
  modules: [
    {
      id: 'm',
      title: 'M',
      minutes: 61,
      steps: [
        {id: 'read', kind: 'lesson', title: 'Read', minutes: 50},
        {id: 'check', kind: 'check', title: 'Check', minutes: 11},
        {id: 'more', kind: 'lesson', title: 'More', minutes: 5, optional: true},
      ],
    },
  ],
  assessment: {id: 'final', stepId: 'check'},
  checks: [],
};

const region: Region = {...routeRegion, name: 'Exampleland'};

const attempt = (correct: number, done: readonly string[]): Attempt => ({
  ...startAttempt('00000001'),
  steps: Object.fromEntries(done.map(id => [id, {done: true, checks: 0, response: {}}])),
  assessments: {final: {tries: 1, seen: {}, best: {correct, total: 5, day: 324}}},
});

const earned = (more: Partial<Earned>): Earned => ({
  attempt: attempt(5, ['read', 'check']),
  course,
  rules: {passMark: 80, completion: 'pass'},
  region,
  record: 'lms',
  now: new Date(2026, 10, 22),
  ...more,
});

describe('what a certificate says', () => {
  it('given all required steps and a pass, then the hours to a quarter, and the day of the try in UTC', () => {
    const facts = certificateFacts(earned({}));
    assert.equal(facts?.minutes, 60);
    assert.equal(facts.day, '2026-11-21');
    assert.deepEqual(facts.checked, ['2026-11', '2026-11']);
    assert.equal(facts.draft, 'Draft content: not yet reviewed by a lawyer.');
    assert.equal(facts.stale, false);
  });

  it('given hours in the settings, then those', () => {
    assert.equal(certificateFacts(earned({certificateHours: 1.5}))?.minutes, 90);
  });

  it('given a pass without all steps, then no hours, whatever the settings say', () => {
    const facts = certificateFacts(
      earned({attempt: attempt(4, ['check', 'more']), certificateHours: 2}),
    );
    assert.ok(facts);
    assert.equal(facts.minutes, undefined);
  });

  it('given no pass, then there is none, though every step is done', () => {
    const all = ['read', 'check', 'more'];
    assert.equal(certificateFacts(earned({attempt: attempt(3, all)})), undefined);
    assert.equal(certificateFacts(earned({attempt: startAttempt('00000001')})), undefined);
  });

  it('given it is printed years later, then it says that the contacts are old', () => {
    assert.equal(certificateFacts(earned({now: new Date(2028, 5, 1)}))?.stale, true);
  });
});

describe('whether an LMS holds a record', () => {
  const launch = (mode: Launch['mode'], recorded: boolean): Launch => ({
    learnerId: '',
    learnerName: '',
    mode,
    credit: recorded,
    recorded,
  });

  it('given an LMS that records or looks back, then it does; given a look around, then perhaps not', () => {
    assert.equal(recordOf(true, launch('normal', true)), 'lms');
    assert.equal(recordOf(true, launch('review', false)), 'lms');
    assert.equal(recordOf(true, launch('browse', false)), 'unrecorded');
    assert.equal(recordOf(true, launch('normal', false)), 'unrecorded');
    assert.equal(recordOf(false, launch('normal', true)), 'none');
  });
});
