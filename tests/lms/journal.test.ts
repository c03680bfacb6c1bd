import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {journalEntry} from '../../src/lms/journal-entry.js';
import {Journal, journalKey} from '../../src/lms/journal.js';
import {fakeEnvironment} from '../helpers/fake-environment.js';

describe('given a journal', () => {
  const opened = (key = 'nrr.course.journal.1') => {
    const {storage, clock} = fakeEnvironment();
    return {storage, clock, journal: new Journal(storage, clock, key)};
  };

  it('when work is kept, then it is there with its time, and the last one only', () => {
    const {journal, clock} = opened();
    journal.keep('v1.1', '');
    clock.advance(60_000);
    assert.ok(journal.keep('v1.2', ''));
    assert.deepEqual(journalEntry(journal.text ?? ''), {suspendData: 'v1.2', at: clock.now()});
  });

  it('when a result comes, then the state that brought it is kept beside later ones until that is cleared', () => {
    const {journal} = opened();
    const kept = () => journalEntry(journal.text ?? '')?.earned;
    journal.begin('incomplete unknown');
    journal.keep('v1.1', 'incomplete unknown');
    assert.equal(kept(), undefined, 'a change that brings no result');
    journal.keep('v1.2', 'completed passed 80');
    journal.keep('v1.3', 'completed passed 80');
    assert.equal(kept(), 'v1.2');
    journal.clear();
    journal.keep('v1.4', 'completed passed 80');
    assert.equal(kept(), undefined, 'what has arrived needs no proof');
  });

  it('when it is cleared, then nothing is there', () => {
    const {journal, storage} = opened();
    journal.keep('v1.1', '');
    journal.clear();
    assert.equal(journal.text, undefined);
    assert.equal(storage.texts.size, 0);
  });

  it('when the device keeps nothing, then that is said', () => {
    const {journal, storage} = opened();
    storage.blocked = true;
    assert.equal(journal.keep('v1.1', ''), false);
    assert.equal(journal.text, undefined);
  });

  for (const text of ['', 'null', '{', '[]', '"v1"', '{"suspendData":1,"at":2}', '{"at":2}']) {
    it(`when it holds ${text || 'an empty text'}, then that counts as nothing`, () => {
      assert.equal(journalEntry(text), undefined);
    });
  }
});

describe('given learners who share a computer', () => {
  const ids = ['anna', 'Anna', 'hēmi', 'hemi', 'te-ātiawa', '1', '10', 'a'.repeat(255)];

  it('when their journals are kept, then each has its own, and none tells the id', () => {
    const keys = ids.map(id => journalKey('course', id) ?? '');
    assert.equal(new Set(keys).size, ids.length);
    for (const key of keys) assert.match(key, /^nrr\.course\.journal\.[\da-f]{1,8}$/);
  });

  it('when they take two courses, then each has its own', () => {
    assert.notEqual(journalKey('one', 'anna'), journalKey('two', 'anna'));
  });

  it('when a learner has no id, then nothing is kept: guests cannot be told apart', () => {
    for (const id of ['', '  ']) assert.equal(journalKey('course', id), undefined);
  });
});
