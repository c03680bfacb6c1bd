import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {moodleScorm12, moodleScorm2004, type MoodleLms} from './moodle-like.js';

/** Calls by this edition's names, for short; it has begun. */
function begun(lms: MoodleLms) {
  const prefix = lms.apiName === 'API' ? 'LMS' : '';
  const call = (name: string, ...input: string[]) => String(lms.api[prefix + name]?.(...input));
  const api = {
    begin: () => call('Initialize', ''),
    get: (element: string) => call('GetValue', element),
    set: (element: string, value: string) => call('SetValue', element, value),
    commit: () => call('Commit', ''),
    end: () => call(prefix === '' ? 'Terminate' : 'Finish', ''),
    code: () => Number(call('GetLastError')),
    stored: (element: string) => lms.record().values[element],
  };
  assert.equal(api.begin(), 'true');
  return {...api, lms};
}

const state = 'cmi.suspend_data';
const status = 'cmi.core.lesson_status';
const raw = 'cmi.core.score.raw';

for (const make of [moodleScorm12, moodleScorm2004]) {
  const is12 = make().apiName === 'API';

  describe(`given Moodle with SCORM ${is12 ? '1.2' : '2004'}`, () => {
    const location = is12 ? 'cmi.core.lesson_location' : 'cmi.location';
    const exit = is12 ? 'cmi.core.exit' : 'cmi.exit';

    it('when values are set, then the server knows them at the commit', () => {
      const {set, commit, stored} = begun(make());
      set(state, 'one');
      assert.equal(stored(state), undefined);
      assert.deepEqual([commit(), stored(state)], ['true', 'one']);
    });

    it('when it is offline, then a commit says "true" and nothing arrives', () => {
      const {set, commit, code, stored, lms} = begun(make());
      lms.network = 'offline';
      set(state, 'one');
      assert.deepEqual([commit(), code(), stored(state)], ['true', 0, undefined]);
    });

    it('when it was offline, then the lost value is sent again only in 2004, another one in both', () => {
      const {set, commit, stored, lms} = begun(make());
      lms.network = 'offline';
      set(state, 'one');
      set(location, 'here');
      commit();
      lms.network = 'online';
      set(state, 'one');
      commit();
      assert.equal(stored(state), is12 ? undefined : 'one');
      set(state, 'two');
      commit();
      assert.deepEqual([stored(state), stored(location)], ['two', is12 ? undefined : 'here']);
    });

    it('when the session expired, then a commit is refused with 101', () => {
      const {set, commit, code, stored, lms} = begun(make());
      lms.network = 'signed-out';
      set(state, 'one');
      assert.deepEqual([commit(), code(), stored(state)], ['false', 101, undefined]);
    });

    it('when the window is hidden, then it hears nothing of an expired session', () => {
      const {set, commit, stored, lms} = begun(make());
      lms.network = 'signed-out';
      lms.hidden = true;
      set(state, 'one');
      assert.deepEqual([commit(), stored(state)], ['true', undefined]);
    });

    it('when the window is hidden and the network is there, then it arrives', () => {
      const {set, end, stored, lms} = begun(make());
      lms.hidden = true;
      set(state, 'one');
      assert.deepEqual([end(), stored(state)], ['true', 'one']);
    });

    it('when it is hidden and there is more than a beacon holds, then only what 1.2 changed goes', () => {
      const {set, commit, end, stored, lms} = begun(make());
      set(state, 'x'.repeat(60_000));
      for (let index = 0; index < 40; index += 1) {
        set(`cmi.interactions.${String(index)}.id`, `question-${'x'.repeat(200)}-${String(index)}`);
      }
      commit();
      lms.hidden = true;
      set(location, 'last');
      assert.deepEqual([end(), stored(location)], is12 ? ['true', 'last'] : ['false', undefined]);
    });

    it('when the end is refused, then only 2004 can be ended again', () => {
      const {end, stored, set, lms} = begun(make());
      set(state, 'one');
      lms.network = 'signed-out';
      assert.equal(end(), 'false');
      lms.network = 'online';
      assert.deepEqual([end(), stored(state)], is12 ? ['false', undefined] : ['true', 'one']);
    });

    for (const [left, back] of [
      ['suspend', true],
      ['', is12],
      ['logout', is12],
    ] as const) {
      it(`when it is left with "${left}", then it ${back ? 'gives' : 'does not give'} back what was kept`, () => {
        const {set, end, lms} = begun(make());
        set(state, 'kept');
        set(exit, left);
        end();
        const {get} = begun(lms.reopen());
        assert.equal(get(state), back ? 'kept' : '');
        assert.equal(lms.record().values[state], 'kept');
      });
    }

    it('when time was spent, then it counts at the end only, each session once', () => {
      const time = is12 ? 'cmi.core.session_time' : 'cmi.session_time';
      const total = is12 ? 'cmi.core.total_time' : 'cmi.total_time';
      const {set, commit, end, lms} = begun(make());
      set(exit, 'suspend');
      set(time, is12 ? '00:01:00.00' : 'PT1M0.00S');
      commit();
      assert.equal(lms.record().totalMs, 0);
      set(time, is12 ? '00:02:00.50' : 'PT2M0.50S');
      end();
      const {get} = begun(lms.reopen());
      assert.equal(get(total), is12 ? '0000:02:00.50' : 'PT120.50S');
    });

    it('when it is opened after an end, then it is a review, which stores what is sent', () => {
      const over = is12 ? status : 'cmi.completion_status';
      const {set, end, lms} = begun(make());
      set(exit, 'suspend');
      set(over, 'completed');
      end();
      const again = begun(lms.reopen());
      const words = is12 ? ['cmi.core.lesson_mode', 'cmi.core.credit'] : ['cmi.mode', 'cmi.credit'];
      assert.deepEqual(words.map(again.get), ['review', 'no-credit']);
      again.set(over, 'incomplete');
      again.end();
      assert.equal(again.stored(over), 'incomplete');
    });

    it('when 64,000 characters are set, then they are taken, and no more', () => {
      const {set} = begun(make());
      assert.equal(set(state, 'x'.repeat(64_000)), 'true');
      assert.equal(set(state, 'x'.repeat(64_001)), 'false');
    });
  });
}

describe('given Moodle with SCORM 1.2, and its own ways', () => {
  it('when it is begun a second time, then it says 101 and forgets what was not committed', () => {
    const {begin, set, get, commit, code} = begun(moodleScorm12());
    set(state, 'one');
    commit();
    set(state, 'two');
    assert.deepEqual([begin(), code(), get(state)], ['false', 101, 'one']);
  });

  it('when it is begun again after interactions were sent, then it throws', () => {
    const {begin, set, commit} = begun(moodleScorm12());
    set('cmi.interactions.0.id', 'q');
    commit();
    assert.throws(begin, TypeError);
  });

  it('when it is begun again after the end, then it goes on', () => {
    const {begin, end, get} = begun(moodleScorm12());
    end();
    assert.deepEqual([begin(), get(status)], ['true', 'completed']);
  });

  it('when it ends untouched, then it counts as completed, in browse mode too', () => {
    for (const mode of ['normal', 'browse'] as const) {
      const {end, stored} = begun(moodleScorm12({mode}));
      end();
      assert.equal(stored(status), 'completed');
    }
  });

  for (const [score, override, expected] of [
    ['90', true, 'passed'],
    ['40', true, 'failed'],
    ['90', false, 'incomplete'],
    ['', true, 'incomplete'],
  ] as const) {
    it(`when it asks for 80, ${override ? 'overrides' : 'does not override'}, and a score of "${score}" is sent, then the end is ${expected}`, () => {
      const {set, commit, end, stored} = begun(
        moodleScorm12({masteryScore: '80', masteryOverride: override}),
      );
      set(status, 'incomplete');
      set(raw, score);
      commit();
      assert.equal(stored(status), 'incomplete');
      end();
      assert.equal(stored(status), expected);
    });
  }

  it('when it failed, then it opens in review', () => {
    const {set, end, lms} = begun(moodleScorm12());
    set(status, 'failed');
    end();
    assert.equal(begun(lms.reopen()).get('cmi.core.lesson_mode'), 'review');
  });

  it('when a time has one decimal, then it counts as hundredths', () => {
    const {set, end, lms} = begun(moodleScorm12());
    set('cmi.core.session_time', '00:00:00.5');
    end();
    assert.equal(lms.record().totalMs, 50);
  });

  it('when it is called after the end, then it refuses', () => {
    const {set, end, code} = begun(moodleScorm12());
    end();
    assert.deepEqual([set(state, 'x'), code()], ['false', 301]);
  });
});

describe('given Moodle with SCORM 2004, and its own ways', () => {
  it('when it is begun a second time, then it says 103, and 104 after the end', () => {
    const {begin, code, end} = begun(moodleScorm2004());
    assert.deepEqual([begin(), code()], ['false', 103]);
    end();
    assert.deepEqual([begin(), code()], ['false', 104]);
  });

  for (const [progress, expected] of [
    ['0.9', 'incomplete'],
    ['1', 'completed'],
  ] as const) {
    it(`when the manifest asks for 1 and the progress is ${progress}, then the end is ${expected}`, () => {
      const {set, end, stored} = begun(moodleScorm2004({completionThreshold: 1}));
      set('cmi.completion_status', 'completed');
      set('cmi.progress_measure', progress);
      end();
      assert.equal(stored('cmi.completion_status'), expected);
    });
  }

  it('when a pass mark is asked for, then success is left to the course', () => {
    const {set, end, stored} = begun(moodleScorm2004({scaledPassingScore: '0.8'}));
    set('cmi.score.scaled', '0.9');
    end();
    assert.equal(stored('cmi.success_status'), 'unknown');
  });

  it('when it failed and is incomplete, then it opens in normal mode', () => {
    const {set, end, lms} = begun(moodleScorm2004());
    set('cmi.exit', 'suspend');
    set('cmi.completion_status', 'incomplete');
    set('cmi.success_status', 'failed');
    end();
    const {get} = begun(lms.reopen());
    assert.deepEqual([get('cmi.mode'), get('cmi.success_status')], ['normal', 'failed']);
  });
});
