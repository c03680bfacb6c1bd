import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editionNames, lmsEditions} from '../../src/preview/editions.js';
import {scormAgain} from '../../src/preview/engine.js';
import {PreviewSession} from '../../src/preview/preview-session.js';
import type {AttemptRecord} from '../../src/preview/record.js';
import {reopened} from '../../src/preview/reopen.js';
import {apiIn, type CourseApi} from './fake-world.js';

// What scorm-again's 2004 half looks for when it is loaded.
Object.assign(globalThis, {window: globalThis});

for (const edition of lmsEditions) {
  const names = editionNames[edition];
  const status = edition === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  const time = edition === 'scorm12' ? '0000:01:05.50' : 'PT0H1M5.50S';
  const response = edition === 'scorm12' ? 'student_response' : 'learner_response';

  describe(`given scorm-again as the engine, in ${edition}`, () => {
    let kept: AttemptRecord | undefined;
    const heldValue = (element: string) => kept?.values[element];

    async function open(): Promise<CourseApi> {
      const opening = {mode: 'normal', learnerName: 'Te Ātiawa, Hēmi <b>'} as const;
      const session = new PreviewSession(
        {edition, opened: reopened(edition, kept?.values, opening), before: kept},
        await scormAgain(edition),
        record => {
          kept = record;
        },
        () => new Date(),
      );
      return apiIn({[names.api]: session.api}, edition);
    }

    it('when a course is left and opened again, then all of it is back as it was sent', async () => {
      const first = await open();
      assert.equal(first.initialize(), 'true');
      assert.equal(first.get(names.learnerName), 'Te Ātiawa, Hēmi <b>');
      assert.equal(first.get(names.entry), 'ab-initio');
      first.set(names.exit, 'suspend');
      first.set(status, 'incomplete');
      first.set(names.suspendData, 'state');
      first.set(names.sessionTime, time);
      for (let index = 0; index < 12; index += 1) {
        first.set(`cmi.interactions.${index}.id`, `q${index}`);
        first.set(`cmi.interactions.${index}.type`, 'choice');
        first.set(`cmi.interactions.${index}.${response}`, 'a');
        first.set(`cmi.interactions.${index}.latency`, time);
      }
      assert.equal(first.terminate(), 'true');
      assert.equal(heldValue(names.sessionTime), time);
      assert.equal(heldValue(names.totalTime), time);

      const second = await open();
      assert.equal(second.initialize(), 'true');
      assert.equal(second.get(names.entry), 'resume');
      assert.equal(second.get(status), 'incomplete');
      assert.equal(second.get(names.suspendData), 'state');
      assert.equal(second.get('cmi.interactions._count'), '12');
      second.commit();
      assert.equal(heldValue(`cmi.interactions.11.${response}`), 'a');
      assert.equal(heldValue('cmi.interactions.11.latency'), time);
      assert.equal(kept?.sessions, 2);
    });

    it('when a course sends no session time, then none is recorded', async () => {
      const api = await open();
      api.initialize();
      api.terminate();
      assert.equal(heldValue(names.sessionTime), undefined);
    });

    it('when the edition does not know a value, then it is refused with its code', async () => {
      const api = await open();
      api.initialize();
      assert.equal(api.set(status, 'nonsense'), 'false');
    });
  });
}
