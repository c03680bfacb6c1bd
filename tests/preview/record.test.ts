import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {firstChoices, readChoices} from '../../src/preview/choices.js';
import {readRecord, type AttemptRecord} from '../../src/preview/record.js';
import {RecordStore} from '../../src/preview/record-store.js';
import {fakeStorage} from './fake-world.js';

const record: AttemptRecord = {
  values: {'cmi.location': 'page-3'},
  sessions: 2,
  at: '2026-11-22T10:00:00.000Z',
};

describe('given the store of records', () => {
  it('when the page is loaded again, then each edition has its own record', () => {
    const storage = fakeStorage();
    new RecordStore(storage).write('scorm12', record);
    const later = new RecordStore(storage);
    assert.deepEqual(later.read('scorm12'), record);
    assert.equal(later.read('scorm2004'), undefined);
    assert.equal(later.blocked, false);
  });

  it('when the browser keeps nothing, then it says so at once and keeps it in memory', () => {
    const store = new RecordStore(fakeStorage(true));
    assert.equal(store.blocked, true);
    store.write('scorm12', record);
    assert.deepEqual(store.read('scorm12'), record);
    store.erase('scorm12');
    assert.equal(store.read('scorm12'), undefined);
  });

  it('when a record is erased, then it is gone for the next page too', () => {
    const storage = fakeStorage();
    const store = new RecordStore(storage);
    store.write('scorm12', record);
    store.erase('scorm12');
    assert.equal(storage.kept.size, 0);
  });
});

describe('given a text that should be a record', () => {
  for (const text of [undefined, '', 'x', 'null', '[]', '{"values":1}', '{"values":{}}']) {
    it(`when it is ${text ?? 'missing'}, then there is none`, () => {
      assert.equal(readRecord(text), undefined);
    });
  }

  it('when some values are no text, then they are left out', () => {
    const text = JSON.stringify({...record, values: {a: 'b', c: 1, d: {}, e: ''}});
    assert.deepEqual(readRecord(text)?.values, {a: 'b'});
  });
});

describe('given a text that should be choices', () => {
  for (const text of [
    undefined,
    'x',
    'null',
    '7',
    '{}',
    '{"edition":"cmi5","mode":"x","size":"9"}',
  ]) {
    it(`when it is ${text ?? 'missing'}, then they are those of the first time`, () => {
      assert.deepEqual(readChoices(text), firstChoices);
    });
  }

  it('when it was kept, then they are as they were', () => {
    const chosen = {edition: 'scorm2004', mode: 'review', learnerName: '', size: 'full'} as const;
    assert.deepEqual(readChoices(JSON.stringify(chosen)), chosen);
  });
});
