import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {LmsSession} from '../../src/lms/session.js';
import {sessionWith, taken, told, type LmsKind, type Opening} from './lms-under-test.js';

const passed = {completion: 'completed', success: 'passed', score: 80} as const;
const failedOnce = {completion: 'incomplete', success: 'failed', score: 40} as const;

function begun({open}: LmsKind, opening?: Opening) {
  const lms = open(opening);
  const session = sessionWith(lms);
  assert.equal(session.initialize(), undefined);
  session.readLaunch();
  return {lms, session, words: lms.edition.elements};
}

/** What each session promises, whatever its edition, with each LMS. */
export function sessionContract(kind: LmsKind): void {
  describe(`given a session with ${kind.name}`, () => {
    it('when it begins, then exit is suspend before anything else', () => {
      const {lms, words, session} = begun(kind);
      assert.deepEqual(told(lms).slice(0, 2), ['Initialize', `SetValue ${words.exit}=suspend`]);
      assert.equal(session.phase, 'live');
    });

    it('when the learner has an unusual name, then it is read as it is written', () => {
      const learnerName = `Te Ātiawa, Hēmi <b>&"'`;
      const {session} = begun(kind, {learnerName});
      assert.equal(session.readLaunch().learnerName, learnerName);
    });

    it('when it is a first launch, then there is nothing to resume and no trouble', () => {
      const {session} = begun(kind);
      assert.deepEqual(session.readState(), {suspendData: '', location: ''});
    });

    it('when state was kept, then it is given back', () => {
      const {suspendData, location} = kind.open().edition.elements;
      const {session} = begun(kind, {kept: {[suspendData]: 'v1.x', [location]: 'step'}});
      assert.deepEqual(session.readState(), {suspendData: 'v1.x', location: 'step'});
    });

    it('when the attempt is new, then it is marked as begun, once', () => {
      const {lms, session, words} = begun(kind);
      session.writeFirstStatus();
      const before = lms.calls.length;
      session.writeFirstStatus();
      assert.equal(taken(lms)[words.status], 'incomplete');
      assert.equal(lms.calls.length, before);
    });

    it('when the LMS holds a value already, then it is not set again', () => {
      const {suspendData} = kind.open().edition.elements;
      const {lms, session} = begun(kind, {kept: {[suspendData]: 'v1.x'}});
      session.readState();
      const before = lms.calls.length;
      session.writeState('v1.x');
      assert.equal(lms.calls.length, before);
      session.writeState('v1.y');
      session.writeState('v1.y');
      session.writeState('v1.z');
      // Once it was looked at whether the LMS keeps all of it.
      const look = `GetValue ${suspendData}`;
      const sets = ['v1.y', 'v1.z'].map(text => `SetValue ${suspendData}=${text}`);
      assert.deepEqual(told(lms, before), [sets[0], look, sets[1]]);
    });

    for (const [what, kept, given, outcome] of [
      ['keeps only the beginning of the state', 'v1.y', 'v1', 'refused'],
      ['keeps another state', 'v1.y', 'undefined?', 'refused'],
      ['gives the state back with blanks around it', 'v1.y', ' v1.y\n', undefined],
      ['gives nothing back', 'v1.y', '', undefined],
      ['still gives what it gave at the launch', 'v1.y', 'v1.x', undefined],
    ] as const) {
      it(`when the LMS ${what}, then that is ${outcome ? 'told, each time' : 'no trouble'}`, () => {
        const {suspendData} = kind.open().edition.elements;
        const {lms, session} = begun(kind, {kept: {[suspendData]: 'v1.x'}});
        session.readState();
        lms.faults.GetValue = ([name], real) => (name === suspendData ? given : real());
        assert.equal(session.writeState(kept)?.kind, outcome);
        assert.equal(session.writeState(`${kept}z`)?.kind, outcome);
      });
    }

    it('when a result was better, then a lesser one changes nothing', () => {
      const {lms, session} = begun(kind);
      session.writeFirstStatus();
      session.writeResult(passed);
      const best = taken(lms);
      session.writeResult(failedOnce);
      session.writeResult({completion: 'incomplete', success: 'unknown'});
      assert.deepEqual(taken(lms), best);
    });

    it('when a score improves, then it is raised, and no failure before it is held against it', () => {
      const {lms, session} = begun(kind);
      session.writeResult(failedOnce);
      const [rawScore = ''] = Object.keys(taken(lms)).filter(name => name.endsWith('score.raw'));
      assert.equal(taken(lms)[rawScore], '40');
      session.writeResult(passed);
      assert.equal(taken(lms)[rawScore], '80');
    });

    it('when no score was earned, then none is written', () => {
      const {lms, session} = begun(kind);
      session.writeFirstStatus();
      session.writeResult({completion: 'incomplete', success: 'unknown'});
      session.writeResult({completion: 'completed', success: 'unknown'});
      assert.deepEqual(
        Object.keys(taken(lms)).filter(name => name.includes('score')),
        [],
      );
    });

    it('when a score is no number, then none is written', () => {
      const {lms, session} = begun(kind);
      session.writeResult({completion: 'incomplete', success: 'unknown', score: NaN});
      assert.deepEqual(
        Object.keys(taken(lms)).filter(name => name.includes('score')),
        [],
      );
    });

    const unrecorded = [
      {mode: 'review', credit: 'no-credit'},
      {mode: 'browse', credit: 'no-credit'},
      {mode: 'normal', credit: 'no-credit'},
      {mode: 'review', credit: 'credit'},
    ] as const;
    for (const opening of unrecorded) {
      it(`when it is opened for ${opening.mode} with ${opening.credit}, then nothing of the learner is written`, () => {
        const {lms, session, words} = begun(kind, opening);
        assert.equal(session.readLaunch().recorded, false);
        session.writeFirstStatus();
        writeAll(session);
        const written = Object.keys(taken(lms)).filter(name => name !== words.status);
        assert.deepEqual(written, [words.exit]);
        assert.notEqual(taken(lms)[words.status], 'passed');
      });
    }

    it('when the LMS knows neither mode nor credit, then it is an ordinary launch', () => {
      const {mode, credit} = kind.open().edition.elements;
      const lms = kind.open();
      lms.faults.GetValue = ([name], real) => (name === mode || name === credit ? '' : real());
      const session = sessionWith(lms);
      session.initialize();
      const launch = session.readLaunch();
      assert.deepEqual([launch.mode, launch.credit, launch.recorded], ['normal', true, true]);
    });

    it('when a location is too long, then as much of it is kept as may be', () => {
      const {lms, session, words} = begun(kind);
      session.writeLocation('s'.repeat(3000));
      assert.equal(taken(lms)[words.location]?.length, lms.edition.longestLocation);
    });

    it('when it has ended, then nothing is called any more', () => {
      const {lms, session} = begun(kind);
      session.terminate();
      const before = lms.calls.length;
      session.terminate();
      session.initialize();
      writeAll(session);
      session.readState();
      session.commit();
      assert.equal(lms.calls.length, before);
      assert.equal(told(lms).filter(call => call === 'Terminate').length, 1);
      assert.equal(session.phase, 'terminated');
      assert.equal(session.answers(), false);
    });

    it('when the LMS takes the frame away while it ends, then nothing is called meanwhile', () => {
      const {lms, session} = begun(kind);
      let phase = session.phase;
      lms.faults.Terminate = (_, real) => {
        phase = session.phase;
        writeAll(session);
        session.commit();
        session.terminate();
        return real();
      };
      const before = lms.calls.length;
      session.terminate();
      assert.equal(phase, 'terminating');
      assert.deepEqual(told(lms, before), ['Terminate']);
    });

    it('when values were set, then they are unsent until a commit succeeds', () => {
      const {lms, session} = begun(kind);
      session.writeState('v1.x');
      lms.faults.Commit = () => 'false';
      lms.faults.GetLastError = () => '101';
      assert.deepEqual([session.commit()?.kind, session.unsent], ['failed', true]);
      lms.faults.Commit = (_, real) => real();
      assert.deepEqual([session.commit(), session.unsent], [undefined, false]);
    });

    it('when its log is read, then neither name nor id is in it, nor a long state', () => {
      const {session} = begun(kind, {learnerName: 'Hēmi Rangi', learnerId: 'hemi42'});
      session.writeLocation('see hemi42');
      session.writeState('s'.repeat(900));
      const log = JSON.stringify(session.log.entries());
      assert.doesNotMatch(log, /Hēmi|hemi42|s{100}/);
      assert.match(log, /900 characters/);
    });

    it('when name and id are very short, then the answers that bear them are hidden', () => {
      const {session, words} = begun(kind, {learnerName: 'Jo', learnerId: '7'});
      const hidden = session.log
        .entries()
        .filter(({input}) => input[0] === words.learnerName || input[0] === words.learnerId)
        .map(({output}) => output);
      assert.deepEqual(hidden, ['(hidden)', '(hidden)']);
    });

    it('when the first screen stands, then the rest is read', () => {
      const {session} = begun(kind, {launchData: 'passMark=90'});
      assert.equal(session.readLaunchData(), 'passMark=90');
    });
  });
}

function writeAll(session: LmsSession): void {
  session.writeState('v1.x');
  session.writeLocation('step');
  session.writeResult(passed);
  session.writeSessionTime(5000);
  session.recordDetail({id: 'lo1', passed: true});
  session.recordDetail({
    id: 'q1',
    at: new Date(),
    response: ['a'],
    correct: ['a'],
    right: true,
  });
}
