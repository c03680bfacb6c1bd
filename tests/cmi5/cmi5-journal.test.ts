import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Cmi5Opening} from '../../src/lms/cmi5-connect.js';
import {Journal} from '../../src/lms/journal.js';
import {Proof} from '../../src/lms/proof.js';
import {Reporter} from '../../src/lms/reporter.js';
import type {SaveState} from '../../src/lms/save-state.js';
import {fakeEnvironment} from '../helpers/fake-environment.js';
import {startLrs, type SmallLrs} from './small-lrs.js';

const passed = {completion: 'completed', success: 'passed', score: 90} as const;

describe('given a learner who passes in a cmi5 LMS', () => {
  let lrs: SmallLrs;

  before(async () => {
    lrs = await startLrs();
  });

  after(() => lrs.close());

  for (const [status, reason] of [
    [0, 'offline'],
    [500, 'failed'],
    [401, 'lost'],
  ] as const) {
    it(`when each request comes to ${status}, then the device keeps the work and the learner is told why`, async () => {
      const {pass, states, journal} = await attending(lrs);
      lrs.fault = () => status;
      await pass(200);
      assert.match(journal.text ?? '', /v1\.passed/);
      const last = states.at(-1);
      assert.ok(last?.kind === 'not-sent' && last.kept);
      assert.equal(last.reason, reason);
    });
  }

  it('when it has arrived, then that is said, and the device keeps nothing more', async () => {
    const {pass, states, journal} = await attending(lrs);
    lrs.fault = () => undefined;
    await pass(60);
    assert.deepEqual(lrs.verbs, ['initialized', 'passed', 'completed']);
    assert.deepEqual(lrs.broken, []);
    assert.equal(states.at(-1)?.kind, 'saved');
    assert.equal(journal.text, undefined);
  });
});

/** A course under a reporter, in which the learner has just passed. */
async function attending(lrs: SmallLrs) {
  lrs.fault = () => undefined;
  const environment = fakeEnvironment();
  const {clock, storage} = environment;
  const connection = await new Cmi5Opening({
    page: lrs.launch('https://content.example/'),
    fetch,
    clock,
    courseId: 'notice-respond-report',
    goTo: () => undefined,
  }).connect();
  assert.ok(connection.connected);
  const {session, probe} = connection;
  const journal = new Journal(storage, clock, 'journal');
  const states: SaveState[] = [];
  let revision = 0;
  const reporter = new Reporter({
    session,
    environment,
    source: () => ({
      suspendData: `v1.passed.${String(revision)}`,
      location: 'end',
      result: passed,
      details: [],
    }),
    onSaveState: state => void states.push(state),
    journal,
    renew: () => {
      revision += 1;
      reporter.changed();
    },
  });
  reporter.start();
  reporter.prove(new Proof(clock, probe));
  reporter.changed();
  /** So many seconds, in each of which the network has its turn. */
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      clock.advance(1_000);
      await probe.check();
    }
  };
  return {pass, states, journal};
}
