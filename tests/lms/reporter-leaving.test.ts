import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {anInteraction, leaving, passed, reported, settled} from './course-under-report.js';
import {strict12, strict2004, taken, told} from './lms-under-test.js';

for (const kind of [strict12, strict2004]) {
  const {elements, sessionTime} = kind.open().edition;

  describe(`given a learner who leaves ${kind.name}`, () => {
    it('when the page is hidden with work unsent, then it is sent before the handler returns', () => {
      const {act, environment, since} = settled(kind);
      act({interactions: [anInteraction('q1'), anInteraction('q2')]});
      environment.lifecycle.hide();
      const calls = since();
      assert.equal(calls[0], `SetValue ${elements.suspendData}=v1.1`);
      assert.ok(calls.includes('SetValue cmi.interactions.1.id=q2'));
      assert.equal(calls.at(-1), 'Commit');
      assert.ok(!calls.includes('Terminate'));
    });

    it('when a new result is hidden before it was sent, then it is sent', () => {
      const {act, environment, lms} = settled(kind);
      act({result: passed});
      environment.lifecycle.hide();
      assert.ok(Object.values(taken(lms)).includes('passed'));
      assert.equal(told(lms).at(-1), 'Commit');
    });

    it('when the page is hidden again and nothing changed, then nothing is sent', () => {
      const {act, environment, since} = settled(kind);
      act();
      environment.lifecycle.hide();
      since();
      environment.clock.advance(1000);
      environment.lifecycle.hide();
      assert.deepEqual(since(), []);
    });

    it('when the learner only read for a while and hides the page, then the time is sent', () => {
      const {environment, since} = settled(kind);
      environment.lifecycle.hide();
      assert.deepEqual(since(), [
        `SetValue ${elements.sessionTime}=${sessionTime(60_000)}`,
        'Commit',
      ]);
    });

    it('when the page is left for good, then it ends once, after a commit', () => {
      const {act, environment, since, states, session} = settled(kind);
      act();
      act({location: 'step-2'});
      environment.clock.advance(5);
      environment.lifecycle.leave();
      environment.lifecycle.leave();
      const calls = since();
      assert.deepEqual(calls.slice(-2), ['Commit', 'Terminate']);
      assert.equal(calls.filter(call => call === 'Terminate').length, 1);
      assert.deepEqual(states.at(-1), {kind: 'ended', sent: true, kept: false});
      assert.deepEqual(
        [session.phase, environment.lifecycle.listeners, environment.clock.busy],
        ['terminated', 0, false],
      );
    });

    it('when the browser may bring the page back, then the session stays open', () => {
      const {act, environment, since, session} = settled(kind);
      act();
      environment.lifecycle.leave(true);
      assert.equal(since().at(-1), 'Commit');
      assert.equal(session.phase, 'live');
    });

    it('when the page is brought back and the LMS still answers, then nothing is said', () => {
      const {environment, states} = settled(kind);
      environment.lifecycle.leave(true);
      const before = states.length;
      environment.lifecycle.show();
      assert.equal(states.length, before);
    });

    it('when the page is brought back and the LMS is gone, then the learner is told at once', () => {
      const {environment, states, lms} = settled(kind);
      environment.lifecycle.leave(true);
      lms.faults.GetValue = () => '';
      lms.faults.GetLastError = () => '301';
      environment.lifecycle.show();
      const last = states.at(-1);
      assert.equal(last?.kind === 'not-sent' && last.reason, 'lost');
    });

    it('when the LMS was gone and is asked again, then the learner is told what is so', () => {
      const {environment, states, lms, reporter} = settled(kind);
      environment.lifecycle.leave(true);
      lms.faults.GetValue = () => '';
      lms.faults.GetLastError = () => '301';
      environment.lifecycle.show();
      reporter.tryAgain();
      environment.clock.advance(20);
      assert.equal(states.at(-1)?.kind, 'sent');
    });

    it('when the page is shown for the first time, then the LMS is not asked', () => {
      const {environment, since} = settled(kind);
      environment.lifecycle.show(false);
      assert.deepEqual(since(), []);
    });

    it('when the learner takes the exit, then all is sent, the time too, and the session ends', async () => {
      const {act, environment, reporter, since} = settled(kind);
      act();
      environment.clock.advance(5);
      assert.deepEqual(await leaving(reporter), {kind: 'ended'});
      assert.deepEqual(since(), [
        `SetValue ${elements.suspendData}=v1.1`,
        `GetValue ${elements.suspendData}`,
        `SetValue ${elements.sessionTime}=${sessionTime(60_005)}`,
        'Commit',
        'Terminate',
      ]);
    });

    it('when the exit is pressed, then the session has ended before anything else can happen', () => {
      const {reporter, session} = settled(kind);
      void reporter.exit();
      assert.equal(session.phase, 'terminated');
    });

    it('when the exit is pressed twice, then the session ends once', async () => {
      const {reporter, since} = settled(kind);
      assert.deepEqual(await Promise.all([leaving(reporter), leaving(reporter)]), [
        {kind: 'ended'},
        {kind: 'ended'},
      ]);
      assert.equal(since().filter(call => call === 'Terminate').length, 1);
    });

    it('when the LMS takes the frame away at the end, then nothing is called after it', () => {
      const {reporter, environment, lms, since} = settled(kind);
      lms.faults.Terminate = (_, real) => {
        const answer = real();
        environment.lifecycle.leave();
        return answer;
      };
      reporter.exitAnyway();
      environment.clock.advance(60_000);
      assert.deepEqual(since().filter(call => call === 'Terminate').length, 1);
      assert.equal(told(lms).at(-1), 'Terminate');
    });

    it('when the commit fails at the exit, then the session stays open and the learner may choose', async () => {
      const {act, reporter, lms, session, states} = settled(kind);
      act();
      lms.faults.Commit = () => 'false';
      lms.faults.GetLastError = () => '101';
      assert.deepEqual(await leaving(reporter), {kind: 'not-sent', reason: 'failed'});
      assert.equal(session.phase, 'live');
      reporter.exitAnyway();
      assert.equal(session.phase, 'terminated');
      assert.deepEqual(states.at(-1), {kind: 'ended', sent: false, kept: false});
    });

    it('when the learner acts after the end, then nothing is called', () => {
      const {act, reporter, environment, since, states} = settled(kind);
      reporter.exitAnyway();
      since();
      const before = states.length;
      act();
      environment.clock.advance(60_000);
      environment.lifecycle.leave();
      assert.deepEqual([since(), states.length], [[], before]);
    });

    it('when the course is left before anything was done, then the attempt is begun and suspended', () => {
      const {reporter, environment, lms} = reported(kind);
      reporter.start();
      environment.lifecycle.leave();
      assert.equal(taken(lms)[elements.exit], 'suspend');
      assert.equal(taken(lms)[elements.status], 'incomplete');
      assert.deepEqual(told(lms).slice(-2), ['Commit', 'Terminate']);
    });
  });
}
