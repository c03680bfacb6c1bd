import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultContract} from './fault-contract.js';
import {again12, sessionWith, strict12, taken, told, type Opening} from './lms-under-test.js';
import {sessionContract} from './session-contract.js';

for (const kind of [strict12, again12]) {
  sessionContract(kind);
  faultContract(kind);
}

const status = 'cmi.core.lesson_status';

for (const kind of [strict12, again12]) {
  const begun = (opening?: Opening) => {
    const lms = kind.open(opening);
    const session = sessionWith(lms);
    session.initialize();
    session.readLaunch();
    return {lms, session};
  };

  describe(`given a session of SCORM 1.2 with ${kind.name}`, () => {
    it('when the LMS judges by a mastery score, then no score is written before the one that passes', () => {
      const {lms, session} = begun({masteryScore: '90'});
      const score = 'cmi.core.score.raw';
      session.writeFirstStatus();
      session.writeResult({completion: 'incomplete', success: 'failed', score: 80});
      assert.equal(taken(lms)[score], undefined);
      session.writeResult({completion: 'completed', success: 'passed', score: 100});
      assert.equal(taken(lms)[score], '100');
    });

    const results = [
      [{completion: 'incomplete', success: 'unknown'}, 'incomplete'],
      [{completion: 'incomplete', success: 'unknown', score: 40}, 'incomplete'],
      [{completion: 'incomplete', success: 'failed', score: 40}, 'failed'],
      [{completion: 'incomplete', success: 'passed', score: 90}, 'incomplete'],
      [{completion: 'completed', success: 'unknown'}, 'completed'],
      [{completion: 'completed', success: 'passed', score: 90}, 'passed'],
      [{completion: 'completed', success: 'failed', score: 40}, 'completed'],
    ] as const;
    for (const [result, expected] of results) {
      it(`when the course says ${Object.values(result).join(', ')}, then the status is ${expected}`, () => {
        const {lms, session} = begun();
        session.writeFirstStatus();
        session.writeResult(result);
        assert.equal(taken(lms)[status], expected);
      });
    }

    it('when a test was passed, then the score goes first, with its bounds', () => {
      const {lms, session} = begun();
      session.writeFirstStatus();
      const before = lms.calls.length;
      session.writeResult({completion: 'completed', success: 'passed', score: 100 / 3});
      assert.deepEqual(told(lms, before), [
        'GetValue cmi.core.score.raw',
        'SetValue cmi.core.score.raw=33.33',
        'SetValue cmi.core.score.min=0',
        'SetValue cmi.core.score.max=100',
        `SetValue ${status}=passed`,
      ]);
    });

    const order = ['browsed', 'incomplete', 'failed', 'completed', 'passed'];
    for (const held of order) {
      it(`when the LMS holds ${held}, then only a better status is written`, () => {
        const {lms, session} = begun({kept: {[status]: held}});
        for (const [result, next] of results) {
          session.writeResult(result);
          const now = taken(lms)[status] ?? held;
          assert.ok(order.indexOf(now) >= order.indexOf(held), `${held} became ${now} by ${next}`);
        }
        assert.equal(taken(lms)[status] ?? held, 'passed');
      });
    }

    it('when the LMS holds the same score, then nothing of it is written again', () => {
      const kept = {[status]: 'passed', 'cmi.core.score.raw': '90'};
      const {lms, session} = begun({kept});
      session.writeResult({completion: 'completed', success: 'passed', score: 90});
      assert.deepEqual(taken(lms), {'cmi.core.exit': 'suspend'});
    });

    it('when the LMS shouts a status, then it is understood', () => {
      const {lms, session} = begun();
      lms.faults.GetValue = ([name], real) => (name === status ? 'PASSED' : real());
      session.writeResult({completion: 'completed', success: 'unknown'});
      assert.deepEqual(taken(lms), {'cmi.core.exit': 'suspend'});
    });

    const marks: readonly (readonly [string, number | undefined])[] = [
      ['90', 90],
      ['66.6', 66.6],
      ['100', 100],
      ['', undefined],
      ['abc', undefined],
      ['0.8', undefined],
      ['1', undefined],
      ['0', undefined],
      ['101', undefined],
      ['-5', undefined],
    ];
    for (const [masteryScore, expected] of marks) {
      it(`when the mastery score is "${masteryScore}", then the pass mark is ${String(expected)}`, () => {
        const lms = kind.open();
        lms.faults.GetValue = ([name], real) =>
          name === 'cmi.student_data.mastery_score' ? masteryScore : real();
        const session = sessionWith(lms);
        session.initialize();
        assert.equal(session.readLaunch().passMark, expected);
      });
    }

    const first = [
      ['normal', 'credit', undefined, 'incomplete'],
      ['browse', 'no-credit', undefined, 'browsed'],
      ['review', 'no-credit', undefined, 'incomplete'],
      ['normal', 'no-credit', undefined, 'incomplete'],
      ['normal', 'credit', 'browsed', 'incomplete'],
      ['normal', 'credit', 'failed', undefined],
      ['review', 'no-credit', 'browsed', undefined],
      ['review', 'no-credit', 'passed', undefined],
    ] as const;
    for (const [mode, credit, held, expected] of first) {
      it(`when it opens for ${mode}, ${credit}, holding ${held ?? 'nothing'}, then it writes ${expected ?? 'no status'}`, () => {
        const kept = held === undefined ? {} : {kept: {[status]: held}};
        const {lms, session} = begun({mode, credit, ...kept});
        session.writeFirstStatus();
        assert.equal(taken(lms)[status], expected);
      });
    }

    it('when an answer is recorded, then each field has the form of 1.2', () => {
      const {lms, session} = begun();
      const before = lms.calls.length;
      session.recordDetail({
        id: 'check one.é',
        at: new Date(2026, 10, 22, 9, 2, 7, 480),
        latencyMs: 61_239,
        response: ['c', 'a', 'c'],
        correct: ['a'],
        right: false,
        objective: 'lo2a',
      });
      assert.deepEqual(told(lms, before), [
        'GetValue cmi.interactions._count',
        'SetValue cmi.interactions.0.id=check-one--',
        'SetValue cmi.interactions.0.type=choice',
        'SetValue cmi.interactions.0.objectives.0.id=lo2a',
        'SetValue cmi.interactions.0.time=09:02:07',
        'SetValue cmi.interactions.0.correct_responses.0.pattern=a',
        'SetValue cmi.interactions.0.student_response=a,c',
        'SetValue cmi.interactions.0.result=wrong',
        'SetValue cmi.interactions.0.latency=0000:01:01.23',
      ]);
      assert.deepEqual(
        lms.calls.filter(({call, output}) => call === 'SetValue' && output !== 'true'),
        [],
      );
    });

    it('when answers were recorded before, then new ones follow them, up to 75', () => {
      const kept = Object.fromEntries(
        Array.from({length: 74}, (_, index) => [`cmi.interactions.${String(index)}.id`, 'q']),
      );
      const {lms, session} = begun({kept});
      const at = new Date();
      for (const id of ['q75', 'q76']) {
        session.recordDetail({id, at, response: [], correct: ['a'], right: true});
      }
      assert.equal(taken(lms)['cmi.interactions.74.id'], 'q75');
      assert.equal(taken(lms)['cmi.interactions.75.id'], undefined);
      assert.equal(taken(lms)['cmi.interactions.74.student_response'], undefined);
    });
  });
}
