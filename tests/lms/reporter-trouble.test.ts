import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {UntrackedSession} from '../../src/lms/untracked-session.js';
import {fakeEnvironment} from '../helpers/fake-environment.js';
import {passed, reported, reportedWith, settled} from './course-under-report.js';
import {strict12, strict2004, taken, type LmsUnderTest} from './lms-under-test.js';

const commits = (calls: readonly string[]) => calls.filter(call => call === 'Commit').length;

function failCommits(lms: LmsUnderTest, code = '101'): void {
  lms.faults.Commit = () => 'false';
  lms.faults.GetLastError = () => code;
}

function heal(lms: LmsUnderTest): void {
  for (const call of ['Commit', 'GetLastError', 'SetValue'] as const) {
    lms.faults[call] = (_, real) => real();
  }
}

for (const kind of [strict12, strict2004]) {
  const {elements} = kind.open().edition;

  describe(`given commits fail with ${kind.name}`, () => {
    it('when one fails, then it is tried again after a second and nobody is troubled', () => {
      const {act, environment, lms, states, since} = settled(kind);
      failCommits(lms);
      act();
      environment.clock.advance(20);
      heal(lms);
      since();
      environment.clock.advance(1020);
      assert.equal(commits(since()), 1);
      assert.ok(!states.some(({kind}) => kind === 'not-sent'));
      assert.equal(states.at(-1)?.kind, 'sent');
    });

    it('when a second one fails, then the learner is told, and acting does not take it back', () => {
      const {act, environment, lms, states} = settled(kind);
      failCommits(lms);
      act();
      environment.clock.advance(20);
      assert.equal(states.at(-1)?.kind, 'waiting');
      environment.clock.advance(1020);
      assert.equal(states.at(-1)?.kind, 'not-sent');
      const before = states.length;
      act();
      environment.clock.advance(500);
      assert.equal(states.length, before);
    });

    it('when one fails now and another much later, then each is the first', () => {
      const {act, environment, lms, states} = settled(kind);
      for (const round of [1, 2]) {
        failCommits(lms);
        act();
        environment.clock.advance(20);
        heal(lms);
        environment.clock.advance(60_000);
        assert.equal(states.at(-1)?.kind, 'sent', `round ${String(round)}`);
      }
      assert.ok(!states.some(({kind}) => kind === 'not-sent'));
      failCommits(lms);
      const since = environment.clock.now().getTime() + 20;
      act();
      environment.clock.advance(2000);
      const last = states.at(-1);
      assert.equal(last?.kind === 'not-sent' && last.since.getTime(), since);
    });

    it('when the LMS refuses the state, then it is tried until it is taken', () => {
      const {act, environment, lms} = settled(kind);
      lms.faults.SetValue = ([name], real) => (name === elements.suspendData ? 'false' : real());
      lms.faults.GetLastError = () => '405';
      act();
      environment.clock.advance(20);
      heal(lms);
      environment.clock.advance(2000);
      assert.equal(taken(lms)[elements.suspendData], 'v1.1');
    });

    it('when they fail for ever, then the pauses grow and the learner is told once', () => {
      const {act, environment, lms, states, since} = settled(kind);
      failCommits(lms);
      const first = environment.clock.now();
      act();
      const counts = [20, 1020, 2020, 4020, 8020, 15_020, 45_020, 45_020].map(ms => {
        environment.clock.advance(ms);
        return commits(since());
      });
      assert.deepEqual(counts, [1, 1, 1, 1, 1, 1, 1, 1]);
      const told = states.filter(({kind}) => kind === 'not-sent');
      assert.equal(told.length, 1);
      assert.deepEqual(told[0], {
        kind: 'not-sent',
        since: new Date(first.getTime() + 20),
        reason: 'failed',
        kept: false,
      });
    });

    it('when they work again, then everything is there and the learner is told so', () => {
      const {act, environment, lms, states} = settled(kind);
      failCommits(lms);
      act();
      environment.clock.advance(5000);
      act({result: passed});
      environment.clock.advance(5000);
      heal(lms);
      environment.clock.advance(15_000);
      assert.equal(taken(lms)[elements.suspendData], 'v1.2');
      assert.ok(Object.values(taken(lms)).includes('passed'));
      assert.equal(states.at(-1)?.kind, 'sent');
    });

    it('when the learner asks to try again, then there is no waiting', () => {
      const {act, environment, lms, reporter, since} = settled(kind);
      failCommits(lms);
      act();
      environment.clock.advance(30_000);
      since();
      reporter.tryAgain();
      environment.clock.advance(20);
      assert.equal(commits(since()), 1);
    });

    it('when the LMS refuses the status, then that is told at once and tried until it is taken', () => {
      const {act, environment, lms, states} = settled(kind);
      lms.faults.SetValue = ([, value], real) => (value === 'passed' ? 'false' : real());
      lms.faults.GetLastError = () => '405';
      act({result: passed});
      environment.clock.advance(20);
      const last = states.at(-1);
      assert.equal(last?.kind === 'not-sent' && last.reason, 'refused');
      heal(lms);
      environment.clock.advance(1100);
      assert.ok(Object.values(taken(lms)).includes('passed'));
      assert.equal(states.at(-1)?.kind, 'sent');
    });

    it('when the LMS holds the session for over, then that is told at once and not tried again by itself', () => {
      const {act, environment, lms, states, since} = settled(kind);
      failCommits(lms, lms.edition.name === '1.2' ? '301' : '143');
      act();
      environment.clock.advance(20);
      const last = states.at(-1);
      assert.equal(last?.kind === 'not-sent' && last.reason, 'lost');
      since();
      environment.clock.advance(600_000);
      assert.deepEqual(since(), []);
    });
  });

  describe(`given commits that take two seconds with ${kind.name}`, () => {
    it('when the learner goes on, then they are made every two minutes', () => {
      const {act, environment, lms, reporter, since} = settled(kind);
      lms.faults.Commit = (_, real) => {
        environment.clock.advance(2_000);
        return real();
      };
      for (let minute = 0; minute < 12; minute += 1) {
        act();
        environment.clock.advance(60_000);
      }
      assert.ok(reporter.slow);
      assert.ok(commits(since()) <= 7);
    });
  });
}

describe('given a reporter without an LMS', () => {
  const untracked = () => {
    const environment = fakeEnvironment();
    const session = new UntrackedSession(environment.storage, 'nrr');
    session.initialize();
    // The LMS is there for the helper's sake; nothing calls it.
    const all = reportedWith(session, strict12.open(), environment);
    all.reporter.start();
    environment.clock.advance(100);
    return all;
  };

  it('when the learner acts, then it is kept on the device within two seconds', () => {
    const {act, environment, states} = untracked();
    act();
    environment.clock.advance(2000);
    assert.match(environment.storage.read('nrr') ?? '', /v1\.1/);
    assert.deepEqual(states, [{kind: 'untracked', kept: true}]);
  });

  it('when the device keeps nothing, then the learner is told so', () => {
    const {act, environment, states} = untracked();
    environment.storage.blocked = true;
    act();
    environment.clock.advance(10_000);
    assert.deepEqual(states.at(-1), {kind: 'untracked', kept: false});
  });
});

describe('given an opening without credit', () => {
  it('when it starts, then the learner is told why nothing is recorded', () => {
    const {reporter, states} = reported(strict12, {mode: 'normal', credit: 'no-credit'});
    reporter.start();
    assert.deepEqual(states, [{kind: 'review', why: 'no-credit'}]);
  });
});
