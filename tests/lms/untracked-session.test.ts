import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {UntrackedSession} from '../../src/lms/untracked-session.js';
import {FakeStorage} from '../helpers/fake-environment.js';

function begun(storage = new FakeStorage(), key = 'nrr') {
  const session = new UntrackedSession(storage, key);
  session.initialize();
  return {storage, session};
}

describe('given a course without an LMS', () => {
  it('when it is opened first, then there is nothing to resume and all is recorded', () => {
    const {session} = begun();
    assert.deepEqual(session.readState(), {suspendData: '', location: ''});
    assert.deepEqual(session.readResult(), {completion: 'unknown', success: 'unknown'});
    assert.equal(session.readLaunch().recorded, true);
  });

  it('when it was committed, then another session on this device has it back', () => {
    const {storage, session} = begun();
    session.writeState('v1.x');
    session.writeLocation('step');
    session.writeResult({completion: 'completed', success: 'passed', score: 80});
    assert.equal(session.unsent, true);
    assert.equal(session.commit(), undefined);
    assert.equal(session.unsent, false);
    const again = begun(storage).session;
    assert.deepEqual(again.readState(), {suspendData: 'v1.x', location: 'step'});
    assert.deepEqual(again.readResult(), {completion: 'completed', success: 'passed', score: 80});
  });

  it('when it was not committed, then nothing is kept', () => {
    const {storage, session} = begun();
    session.writeState('v1.x');
    assert.equal(storage.texts.size, 0);
  });

  it('when a result was better, then a lesser one changes nothing', () => {
    const {session} = begun();
    session.writeResult({completion: 'completed', success: 'passed', score: 80});
    session.writeResult({completion: 'incomplete', success: 'failed', score: 20});
    assert.deepEqual(session.readResult(), {completion: 'completed', success: 'passed', score: 80});
  });

  it('when the device keeps nothing, then that is said and the course goes on', () => {
    const {storage, session} = begun();
    storage.blocked = true;
    session.writeState('v1.x');
    assert.deepEqual([session.commit()?.kind, session.unsent], ['failed', true]);
    assert.equal(session.readState().suspendData, 'v1.x');
  });

  for (const spoilt of [
    '',
    '{',
    'null',
    '[]',
    '{"suspendData":1}',
    '{"suspendData":"a","location":"b"}',
  ]) {
    it(`when what was kept is ${spoilt || 'empty'}, then it starts afresh`, () => {
      const storage = new FakeStorage();
      storage.write('nrr', spoilt);
      assert.equal(begun(storage).session.readState().suspendData, '');
    });
  }

  it('when another course lives on the same host, then each has its own', () => {
    const {storage, session} = begun();
    session.writeState('v1.x');
    session.commit();
    assert.equal(begun(storage, 'other').session.readState().suspendData, '');
  });

  it('when it has ended, then nothing is kept any more', () => {
    const {storage, session} = begun();
    session.terminate();
    assert.equal(session.writeState('v1.x')?.kind, 'ended');
    assert.equal(session.commit()?.kind, 'ended');
    assert.equal(storage.texts.size, 0);
    assert.equal(session.answers(), false);
  });
});
