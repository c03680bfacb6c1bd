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
const saved: SaveStatus = {kind: 'saved', at: today};
const keptOffline: SaveStatus = {...offline, kept: true};
const elsewhere: SaveStatus = {kind: 'elsewhere'};
const review: SaveStatus = {kind: 'review', why: 'review'};
const cut: SaveStatus = {kind: 'ended', sent: false};
const reasons = ['failed', 'refused', 'lost', 'signed-out', 'offline'] as const;
/** On its own, or as its form for one word, such as `saved`. */
const saves = /\bsaved?\b/i;

describe('the line that tells where the work is', () => {
  it('given work sent at 10.42, when told, then the time stands there as people write it', () => {
    assert.match(statusWords(sent), /at 10\.42\sam$/);
  });

  it('given an LMS that cannot be reached, when told, then it says since when and what to do', () => {
    assert.match(statusWords(offline), /since 10\.42\sam\. This device is offline/);
  });

  it('given a server that was reached after the work was sent, when told, then it is called saved, with the time', () => {
    assert.match(statusWords(saved), /^Saved .* at 10\.42\sam$/);
  });

  for (const reason of reasons) {
    const kept = reason !== 'refused';
    it(`given ${reason} and work kept on this device, when told, then it ${kept ? 'says' : 'does not say'} so`, () => {
      const status: SaveStatus = {kind: 'not-sent', since: today, reason, kept: true};
      assert.equal(statusWords(status).includes('kept on this device'), kept);
      assert.doesNotMatch(statusWords({...status, kept: false}), /kept/);
    });
  }

  it('given a session cut off and work kept on this device, when told, then it says so', () => {
    assert.match(statusWords({kind: 'ended', sent: false, kept: true}), /kept on this device/);
    assert.doesNotMatch(statusWords(cut), /kept/);
  });

  it('given another window that took over, when told, then nothing is sent from here', () => {
    assert.match(statusWords(elsewhere), /another window: nothing is sent from here/);
  });

  it('given all words about the record, when read, then only what is saved is called so', () => {
    const {saved: shellSaved, ...shell} = shellMessages.status;
    const {savedDo, savedAt, ...exit} = recordMessages.exit;
    const words = JSON.stringify([{...recordMessages, exit}, shell], (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    assert.match(words, /Sent to your learning system/);
    assert.doesNotMatch(words, saves);
    for (const told of [shellSaved(today), savedDo, savedAt(today)]) assert.match(told, saves);
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
    [offline, saved, /^Saved in your learning system/],
    [offline, keptOffline, ''],
    [keptOffline, {...keptOffline, reason: 'failed'}, /kept on this device/],
    [undefined, saved, ''],
    [sent, saved, ''],
    [saved, sent, ''],
    [saved, failed, /did not take/],
    [sent, elsewhere, /another window/],
    [elsewhere, elsewhere, ''],
    [elsewhere, sent, ''],
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
    [saved, 'sent'],
    [elsewhere, 'elsewhere'],
    [keptOffline, 'unsent'],
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

  it('given work that is saved, when leaving, then it says so, and does not where it was only sent', () => {
    assert.match(exitWords(saved).text, /^Everything is saved/);
    assert.match(exitWords(sent).text, /^Everything was sent/);
  });

  const keepers: readonly [string, SaveStatus][] = [
    ['an LMS out of reach', keptOffline],
    ['an LMS that is gone', {kind: 'not-sent', since: today, reason: 'lost', kept: true}],
    ['a session cut off', {kind: 'ended', sent: false, kept: true}],
  ];
  for (const [given, status] of keepers) {
    it(`given ${given} and work kept on this device, when leaving, then it is sent the next time, and else it may be lost`, () => {
      const next = /kept on this device: the next time you open the course here/;
      assert.match(exitWords(status).text, next);
      assert.doesNotMatch(exitWords({...status, kept: false} as SaveStatus).text, /kept/);
    });
  }

  it('given what an LMS refuses, when leaving, then nothing promises that it is sent later', () => {
    const status: SaveStatus = {kind: 'not-sent', since: today, reason: 'refused', kept: true};
    assert.match(exitWords(status).text, /may be lost/);
  });
});
