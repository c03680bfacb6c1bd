import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PreviewSession} from '../../src/preview/preview-session.js';
import type {AttemptRecord} from '../../src/preview/record.js';
import {FakeEngine, apiIn} from './fake-world.js';

function sessionWith(refused: Readonly<Record<string, number>> = {}) {
  const kept: AttemptRecord[] = [];
  const session = new PreviewSession(
    {edition: 'scorm12', opened: {'cmi.core.total_time': '0001:00:00.00'}, before: undefined},
    new FakeEngine(refused),
    record => kept.push(record),
    () => new Date('2026-11-22T10:00:00Z'),
  );
  const api = apiIn({API: session.api}, 'scorm12');
  return {session, api, kept};
}

describe('given a session with the small LMS', () => {
  it('when values are set, then nothing is kept before the commit', () => {
    const {api, kept} = sessionWith();
    api.initialize();
    api.set('cmi.suspend_data', 'state');
    assert.equal(kept.length, 0);
    api.commit();
    assert.equal(kept[0]?.values['cmi.suspend_data'], 'state');
  });

  it('when it ends, then everything set is kept and the time is added', () => {
    const {api, kept, session} = sessionWith();
    api.initialize();
    api.set('cmi.core.session_time', '0000:00:30.00');
    api.terminate();
    assert.equal(kept[0]?.values['cmi.core.total_time'], '0001:00:30.00');
    assert.equal(session.phase, 'ended');
  });

  it('when calls follow the end, then nothing of them is kept', () => {
    const {api, kept, session} = sessionWith();
    api.initialize();
    api.terminate();
    api.set('cmi.suspend_data', 'late');
    api.commit();
    api.terminate();
    assert.equal(kept.length, 1);
    assert.equal(session.phase, 'ended');
  });

  it('when calls come before the beginning, then nothing of them is kept', () => {
    const {api, kept} = sessionWith();
    api.commit();
    api.terminate();
    assert.equal(kept.length, 0);
  });

  it('when a call fails, then the log holds its code and the words for it', () => {
    const {api, session} = sessionWith({'cmi.core.lesson_status': 405});
    api.initialize();
    assert.equal(api.set('cmi.core.lesson_status', 'Passed'), 'false');
    assert.deepEqual(session.calls.at(-1), {
      at: new Date('2026-11-22T10:00:00Z'),
      name: 'LMSSetValue',
      input: ['cmi.core.lesson_status', 'Passed'],
      output: 'false',
      code: 405,
      error: 'words for 405',
    });
  });

  it('when 600 calls are made, then the last 500 are there', () => {
    const {api, session} = sessionWith();
    api.initialize();
    for (let call = 0; call < 600; call += 1) api.set('cmi.suspend_data', String(call));
    assert.equal(session.calls.length, 500);
    assert.deepEqual(session.calls.at(-1)?.input, ['cmi.suspend_data', '599']);
  });
});
