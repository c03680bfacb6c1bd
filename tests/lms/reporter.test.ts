import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {anInteraction, passed, reported, settled} from './course-under-report.js';
import {again12, again2004, strict12, strict2004, taken, told} from './lms-under-test.js';

const commits = (calls: readonly string[]) => calls.filter(call => call === 'Commit').length;

for (const kind of [strict12, strict2004, again12, again2004]) {
  const {elements, sessionTime} = kind.open().edition;

  describe(`given a reporter with ${kind.name}`, () => {
    it('when it starts, then the attempt has begun at once and is committed when the page rests', () => {
      const {reporter, environment, since, states} = reported(kind);
      since();
      reporter.start();
      assert.deepEqual(since(), [
        `GetValue ${elements.status}`,
        `SetValue ${elements.status}=incomplete`,
      ]);
      environment.clock.advance(20);
      assert.equal(commits(since()), 1);
      assert.deepEqual(
        states.map(({kind}) => kind),
        ['waiting', 'sent'],
      );
    });

    it('when nothing changes, then nothing more is sent and nothing is planned', () => {
      const {environment, since} = settled(kind);
      environment.clock.advance(3_600_000);
      assert.deepEqual([since(), environment.clock.busy], [[], false]);
    });

    it('when the learner acts, then nothing is called before the page has painted', () => {
      const {act, since, course} = settled(kind);
      act();
      act();
      assert.deepEqual([since(), course.encoded], [[], 0]);
    });

    it('when the learner acts after a while, then state, place and time go in at most 6 calls', () => {
      const {act, since, environment} = settled(kind);
      act({location: 'step-2'});
      environment.clock.advance(20);
      const calls = since();
      assert.deepEqual(calls, [
        `SetValue ${elements.suspendData}=v1.1`,
        `GetValue ${elements.suspendData}`,
        `SetValue ${elements.location}=step-2`,
        `SetValue ${elements.sessionTime}=${sessionTime(60_020)}`,
        'Commit',
      ]);
    });

    it('when the learner acts again and again, then there is one commit in 45 seconds, with the last state', () => {
      const {act, since, environment, lms, course} = settled(kind);
      for (let answer = 0; answer < 89; answer += 1) {
        act();
        environment.clock.advance(1000);
      }
      assert.equal(commits(since()), 2);
      environment.clock.advance(2000);
      assert.equal(commits(since()), 1);
      assert.equal(taken(lms)[elements.suspendData], 'v1.89');
      assert.equal(course.encoded, 3);
    });

    it('when a result is earned, then it goes at once: state, score, status, commit', () => {
      const {act, since, environment, lms} = settled(kind);
      act();
      environment.clock.advance(1000);
      since();
      act({result: passed});
      environment.clock.advance(20);
      const calls = since();
      const [state, ...rest] = calls;
      const written = calls.filter(call => !call.startsWith('GetValue'));
      const status = rest.findIndex(call => call.endsWith('=passed'));
      const score = rest.findLastIndex(call => call.includes('score'));
      assert.equal(state, `SetValue ${elements.suspendData}=v1.2`);
      assert.ok(score >= 0 && score < status, calls.join('\n'));
      assert.equal(calls.at(-1), 'Commit');
      assert.equal(written.length, lms.edition.name === '1.2' ? 6 : 9);
      // What the LMS holds is asked once, so that nothing of it is lowered.
      assert.ok(calls.length <= written.length + 2);
      environment.clock.advance(60_000);
      assert.deepEqual(since(), []);
    });

    it('when a result brings interactions, then they follow the commit one by one, and a commit', () => {
      const {act, since, environment} = settled(kind);
      act({result: passed, interactions: [anInteraction('q1'), anInteraction('q2')]});
      environment.clock.advance(20);
      assert.ok(!since().some(call => call.includes('interactions')));
      const turns = [0, 1, 2].map(() => (environment.clock.advance(20), since()));
      assert.ok(turns[0]?.some(call => call.endsWith('.0.id=q1')));
      assert.ok(!turns[0]?.some(call => call.includes('q2')));
      assert.ok(turns[1]?.some(call => call.endsWith('.1.id=q2')));
      assert.deepEqual(turns[2]?.at(-1), 'Commit');
      assert.ok(turns.every(calls => calls.length <= 10));
      environment.clock.advance(60_000);
      assert.deepEqual(since(), []);
    });

    it('when the state had earned what the LMS does not hold, then it is written at launch, and no state', () => {
      const {reporter, environment, lms, course} = reported(kind);
      course.result = passed;
      reporter.start();
      environment.clock.advance(60_000);
      assert.ok(Object.values(taken(lms)).includes('passed'));
      assert.equal(taken(lms)[elements.suspendData], undefined);
      assert.equal(commits(told(lms)), 1);
    });

    it('when the LMS holds more than the state says, then it is left alone', () => {
      const done = kind.open().edition.name === '1.2' ? 'passed' : 'completed';
      const {reporter, environment, lms} = reported(kind, {kept: {[elements.status]: done}});
      reporter.start();
      environment.clock.advance(60_000);
      const {[elements.exit]: exit, [elements.sessionTime]: time, ...rest} = taken(lms);
      assert.deepEqual([exit, typeof time, rest], ['suspend', 'string', {}]);
    });

    for (const mode of ['review', 'browse'] as const) {
      it(`when it is opened to ${mode}, then it says so and records nothing`, () => {
        const opened = reported(kind, {mode, credit: 'no-credit'});
        const {reporter, environment, act, lms, states} = opened;
        reporter.start();
        act({result: passed, interactions: [anInteraction('q1')]});
        environment.clock.advance(60_000);
        environment.lifecycle.leave();
        const {[elements.status]: status, ...rest} = taken(lms);
        assert.deepEqual(rest, {[elements.exit]: 'suspend'});
        const first = mode === 'browse' ? 'browsed' : 'incomplete';
        assert.equal(status, lms.edition.name === '1.2' ? first : undefined);
        assert.equal(told(lms).at(-1), 'Terminate');
        assert.equal(commits(told(lms)), 1);
        assert.deepEqual(states, [
          {kind: 'review', why: mode},
          {kind: 'ended', sent: true, kept: false},
        ]);
      });
    }
  });
}
