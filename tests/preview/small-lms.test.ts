import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {firstChoices, type Choices} from '../../src/preview/choices.js';
import type {LmsEdition} from '../../src/preview/editions.js';
import type {Engine} from '../../src/preview/engine.js';
import {RecordStore} from '../../src/preview/record-store.js';
import {SmallLms} from '../../src/preview/small-lms.js';
import {FakeEngine, apiIn, fakeStorage, type CourseApi} from './fake-world.js';

const in12 = firstChoices;
const in2004: Choices = {...firstChoices, edition: 'scorm2004'};

/** An LMS whose course does what `onClose` says when its frame is taken away. */
function lmsWith(
  onClose: (api: CourseApi) => void = api => api.terminate(),
  storage = fakeStorage(),
) {
  const host = {};
  const opened: string[] = [];
  const engines: ((engine: Engine) => void)[] = [];
  let api: CourseApi | undefined;
  const lms = new SmallLms({
    host,
    place: {
      open: address => {
        opened.push(address);
        api = apiIn(host, address as LmsEdition);
      },
      close: () => {
        if (api) onClose(api);
        api = undefined;
      },
    },
    records: new RecordStore(storage),
    address: edition => edition,
    engine: () => new Promise(resolve => engines.push(resolve)),
    now: () => new Date('2026-11-22T10:00:00Z'),
  });
  return {
    lms,
    host,
    opened,
    storage,
    engines,
    /** Launches, lets the engine arrive, and begins the course. */
    start: async (choices: Choices): Promise<CourseApi> => {
      const launch = lms.launch(choices);
      engines.pop()?.(new FakeEngine());
      await launch;
      assert.ok(api);
      api.initialize();
      return api;
    },
  };
}

describe('given the small LMS', () => {
  it('when it launches SCORM 1.2, then the API of that edition is there before the course is', async () => {
    const {lms, host, opened, start} = lmsWith();
    await start(in12);
    assert.deepEqual(Object.keys(host), ['API']);
    assert.deepEqual(opened, ['scorm12']);
    assert.equal(lms.phase, 'running');
  });

  it('when it launches the other edition, then only that edition has an API', async () => {
    const {host, start} = lmsWith();
    await start(in12);
    await start(in2004);
    assert.deepEqual(Object.keys(host), ['API_1484_11']);
  });

  it('when the course commits and is closed and launched again, then it resumes', async () => {
    const {lms, start} = lmsWith();
    const first = await start(in12);
    first.set('cmi.core.exit', 'suspend');
    first.set('cmi.suspend_data', 'state');
    first.set('cmi.core.session_time', '0000:01:00.00');
    first.commit();
    lms.close();
    assert.equal(lms.phase, 'closed');
    const second = await start(in12);
    assert.equal(second.get('cmi.core.entry'), 'resume');
    assert.equal(second.get('cmi.suspend_data'), 'state');
    assert.equal(second.get('cmi.core.total_time'), '0000:01:00.00');
    assert.equal(second.get('cmi.core.session_time'), '');
  });

  it('when the course is closed without its last word, then the LMS says so and keeps the last commit', async () => {
    const {lms, start} = lmsWith(() => undefined);
    const api = await start(in2004);
    api.set('cmi.location', 'first');
    api.commit();
    api.set('cmi.location', 'second');
    lms.close();
    assert.equal(lms.phase, 'lost');
    assert.equal(lms.recordOf('scorm2004')?.values['cmi.location'], 'first');
  });

  it('when the last word comes after the frame has gone, then it still counts', async () => {
    const late: CourseApi[] = [];
    const {lms, start} = lmsWith(api => late.push(api));
    await start(in12);
    lms.close();
    late[0]?.terminate();
    assert.equal(lms.phase, 'closed');
    assert.equal(lms.recordOf('scorm12')?.sessions, 1);
  });

  it('when the last word comes after the next launch, then it changes nothing', async () => {
    const late: CourseApi[] = [];
    const {lms, start} = lmsWith(api => late.push(api));
    const first = await start(in12);
    first.set('cmi.suspend_data', 'old');
    const second = await start(in12);
    second.set('cmi.suspend_data', 'new');
    second.commit();
    late[0]?.terminate();
    assert.equal(lms.recordOf('scorm12')?.values['cmi.suspend_data'], 'new');
  });

  it('when a new attempt is begun, then nothing of that edition is left, not even the last word', async () => {
    const {lms, start} = lmsWith();
    const other = await start(in2004);
    other.commit();
    const api = await start(in12);
    api.commit();
    lms.erase('scorm12');
    assert.equal(lms.recordOf('scorm12'), undefined);
    assert.notEqual(lms.recordOf('scorm2004'), undefined);
    assert.equal((await start(in12)).get('cmi.core.entry'), 'ab-initio');
  });

  it('when it is launched twice before the engine is there, then only the second one opens', async () => {
    const {lms, host, opened, engines} = lmsWith();
    const launches = [lms.launch(in12), lms.launch(in2004)];
    for (const arrive of engines) arrive(new FakeEngine());
    await Promise.all(launches);
    assert.deepEqual(opened, ['scorm2004']);
    assert.deepEqual(Object.keys(host), ['API_1484_11']);
  });

  it('when it is closed before the engine is there, then nothing opens', async () => {
    const {lms, opened, engines} = lmsWith();
    const launch = lms.launch(in12);
    lms.close();
    engines[0]?.(new FakeEngine());
    await launch;
    assert.deepEqual([opened, lms.phase], [[], 'closed']);
  });

  it('when the engine cannot be had, then it says so', async () => {
    const lms = new SmallLms({
      host: {},
      place: {open: () => undefined, close: () => undefined},
      records: new RecordStore(fakeStorage()),
      address: edition => edition,
      engine: () => Promise.reject(new Error('no network')),
      now: () => new Date(),
    });
    await lms.launch(in12);
    assert.equal(lms.phase, 'failed');
  });
});
