import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sessionWith, taken, told, type Fault, type LmsKind} from './lms-under-test.js';

const interaction = {
  id: 'q1',
  at: new Date(2026, 10, 22, 10, 42, 7),
  response: ['a'],
  correct: ['a'],
  right: true,
};

function throwing(): never {
  throw new TypeError('API is gone');
}

/** What each session makes of an LMS that misbehaves. */
export function faultContract(kind: LmsKind): void {
  const open = () => {
    const lms = kind.open();
    return {lms, session: sessionWith(lms), words: lms.edition.elements};
  };
  const live = () => {
    const opened = open();
    opened.session.initialize();
    opened.session.readLaunch();
    return opened;
  };

  describe(`given ${kind.name} misbehaves`, () => {
    const yes: readonly (readonly [string, unknown])[] = [
      ['true', true],
      ['"TRUE"', 'TRUE'],
      ['1', 1],
      ['"1"', '1'],
    ];
    for (const [name, answer] of yes) {
      it(`when it says ${name} for yes, then that is a yes`, () => {
        const {lms, session} = open();
        lms.faults.Initialize = lms.faults.SetValue = lms.faults.Commit = () => answer;
        assert.deepEqual(
          [session.initialize(), session.writeState('x'), session.commit(), session.phase],
          [undefined, undefined, undefined, 'live'],
        );
      });
    }

    const no: readonly (readonly [string, Fault])[] = [
      ['"false"', () => 'false'],
      ['null', () => null],
      ['nothing', () => undefined],
      ['"undefined"', () => 'undefined'],
      ['an exception', throwing],
    ];
    for (const [name, fault] of no) {
      it(`when Initialize gives ${name}, then the session has not begun and may be tried again`, () => {
        const {lms, session} = open();
        lms.faults.Initialize = fault;
        assert.deepEqual([session.initialize()?.kind, session.phase], ['failed', 'new']);
        lms.faults.Initialize = (_, real) => real();
        assert.deepEqual([session.initialize(), session.phase], [undefined, 'live']);
      });
    }

    it('when a set gives "false" without a code, or nothing at all, then it counts as done', () => {
      const {lms, session} = live();
      for (const answer of ['false', undefined, null]) {
        lms.faults.SetValue = () => answer;
        lms.faults.GetLastError = () => '0';
        assert.equal(session.writeState(`after ${String(answer)}`), undefined);
      }
    });

    it('when a commit gives "false" without a code, then it failed', () => {
      const {lms, session} = live();
      lms.faults.Commit = () => 'false';
      lms.faults.GetLastError = () => 0;
      assert.equal(session.commit()?.kind, 'failed');
    });

    it('when a commit gives nothing and no code, then it is done', () => {
      const {lms, session} = live();
      lms.faults.Commit = () => null;
      lms.faults.GetLastError = () => 'null';
      assert.equal(session.commit(), undefined);
    });

    it('when every call throws, then trouble is returned and never thrown', () => {
      const {lms, session} = live();
      lms.faults.SetValue = lms.faults.GetValue = lms.faults.Commit = throwing;
      lms.faults.GetLastError = lms.faults.GetDiagnostic = lms.faults.Terminate = throwing;
      assert.deepEqual(
        [
          session.writeState('x')?.kind,
          session.commit()?.kind,
          session.readState(),
          session.answers(),
          session.terminate()?.kind,
        ],
        ['failed', 'failed', {suspendData: '', location: ''}, false, 'failed'],
      );
    });

    for (const value of [null, undefined, 'undefined', false]) {
      it(`when a get gives ${String(value)}, then there is no value`, () => {
        const {lms, session} = live();
        lms.faults.GetValue = () => value;
        assert.deepEqual(session.readState(), {suspendData: '', location: ''});
      });
    }

    it('when the state is refused, then that is said and it is tried again', () => {
      const {lms, session, words} = live();
      lms.faults.SetValue = ([name], real) => (name === words.suspendData ? 'false' : real());
      lms.faults.GetLastError = () => '405';
      const trouble = session.writeState('x');
      assert.deepEqual(trouble, {
        kind: 'refused',
        call: `SetValue ${words.suspendData}`,
        code: 405,
      });
      lms.faults.SetValue = (_, real) => real();
      session.writeState('x');
      assert.equal(taken(lms)[words.suspendData], 'x');
    });

    for (const code of ['401', '201']) {
      it(`when it knows no interactions and says ${code}, then it is asked once and nobody is troubled`, () => {
        const {lms, session} = live();
        lms.faults.SetValue = lms.faults.GetValue = () => 'false';
        lms.faults.GetLastError = () => code;
        const before = lms.calls.length;
        session.recordDetail(interaction);
        session.recordDetail(interaction);
        assert.deepEqual(told(lms, before), [
          'GetValue cmi.interactions._count',
          'SetValue cmi.interactions.0.id=q1',
        ]);
      });
    }

    it('when it refuses a field of an interaction, then the others are there all the same', () => {
      const {lms, session} = live();
      lms.faults.SetValue = ([name = ''], real) => (name.endsWith('pattern') ? 'false' : real());
      lms.faults.GetLastError = () => '405';
      session.recordDetail(interaction);
      assert.equal(taken(lms)['cmi.interactions.0.result'], 'correct');
    });

    it('when it says that it began already and gives values, then the session is live', () => {
      for (const code of ['101', '103']) {
        const {lms, session} = open();
        lms.faults.Initialize = (_, real) => (real(), 'false');
        lms.faults.GetLastError = () => code;
        assert.deepEqual([session.initialize(), session.phase], [undefined, 'live']);
      }
    });

    it('when it says that it began already but gives nothing, then the session is not live', () => {
      const {lms, session} = open();
      lms.faults.Initialize = () => 'false';
      lms.faults.GetValue = () => '';
      lms.faults.GetLastError = () => '101';
      assert.deepEqual([session.initialize()?.kind, session.phase], ['failed', 'new']);
    });

    it('when it says that the session in this window is over, then that is said', () => {
      const {lms, session} = open();
      lms.faults.Initialize = () => 'false';
      lms.faults.GetLastError = () => '104';
      assert.equal(session.initialize()?.kind, 'ended');
    });

    for (const code of ['133', '301']) {
      it(`when it refuses a value with ${code}, then it holds the session for over`, () => {
        const {lms, session} = live();
        lms.faults.SetValue = () => 'false';
        lms.faults.GetLastError = () => code;
        assert.equal(session.writeState('x')?.kind, 'ended');
      });
    }

    it('when its count of interactions is no number, then they begin at the first', () => {
      const {lms, session} = live();
      lms.faults.GetValue = ([name = ''], real) => (name.endsWith('_count') ? '' : real());
      session.recordDetail(interaction);
      assert.equal(taken(lms)['cmi.interactions.0.id'], 'q1');
    });
  });
}
