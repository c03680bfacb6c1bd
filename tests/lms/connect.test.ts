import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {connect, type Connection} from '../../src/lms/connect.js';
import type {LmsEdition} from '../../src/lms/edition.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {scorm2004} from '../../src/lms/scorm2004.js';
import {FakeClock} from '../helpers/fake-environment.js';
import {strict12, strict2004, told, type LmsUnderTest} from './lms-under-test.js';

/** A window with, or later with, an API, and what became of connecting after a while. */
async function connecting(
  edition: LmsEdition,
  window: Record<string, unknown>,
  ms: number,
  meanwhile?: (clock: FakeClock) => void,
): Promise<Connection | undefined> {
  const clock = new FakeClock();
  let connection: Connection | undefined;
  meanwhile?.(clock);
  void connect({window, edition, clock}).then(outcome => {
    connection = outcome;
  });
  await clock.pass(ms);
  return connection;
}

function windowWith(lms: LmsUnderTest): Record<string, unknown> {
  return {[lms.edition.apiName]: lms.api};
}

for (const {open} of [strict12, strict2004]) {
  const {edition} = open();

  describe(`given a course of SCORM ${edition.name} that connects`, () => {
    it('when the API is there, then the session is live at once', async () => {
      const lms = open();
      const connection = await connecting(edition, windowWith(lms), 10);
      assert.equal(connection?.connected && connection.session.phase, 'live');
      assert.deepEqual(told(lms), ['Initialize', `SetValue ${edition.elements.exit}=suspend`]);
    });

    it('when the API comes after three seconds, then it is waited for', async () => {
      const window: Record<string, unknown> = {};
      const connection = await connecting(edition, window, 3300, clock => {
        clock.later(3000, () => Object.assign(window, windowWith(open())));
      });
      assert.equal(connection?.connected, true);
    });

    it('when no API comes, then that is said after five seconds and not before', async () => {
      assert.equal(await connecting(edition, {}, 4900), undefined);
      const connection = await connecting(edition, {}, 5300);
      assert.equal(connection?.connected === false && connection.reason, 'absent');
    });

    it('when the session begins at the second try, then that is soon enough', async () => {
      const lms = open();
      let tries = 0;
      lms.faults.Initialize = (_, real) => ((tries += 1) === 1 ? 'false' : real());
      lms.faults.GetLastError = (_, real) => (tries === 1 ? '102' : real());
      const connection = await connecting(edition, windowWith(lms), 600);
      assert.equal(connection?.connected, true);
    });

    it('when the session never begins, then it is tried four times and the code is kept', async () => {
      const lms = open();
      lms.faults.Initialize = () => 'false';
      lms.faults.GetLastError = () => '102';
      const connection = await connecting(edition, windowWith(lms), 4000);
      assert.ok(connection?.connected === false);
      assert.deepEqual([connection.reason, connection.code], ['refused', 102]);
      assert.equal(told(lms).filter(call => call === 'Initialize').length, 4);
      assert.equal(connection.log.entries().length, 4);
    });

    it('when the session in this window is over, then it is not tried again', async () => {
      const lms = open();
      lms.faults.Initialize = () => 'false';
      lms.faults.GetLastError = () => '104';
      const connection = await connecting(edition, windowWith(lms), 100);
      assert.equal(connection?.connected === false && connection.reason, 'closed');
      assert.deepEqual(told(lms), ['Initialize']);
    });
  });
}

describe('given an LMS that speaks the other edition only', () => {
  it('when the course gives up, then it says that this is the wrong package', async () => {
    const connection = await connecting(scorm12, windowWith(strict2004.open()), 5300);
    assert.equal(connection?.connected === false && connection.reason, 'wrong-edition');
  });

  it('when both are there, then the other one is never called', async () => {
    const [one, two] = [strict12.open(), strict2004.open()];
    await connecting(scorm2004, {...windowWith(one), ...windowWith(two)}, 100);
    assert.deepEqual(told(one), []);
  });
});
