import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultContract} from './fault-contract.js';
import {again2004, sessionWith, strict2004, taken, told, type Opening} from './lms-under-test.js';
import {sessionContract} from './session-contract.js';

for (const kind of [strict2004, again2004]) {
  sessionContract(kind);
  faultContract(kind);
}

for (const kind of [strict2004, again2004]) {
  const begun = (opening?: Opening) => {
    const lms = kind.open(opening);
    const session = sessionWith(lms);
    session.initialize();
    session.readLaunch();
    return {lms, session};
  };
  const words = (lms: ReturnType<typeof kind.open>) => {
    const {'cmi.completion_status': completion, 'cmi.success_status': success} = taken(lms);
    return [completion, success, taken(lms)['cmi.progress_measure']];
  };

  describe(`given a session of SCORM 2004 with ${kind.name}`, () => {
    const results = [
      [{completion: 'incomplete', success: 'unknown'}, ['incomplete', undefined, undefined]],
      [
        {completion: 'incomplete', success: 'failed', score: 40},
        ['incomplete', 'failed', undefined],
      ],
      [{completion: 'completed', success: 'unknown'}, ['completed', undefined, '1']],
      [{completion: 'completed', success: 'passed', score: 90}, ['completed', 'passed', '1']],
      [{completion: 'completed', success: 'failed', score: 40}, ['completed', 'failed', '1']],
    ] as const;
    for (const [result, expected] of results) {
      it(`when the course says ${Object.values(result).join(', ')}, then both statuses say so`, () => {
        const {lms, session} = begun();
        session.writeFirstStatus();
        session.writeResult(result);
        assert.deepEqual(words(lms), expected);
      });
    }

    it('when a test was passed, then the score goes first, as a share and as it is', () => {
      const {lms, session} = begun();
      session.writeFirstStatus();
      const before = lms.calls.length;
      session.writeResult({completion: 'completed', success: 'passed', score: 200 / 3});
      assert.deepEqual(told(lms, before), [
        'GetValue cmi.score.raw',
        'SetValue cmi.score.scaled=0.6667',
        'SetValue cmi.score.raw=66.67',
        'SetValue cmi.score.min=0',
        'SetValue cmi.score.max=100',
        'SetValue cmi.completion_status=completed',
        'SetValue cmi.progress_measure=1',
        'GetValue cmi.success_status',
        'SetValue cmi.success_status=passed',
      ]);
      assert.deepEqual(
        lms.calls.filter(({call, output}) => call === 'SetValue' && output !== 'true'),
        [],
      );
    });

    it('when the LMS holds a pass, then a failure and a fresh start leave it', () => {
      const kept = {
        'cmi.completion_status': 'completed',
        'cmi.success_status': 'passed',
        'cmi.score.raw': '90',
        'cmi.score.scaled': '0.9',
      };
      const {lms, session} = begun({kept});
      session.writeFirstStatus();
      for (const [result] of results) session.writeResult({...result, score: 40});
      session.writeResult({completion: 'completed', success: 'passed', score: 90});
      assert.deepEqual(taken(lms), {'cmi.exit': 'suspend'});
    });

    it('when the LMS says nothing of success, then nothing is said to it before there is some', () => {
      const {lms, session} = begun();
      lms.faults.GetValue = ([name], real) => (name === 'cmi.success_status' ? '' : real());
      session.writeResult({completion: 'completed', success: 'unknown'});
      assert.equal(taken(lms)['cmi.success_status'], undefined);
    });

    it('when the score cannot be written now, then it is tried again as a whole', () => {
      const {lms, session} = begun();
      lms.faults.SetValue = ([name = ''], real) => {
        if (name === 'cmi.score.scaled') throw new Error('network');
        return real();
      };
      const result = {completion: 'completed', success: 'passed', score: 90} as const;
      assert.equal(session.writeResult(result)?.kind, 'failed');
      lms.faults.SetValue = (_, real) => real();
      assert.equal(session.writeResult(result), undefined);
      assert.deepEqual(
        [taken(lms)['cmi.score.scaled'], taken(lms)['cmi.score.raw']],
        ['0.9', '90'],
      );
    });

    const marks: readonly (readonly [string, number | undefined])[] = [
      ['0.9', 90],
      ['1', 100],
      ['0.6666', 66.66],
      ['', undefined],
      ['-0.5', undefined],
      ['0', undefined],
      ['90', undefined],
      ['abc', undefined],
    ];
    for (const [mark, expected] of marks) {
      it(`when the scaled passing score is "${mark}", then the pass mark is ${String(expected)}`, () => {
        const lms = kind.open();
        lms.faults.GetValue = ([name], real) =>
          name === 'cmi.scaled_passing_score' ? mark : real();
        const session = sessionWith(lms);
        session.initialize();
        assert.equal(session.readLaunch().passMark, expected);
      });
    }

    it('when it opens for review or to browse, then no status is written', () => {
      for (const mode of ['review', 'browse'] as const) {
        const {lms, session} = begun({mode, credit: 'no-credit'});
        session.writeFirstStatus();
        assert.deepEqual(taken(lms), {'cmi.exit': 'suspend'});
      }
    });

    it('when an answer is recorded, then each field has the form of 2004', () => {
      const {lms, session} = begun();
      const before = lms.calls.length;
      session.recordDetail({
        id: 'check one.é',
        at: new Date(2026, 10, 22, 9, 2, 7, 485),
        latencyMs: 3_661_239,
        response: ['c', 'a', 'c'],
        correct: ['a'],
        right: false,
        objective: 'lo2a',
      });
      const calls = told(lms, before).map(call =>
        call.replace(/(timestamp=.*)[+-]\d\d:\d\d$/, '$1ZONE'),
      );
      assert.deepEqual(calls, [
        'GetValue cmi.interactions._count',
        'SetValue cmi.interactions.0.id=check-one--',
        'SetValue cmi.interactions.0.type=choice',
        'SetValue cmi.interactions.0.objectives.0.id=lo2a',
        'SetValue cmi.interactions.0.timestamp=2026-11-22T09:02:07.48ZONE',
        'SetValue cmi.interactions.0.correct_responses.0.pattern=a',
        'SetValue cmi.interactions.0.learner_response=a[,]c',
        'SetValue cmi.interactions.0.result=incorrect',
        'SetValue cmi.interactions.0.latency=PT1H1M1.23S',
      ]);
      assert.deepEqual(
        lms.calls.filter(({call, output}) => call === 'SetValue' && output !== 'true'),
        [],
      );
    });

    it('when an answer has no id that fits its type, then it stays a bare entry', () => {
      const {lms, session} = begun();
      lms.faults.SetValue = ([name = ''], real) => (name.endsWith('.type') ? 'false' : real());
      lms.faults.GetLastError = () => '406';
      const before = lms.calls.length;
      const answer = {at: new Date(), response: ['a'], correct: ['a'], right: true};
      session.recordDetail({id: 'q1', ...answer});
      assert.deepEqual(told(lms, before).slice(1), [
        'SetValue cmi.interactions.0.id=q1',
        'SetValue cmi.interactions.0.type=choice',
      ]);
      lms.faults.SetValue = (_, real) => real();
      session.recordDetail({id: 'q2', ...answer});
      assert.equal(taken(lms)['cmi.interactions.1.id'], 'q2');
    });
  });
}
