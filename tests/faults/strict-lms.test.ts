import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {StrictLms} from './strict-lms.js';
import {strictScorm12} from './strict-scorm12.js';
import {strictScorm2004} from './strict-scorm2004.js';

/** Calls by this edition's names, for short. */
function speak(lms: StrictLms) {
  const prefix = lms.apiName === 'API' ? 'LMS' : '';
  const call = (name: string, ...input: string[]) => String(lms.api[prefix + name]?.(...input));
  return {
    begin: () => call('Initialize', ''),
    get: (element: string) => call('GetValue', element),
    set: (element: string, value: string) => call('SetValue', element, value),
    commit: () => call('Commit', ''),
    end: () => call(prefix === '' ? 'Terminate' : 'Finish', ''),
    code: () => Number(call('GetLastError')),
  };
}

describe('given the strict LMS of SCORM 1.2', () => {
  const status = 'cmi.core.lesson_status';

  it('when it is called before the start, then it refuses with 301', () => {
    const {get, set, commit, end, code} = speak(strictScorm12());
    assert.deepEqual(
      [get(status), code(), set(status, 'passed'), code(), commit(), code(), end(), code()],
      ['', 301, 'false', 301, 'false', 301, 'false', 301],
    );
  });

  it('when it is begun a second time, then it refuses with 101 and forgets what was not committed', () => {
    const {begin, get, set, commit, code} = speak(strictScorm12());
    begin();
    set('cmi.suspend_data', 'one');
    commit();
    set('cmi.suspend_data', 'two');
    assert.deepEqual([begin(), code(), get('cmi.suspend_data')], ['false', 101, 'one']);
  });

  it('when it has ended, then it refuses everything, and logs it all the same', () => {
    const lms = strictScorm12();
    const {begin, set, end, code} = speak(lms);
    begin();
    end();
    assert.deepEqual(
      [set(status, 'passed'), code(), end(), code(), begin(), code()],
      ['false', 301, 'false', 301, 'false', 101],
    );
    const calls = lms.calls.map(({call}) => call).filter(call => call !== 'LMSGetLastError');
    assert.deepEqual(calls, [
      'LMSInitialize',
      'LMSFinish',
      'LMSSetValue',
      'LMSFinish',
      'LMSInitialize',
    ]);
  });

  it('when it ends untouched, then it counts as completed', () => {
    const lms = strictScorm12();
    const {begin, end} = speak(lms);
    begin();
    end();
    assert.equal(lms.record().values[status], 'completed');
  });

  for (const [raw, expected] of [
    ['90', 'passed'],
    ['10', 'failed'],
    ['', 'incomplete'],
  ] as const) {
    it(`when it asks for 80 and ends with a score of "${raw}", then it decides: ${expected}`, () => {
      const lms = strictScorm12({masteryScore: '80'});
      const {begin, set, end} = speak(lms);
      begin();
      set(status, 'incomplete');
      set('cmi.core.score.raw', raw);
      end();
      assert.equal(lms.record().values[status], expected);
    });
  }

  for (const [exit, entry] of [
    ['suspend', 'resume'],
    ['', ''],
    ['logout', ''],
  ] as const) {
    it(`when it was left with "${exit}", then it opens with "${entry}" and all that was kept`, () => {
      const lms = strictScorm12();
      const first = speak(lms);
      first.begin();
      first.set('cmi.suspend_data', 'kept');
      first.set('cmi.core.exit', exit);
      first.set('cmi.core.session_time', '00:01:01.50');
      first.end();
      const {begin, get} = speak(lms.reopen());
      begin();
      assert.deepEqual(
        ['cmi.core.entry', 'cmi.suspend_data', 'cmi.core.total_time', 'cmi.core.score.raw'].map(
          get,
        ),
        [entry, 'kept', '0000:01:01.50', ''],
      );
    });
  }

  it('when it is opened after an end, then it is a review, unless it is told another mode', () => {
    const lms = strictScorm12();
    const {begin, set, commit} = speak(lms);
    begin();
    set(status, 'passed');
    commit();
    const modes = [lms.reopen(), lms.reopen({mode: 'normal'})].map(again => {
      const {begin, get} = speak(again);
      begin();
      return [get('cmi.core.lesson_mode'), get('cmi.core.credit')];
    });
    assert.deepEqual(modes, [
      ['review', 'no-credit'],
      ['normal', 'credit'],
    ]);
  });

  it('when what is write-only is read, then it refuses with 404, but counts interactions', () => {
    const {begin, get, set, code} = speak(strictScorm12());
    begin();
    set('cmi.interactions.0.id', 'q');
    assert.deepEqual(
      [
        get('cmi.interactions.0.id'),
        code(),
        get('cmi.core.exit'),
        code(),
        get('cmi.interactions._count'),
      ],
      ['', 404, '', 404, '1'],
    );
  });
});

describe('given the strict LMS of SCORM 2004', () => {
  const completion = 'cmi.completion_status';

  it('when it is called out of time, then each call has its own code', () => {
    const {begin, get, set, commit, end, code} = speak(strictScorm2004());
    const codes = () => {
      const calls = [() => get(completion), () => set(completion, 'x'), commit, end];
      return calls.map(call => (call(), code()));
    };
    const before = codes();
    begin();
    const again = [begin(), code()];
    end();
    const after = codes();
    assert.deepEqual(
      [before, again, after, begin(), code()],
      [[122, 132, 142, 112], ['false', 103], [123, 133, 143, 113], 'false', 104],
    );
  });

  it('when a value was never set, then it is refused with 403', () => {
    const {begin, get, code} = speak(strictScorm2004());
    begin();
    const unset = ['cmi.suspend_data', 'cmi.score.raw', 'cmi.scaled_passing_score'];
    assert.deepEqual(
      unset.map(element => [get(element), code()]),
      unset.map(() => ['', 403]),
    );
  });

  it('when it was left with suspend, then it gives everything back and goes on counting time', () => {
    const lms = strictScorm2004();
    const {begin, set, end} = speak(lms);
    begin();
    set('cmi.suspend_data', 'kept');
    set('cmi.exit', 'suspend');
    set('cmi.session_time', 'PT1M1.5S');
    end();
    const again = speak(lms.reopen());
    again.begin();
    assert.deepEqual(['cmi.entry', 'cmi.suspend_data', 'cmi.total_time'].map(again.get), [
      'resume',
      'kept',
      'PT61.50S',
    ]);
  });

  it('when it was left in another way, then everything is blank', () => {
    const lms = strictScorm2004();
    const {begin, set, end} = speak(lms);
    begin();
    set('cmi.suspend_data', 'lost');
    set(completion, 'incomplete');
    set('cmi.exit', 'normal');
    end();
    const again = speak(lms.reopen());
    again.begin();
    assert.deepEqual(['cmi.entry', 'cmi.suspend_data', completion].map(again.get), [
      'ab-initio',
      '',
      'unknown',
    ]);
  });

  it('when an interaction was resumed, then its pattern and its objectives stay as they were', () => {
    const lms = strictScorm2004();
    const first = speak(lms);
    const pattern = 'cmi.interactions.0.correct_responses.0.pattern';
    first.begin();
    first.set('cmi.interactions.0.id', 'q');
    first.set('cmi.interactions.0.type', 'choice');
    first.set(pattern, 'a');
    first.set('cmi.exit', 'suspend');
    first.end();
    const {begin, set, code, get} = speak(lms.reopen());
    begin();
    assert.deepEqual(
      [
        get('cmi.interactions._count'),
        set(pattern, 'a'),
        code(),
        set('cmi.interactions.0.objectives.0.id', 'lo1'),
        code(),
        set('cmi.interactions.0.type', 'choice'),
        set(pattern, 'a'),
      ],
      ['1', 'false', 351, 'false', 408, 'true', 'true'],
    );
  });

  it('when an objective is another one twice, then it is refused with 351', () => {
    const {begin, set, code} = speak(strictScorm2004());
    begin();
    set('cmi.objectives.0.id', 'lo1');
    assert.deepEqual([set('cmi.objectives.1.id', 'lo1'), code()], ['false', 351]);
  });
});

describe('given either strict LMS', () => {
  for (const make of [strictScorm12, strictScorm2004]) {
    it(`when ${make.name} keeps a record, then only what was committed is in it, as plain data`, () => {
      const lms = make();
      const {begin, set, commit} = speak(lms);
      begin();
      set('cmi.suspend_data', 'kept');
      commit();
      set('cmi.suspend_data', 'not yet');
      const record = JSON.parse(JSON.stringify(lms.record())) as ReturnType<StrictLms['record']>;
      assert.deepEqual(record, lms.record());
      assert.equal(make().load(record).record().values['cmi.suspend_data'], 'kept');
    });

    it(`when ${make.name} is told to miss an element, then nobody can use it`, () => {
      const {begin, set, code} = speak(make({missing: ['cmi.interactions.n.id']}));
      begin();
      const answer = set('cmi.interactions.0.id', 'q');
      assert.deepEqual([answer, code() >= 201], ['false', true]);
    });
  }
});
