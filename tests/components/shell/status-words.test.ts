import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {statusNews, statusWords} from '../../../src/components/save-status/status-words.js';
import type {SaveStatus} from '../../../src/components/save-status/status.js';
import {exitWords} from '../../../src/components/exit-screen/outcome.js';
import {recordMessages} from '../../../src/i18n/en-nz/record.js';
import {shellMessages} from '../../../src/i18n/en-nz/shell.js';
import {today} from './samples.js';

const sent: SaveStatus = {kind: 'sent', at: today};
const failed: SaveStatus = {kind: 'not-sent', since: today, reason: 'failed'};
const offline: SaveStatus = {kind: 'not-sent', since: today, reason: 'offline'};
const review: SaveStatus = {kind: 'review', why: 'review'};
const cut: SaveStatus = {kind: 'ended', sent: false};

describe('the line that tells where the work is', () => {
  it('given work sent at 10.42, when told, then the time stands there as people write it', () => {
    assert.match(statusWords(sent), /at 10\.42\sam$/);
  });

  it('given an LMS that cannot be reached, when told, then it says since when and what to do', () => {
    assert.match(statusWords(offline), /since 10\.42\sam\. This device is offline/);
  });

  it('given all words about the record, when read, then nothing is called saved', () => {
    const words = JSON.stringify([recordMessages, shellMessages.status], (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    assert.match(words, /Sent to your learning system/);
    assert.doesNotMatch(words, /\bsaved?\b/i);
  });
});

describe('what is said aloud when the status changes', () => {
  const cases: readonly [before: SaveStatus | undefined, now: SaveStatus, said: RegExp | ''][] = [
    [undefined, sent, ''],
    [sent, sent, ''],
    [sent, failed, /did not take/],
    [failed, {...failed, since: new Date(0)}, ''],
    [failed, offline, /offline/],
    [offline, sent, /has now been sent/],
    [undefined, review, /nothing is recorded/],
    [review, review, ''],
    [sent, cut, /before everything was sent/],
  ];
  for (const [before, now, said] of cases) {
    const then = said ? `${said.source} is said` : 'nothing is said';
    it(`given ${before?.kind ?? 'nothing'} before, when it is ${now.kind}, then ${then}`, () => {
      if (said) assert.match(statusNews(before, now), said);
      else assert.equal(statusNews(before, now), '');
    });
  }
});

describe('whether it is safe to close', () => {
  const cases: readonly [status: SaveStatus, outcome: string][] = [
    [{kind: 'connecting'}, 'busy'],
    [{kind: 'waiting'}, 'busy'],
    [sent, 'sent'],
    [failed, 'unsent'],
    [offline, 'unsent'],
    [{kind: 'not-sent', since: today, reason: 'lost'}, 'cut'],
    [{kind: 'ended', sent: true}, 'sent'],
    [cut, 'cut'],
    [review, 'none'],
    [{kind: 'untracked', kept: true}, 'none'],
  ];
  for (const [status, outcome] of cases) {
    it(`given ${JSON.stringify(status)}, when leaving, then the outcome is ${outcome}`, () => {
      assert.equal(exitWords(status).outcome, outcome);
    });
  }
});
