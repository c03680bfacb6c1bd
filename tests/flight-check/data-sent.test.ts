import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {flightSent, type FlightSent} from '../../src/lms/data-sent-flight.js';
import {hostile, type HostileCall} from '../faults/hostile.js';
import {editions, flyIn, strictLms} from './checked-lms.js';

/* What `data-sent.json` says of the flight check, against all calls of one. */

function passed(calls: readonly HostileCall[], call: 'GetValue' | 'SetValue'): readonly string[] {
  const elements = calls.filter(({name}) => name === call).map(({element}) => element);
  return [...new Set(elements)].sort();
}

function told({elements}: FlightSent, how: 'read' | 'written'): readonly string[] {
  return elements.filter(each => each[how] !== undefined).map(({element}) => element);
}

describe('given what a release says that the flight check reads and writes', () => {
  for (const [index, edition] of editions.entries()) {
    const sent = flightSent()[index];
    assert.ok(sent);

    it(`when a check in SCORM ${edition.name} is compared with it, then they are equal`, async () => {
      assert.equal(sent.edition, `SCORM ${edition.name}`);
      const {api, calls} = hostile(strictLms(edition).api);
      const flight = await flyIn({[edition.apiName]: api}, edition);
      flight.end?.();
      assert.deepEqual(passed(calls, 'GetValue'), told(sent, 'read'));
      assert.deepEqual(passed(calls, 'SetValue'), told(sent, 'written'));
    });

    it(`when a check in SCORM ${edition.name} has ended, then nothing stays where it says nothing`, async () => {
      const lms = strictLms(edition);
      const before = lms.record().values;
      const flight = await flyIn({[edition.apiName]: lms.api}, edition);
      flight.end?.();
      const after = lms.record().values;
      const changed = told(sent, 'written').filter(
        element => (after[element] ?? '') !== (before[element] ?? ''),
      );
      const stays = sent.elements.filter(({left}) => left !== undefined);
      const said = stays.map(({element}) => element);
      assert.deepEqual(
        changed.filter(element => !said.includes(element)),
        [],
      );
      assert.ok(changed.includes(edition.elements.suspendData));
    });
  }
});
