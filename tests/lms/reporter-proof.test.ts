import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Reach} from '../../src/lms/environment.js';
import {Proof} from '../../src/lms/proof.js';
import {leaving, passed, settled} from './course-under-report.js';
import {strict12, strict2004, taken} from './lms-under-test.js';

for (const kind of [strict12, strict2004]) {
  const {elements} = kind.open().edition;

  describe(`given a probe with ${kind.name}`, () => {
    /** Each question gets the next answer; when there is none left, the LMS is reachable. */
    const proved = async (answers: Reach[] = []) => {
      const asked: number[] = [];
      const all = settled(kind, undefined, true);
      const {clock} = all.environment;
      const check = () => {
        asked.push(clock.elapsedMs());
        return Promise.resolve(answers.shift() ?? 'reachable');
      };
      all.reporter.prove(new Proof(clock, {check}));
      await clock.pass(60_000);
      all.since();
      return {...all, asked};
    };

    it('when it reaches the LMS after a commit, then the work is saved and the device forgets it', async () => {
      const {act, environment, states, asked} = await proved();
      assert.equal(asked.length, 1);
      act();
      assert.ok(environment.storage.read('journal'));
      await environment.clock.pass(100);
      assert.deepEqual(
        states.slice(-2).map(state => state.kind),
        ['sent', 'saved'],
      );
      assert.equal(environment.storage.read('journal'), undefined);
    });

    it('when it knows nothing, then the work is sent and the device keeps it', async () => {
      const {act, environment, states} = await proved(['unknown', 'unknown']);
      act();
      await environment.clock.pass(100);
      assert.equal(states.at(-1)?.kind, 'sent');
      assert.ok(environment.storage.read('journal'));
    });

    it('when it finds the LMS gone after a commit, then that is taken back and all is written anew', async () => {
      const {act, environment, lms, states, since} = await proved(['reachable', 'signed-out']);
      act();
      await environment.clock.pass(100);
      const last = states.at(-1);
      assert.deepEqual(last?.kind === 'not-sent' && [last.reason, last.kept], ['signed-out', true]);
      since();
      await environment.clock.pass(1100);
      const calls = since();
      // Another text than before, since Moodle's 1.2 API never sends an equal one again.
      assert.ok(calls.includes(`SetValue ${elements.suspendData}=v1.2`));
      assert.equal(taken(lms)[elements.suspendData], 'v1.2');
    });

    it('when there is more to send soon after, then it is asked at most twice a minute', async () => {
      const {act, environment, asked} = await proved();
      for (let round = 0; round < 6; round += 1) {
        act();
        environment.lifecycle.hide();
        await environment.clock.pass(10_000);
      }
      const pauses = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
      assert.ok(asked.length > 2 && pauses.every(pause => pause >= 30_000), asked.join());
    });

    it('when it reaches the LMS or knows nothing, then the result goes', async () => {
      for (const reach of ['reachable', 'unknown'] as const) {
        const {act, environment, lms} = await proved(['reachable', reach]);
        act({result: passed});
        await environment.clock.pass(100);
        assert.ok(Object.values(taken(lms)).includes('passed'));
      }
    });

    it('when it does not, then the result is not spent, the learner is told, and it goes later', async () => {
      const {act, environment, lms, states} = await proved(['reachable', 'signed-out', 'offline']);
      act({result: passed});
      await environment.clock.pass(100);
      const first = states.at(-1);
      assert.equal(first?.kind === 'not-sent' && first.reason, 'signed-out');
      assert.ok(!Object.values(taken(lms)).includes('passed'));
      await environment.clock.pass(1100);
      const second = states.at(-1);
      assert.equal(second?.kind === 'not-sent' && second.reason, 'offline');
      await environment.clock.pass(2100);
      assert.ok(Object.values(taken(lms)).includes('passed'));
      assert.equal(states.at(-1)?.kind, 'saved');
    });

    it('when work was sent after the question was put, then its answer says nothing of that', async () => {
      const answers: ((reach: Reach) => void)[] = [];
      const {act, environment, reporter, states} = settled(kind, undefined, true);
      const check = () => new Promise<Reach>(done => answers.push(done));
      reporter.prove(new Proof(environment.clock, {check}));
      answers.shift()?.('reachable');
      await environment.clock.pass(60_000);
      act();
      await environment.clock.pass(100);
      await environment.clock.pass(60_000);
      act();
      environment.lifecycle.hide();
      answers.shift()?.('reachable');
      await environment.clock.pass(100);
      assert.equal(states.at(-1)?.kind, 'sent');
      assert.ok(environment.storage.read('journal'));
      await environment.clock.pass(60_000);
      answers.shift()?.('reachable');
      await environment.clock.pass(100);
      assert.equal(states.at(-1)?.kind, 'saved');
      assert.equal(environment.storage.read('journal'), undefined);
    });

    it('when another window takes the attempt while it is being asked, then no result goes from here', async () => {
      const answers: ((reach: Reach) => void)[] = [];
      const {act, environment, lms, reporter} = settled(kind);
      const check = () => new Promise<Reach>(done => answers.push(done));
      reporter.prove(new Proof(environment.clock, {check}));
      answers.shift()?.('reachable');
      await environment.clock.pass(100);
      act({result: passed});
      await environment.clock.pass(100);
      reporter.pause();
      const before = lms.calls.length;
      answers.shift()?.('reachable');
      await environment.clock.pass(100);
      environment.lifecycle.goOnline();
      await environment.clock.pass(60_000);
      assert.equal(lms.calls.length, before);
    });

    it('when the learner acts while it is being asked, then it is asked once', async () => {
      let asked = 0;
      let answer: (reach: Reach) => void = () => undefined;
      const {act, environment, lms, reporter} = settled(kind);
      act();
      const check = () => {
        asked += 1;
        return new Promise<Reach>(done => (answer = done));
      };
      reporter.prove(new Proof(environment.clock, {check}));
      answer('reachable');
      await environment.clock.pass(100);
      asked = 0;
      act({result: passed});
      await environment.clock.pass(100);
      act();
      await environment.clock.pass(100);
      answer('reachable');
      await environment.clock.pass(100);
      // Once before the result, and once after it: has it arrived?
      assert.equal(asked, 2);
      assert.equal(taken(lms)[elements.suspendData], 'v1.3');
    });

    it('when the page goes meanwhile, then everything is sent all the same', async () => {
      const {act, environment, lms, reporter} = settled(kind);
      reporter.prove(new Proof(environment.clock, {check: () => new Promise(() => undefined)}));
      act({result: passed});
      await environment.clock.pass(100);
      environment.lifecycle.leave();
      assert.ok(Object.values(taken(lms)).includes('passed'));
    });

    it('when the exit is pressed and the LMS is out of reach, then the learner may choose', async () => {
      const {reporter, session} = await proved(['reachable', 'offline']);
      assert.deepEqual(await leaving(reporter), {kind: 'not-sent', reason: 'offline'});
      assert.equal(session.phase, 'live');
      assert.deepEqual(await leaving(reporter), {kind: 'ended'});
    });

    it('when the device is online again, then what was not sent goes at once', async () => {
      const {act, environment, lms, states} = await proved(['reachable', 'offline', 'offline']);
      act({result: passed});
      await environment.clock.pass(1100);
      assert.equal(states.at(-1)?.kind, 'not-sent');
      environment.lifecycle.goOnline();
      await environment.clock.pass(100);
      assert.ok(Object.values(taken(lms)).includes('passed'));
    });
  });

  describe(`given two windows of one course with ${kind.name}`, () => {
    it('when the other one has it, then nothing is sent, not even at the end', () => {
      const {act, environment, reporter, states, since} = settled(kind);
      reporter.pause();
      act();
      environment.clock.advance(120_000);
      environment.lifecycle.leave();
      assert.deepEqual(since(), ['Terminate']);
      assert.deepEqual(states.at(-1), {kind: 'elsewhere', taken: false});
    });

    it('when this one has it again, then all of it is written anew', () => {
      const {act, environment, lms, reporter, states} = settled(kind);
      reporter.pause();
      act();
      reporter.resume();
      environment.clock.advance(100);
      assert.equal(taken(lms)[elements.suspendData], 'v1.2');
      assert.equal(states.at(-1)?.kind, 'sent');
    });
  });
}
