import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as scormAgain from 'scorm-again';
import {failsWhileHidden, during} from './time-faults.js';
import {on, type Fault} from './fault.js';
import {hostile} from './hostile.js';
import {makeFaults, type FaultSpec} from './named-faults.js';
import {strictScorm12} from './strict-scorm12.js';
import {strictScorm2004} from './strict-scorm2004.js';

const {Scorm12API, Scorm2004API} = scormAgain as unknown as Record<
  'Scorm12API' | 'Scorm2004API',
  new (settings: {readonly autocommit: boolean; readonly logLevel: number}) => object
>;
const quiet = {autocommit: false, logLevel: 5};
const state = 'cmi.suspend_data';

const lmss: readonly (readonly [name: string, prefix: string, end: string, make: () => object])[] =
  [
    ['the strict LMS of 1.2', 'LMS', 'Finish', () => strictScorm12().api],
    ['the strict LMS of 2004', '', 'Terminate', () => strictScorm2004().api],
    ['scorm-again in 1.2', 'LMS', 'Finish', () => new Scorm12API(quiet)],
    ['scorm-again in 2004', '', 'Terminate', () => new Scorm2004API(quiet)],
  ];

/** A time of which only is known how long the page stood still. */
function stopwatch() {
  let stalled = 0;
  return {stall: (ms: number) => (stalled += ms), stalled: () => stalled};
}

for (const [name, prefix, endName, make] of lmss) {
  describe(`given ${name} behind faults`, () => {
    const begun = (...specs: readonly FaultSpec[]) => {
      const time = stopwatch();
      const lms = hostile(make());
      const call = (function_: string, ...input: unknown[]) =>
        lms.api[prefix + function_]?.(...input);
      call('Initialize', '');
      lms.misbehave(...makeFaults(specs, time));
      return {
        lms,
        stalled: time.stalled,
        get: (element: string) => call('GetValue', element),
        set: (element: string, value: string) => call('SetValue', element, value),
        commit: () => call('Commit', ''),
        end: () => call(endName, ''),
        code: () => String(call('GetLastError')),
      };
    };

    it('when there is none, then the LMS answers as it does', () => {
      const {set, get, commit, end, lms} = begun();
      assert.deepEqual(
        [set(state, 'one'), get(state), commit(), end()],
        ['true', 'one', 'true', 'true'],
      );
      assert.deepEqual(
        lms.calls.map(({name, element, value, output, threw}) => [
          name,
          element,
          value,
          output,
          threw,
        ]),
        [
          ['Initialize', '', '', 'true', false],
          ['SetValue', state, 'one', 'true', false],
          ['GetValue', state, '', 'one', false],
          ['Commit', '', '', 'true', false],
          ['Terminate', '', '', 'true', false],
        ],
      );
    });

    it('when a call throws, then it is seen in the log and nothing was done', () => {
      const {set, get, lms} = begun({fault: 'throws', on: {call: 'SetValue', times: 1}});
      assert.throws(() => set(state, 'one'), {name: 'TypeError'});
      assert.equal(get(state), '');
      assert.deepEqual([lms.calls[1]?.threw, set(state, 'two'), get(state)], [true, 'true', 'two']);
    });

    it('when a call is refused, then the code stands until the next call', () => {
      const {set, commit, code} = begun({fault: 'refuses', code: 391, on: {call: 'Commit'}});
      assert.deepEqual(
        [commit(), code(), code(), set(state, 'one'), code()],
        ['false', '391', '391', 'true', '0'],
      );
    });

    it('when only some calls are spoilt, then the others are not', () => {
      const {set} = begun(
        {fault: 'refuses', code: 405, on: {element: 'cmi.*location', from: 2, times: 2}},
        {fault: 'refuses', code: 405, on: {value: '*!', every: 2}},
      );
      const location = prefix === '' ? 'cmi.location' : 'cmi.core.lesson_location';
      const answers = ['a', 'b', 'c', 'd'].map(value => set(location, value));
      assert.deepEqual(answers, ['true', 'false', 'false', 'true']);
      assert.deepEqual(
        ['1!', '2!', '3!', '4'].map(value => set(state, value)),
        ['false', 'true', 'false', 'true'],
      );
    });

    for (const output of [true, 'TRUE', 1, null, undefined, '', 7, {an: 'object'}]) {
      it(`when it answers ${JSON.stringify(output)}, then that is what the course gets`, () => {
        const {commit} = begun({fault: 'answers', output, on: {call: 'Commit'}});
        assert.equal(commit(), output);
      });
    }

    it('when an answer is an object, then it says its text', () => {
      const {get} = begun({fault: 'answersObject', text: 'one'});
      const answer = get(state);
      assert.deepEqual([typeof answer, String(answer)], ['object', 'one']);
    });

    it('when it lies, then it says "true" and did nothing', () => {
      const {set, get} = begun({fault: 'lies', on: {call: 'SetValue'}});
      assert.deepEqual([set(state, 'one'), get(state)], ['true', '']);
    });

    it('when it denies what it did, or throws after it, then it did it', () => {
      const denied = begun({fault: 'deniesWhatItDid', on: {call: 'SetValue'}});
      assert.deepEqual(
        [denied.set(state, 'one'), denied.code(), denied.get(state)],
        ['false', '0', 'one'],
      );
      const thrown = begun({fault: 'throwsAfter', on: {call: 'SetValue'}});
      assert.throws(() => thrown.set(state, 'one'), {name: 'NetworkError'});
      assert.equal(thrown.get(state), 'one');
    });

    it('when it has words of its own, then only its yes and no are in them', () => {
      const {set, get, end} = begun({fault: 'speaks', yes: 1, no: 0});
      assert.deepEqual([set(state, 'one'), get(state), set('cmi.nothing', 'x')], [1, 'one', 0]);
      assert.equal(end(), 1);
      const silent = begun({fault: 'saysNothing'});
      assert.deepEqual([silent.set(state, 'one'), silent.get(state)], [undefined, 'one']);
    });

    it('when values are spoilt on their way in, then the LMS keeps what came of them', () => {
      const cases: readonly (readonly [FaultSpec, string, string])[] = [
        [{fault: 'cuts', to: 3}, 'abcdef', 'abc'],
        [{fault: 'stripsNonAscii'}, 'Hēmi 😀', 'Hmi '],
        [{fault: 'decodes'}, '&lt;b&gt;+%41&amp;', '<b> A&'],
        [{fault: 'keepsInstead', value: 'other'}, 'one', 'other'],
      ];
      for (const [spec, given, kept] of cases) {
        const {set, get} = begun(spec);
        assert.deepEqual([set(state, given), get(state)], ['true', kept], spec.fault);
      }
    });

    it('when a value is too long for it, then it is refused, and one as long as that is not', () => {
      const {set, code} = begun({fault: 'refusesLonger', than: 3, code: 405});
      assert.deepEqual([set(state, 'abc'), set(state, 'abcd'), code()], ['true', 'false', '405']);
    });

    it('when values are spoilt on their way back, then it keeps what it was given', () => {
      const cases: readonly (readonly [FaultSpec, string, unknown])[] = [
        [{fault: 'givesInstead', value: 'other'}, 'one', 'other'],
        [{fault: 'pads'}, 'one', '\n  one \r\n'],
        [{fault: 'shouts'}, 'one', 'ONE'],
        [{fault: 'givesNumbers'}, '80.5', 80.5],
      ];
      for (const [spec, kept, given] of cases) {
        const {set, get, lms} = begun(spec);
        set(state, kept);
        assert.equal(get(state), given, spec.fault);
        lms.heal();
        assert.equal(get(state), kept);
      }
    });

    it('when it is slow, then the page stands still for each call', () => {
      const {set, commit, code, stalled} = begun({fault: 'perCallNetwork'});
      set(state, 'one');
      commit();
      code();
      assert.equal(stalled(), 4_000);
      const hanging = begun({fault: 'slow', ms: 30_000, on: {call: 'Commit', times: 1}});
      hanging.commit();
      hanging.commit();
      assert.equal(hanging.stalled(), 30_000);
    });

    it('when the session expired, then commits say so and the page goes on', () => {
      const {set, get, commit, code} = begun({fault: 'sessionExpired'});
      assert.deepEqual(
        [set(state, 'one'), get(state), commit(), code()],
        ['true', 'one', 'false', '101'],
      );
    });

    it('when several faults are set, then the first is the nearest to the course', () => {
      const {set, get} = begun({fault: 'cuts', to: 4}, {fault: 'cuts', to: 2});
      set(state, 'abcdef');
      assert.equal(get(state), 'ab');
      const both = begun({fault: 'lies', on: {call: 'SetValue'}}, {fault: 'throws'});
      assert.equal(both.set(state, 'one'), 'true');
    });

    it('when it heals, then it is the LMS again', () => {
      const {lms, set, get} = begun({fault: 'throws'});
      assert.throws(() => get(state));
      lms.heal();
      assert.deepEqual([set(state, 'one'), get(state)], ['true', 'one']);
    });
  });
}

describe('given faults that a page brings about', () => {
  const begun = (...faults: readonly Fault[]) => {
    const strict = strictScorm2004();
    const lms = hostile(strict.api);
    lms.api['Initialize']?.('');
    lms.misbehave(...faults);
    return {strict, lms};
  };

  it('when the page is hidden, then requests are blocked and nothing else', () => {
    let hidden = false;
    const {strict, lms} = begun(failsWhileHidden(() => hidden));
    lms.api['SetValue']?.(state, 'one');
    lms.api['Commit']?.('');
    hidden = true;
    lms.api['SetValue']?.(state, 'two');
    assert.throws(() => lms.api['Commit']?.(''), {name: 'NetworkError'});
    assert.equal(strict.record().values[state], 'one');
  });

  it('when it acts during a call, then the calls it makes are logged after that one', () => {
    const {lms} = begun(
      on(
        {call: 'GetValue'},
        during(() => lms.api['GetLastError']?.()),
      ),
    );
    lms.api['GetValue']?.(state);
    assert.deepEqual(
      lms.calls.map(({name}) => name),
      ['Initialize', 'GetValue', 'GetLastError'],
    );
  });

  it('when offline, then commits say "true" and nothing arrives', () => {
    const {strict, lms} = begun(...makeFaults([{fault: 'offline'}], stopwatch()));
    lms.api['SetValue']?.(state, 'one');
    assert.equal(lms.api['Commit']?.(''), 'true');
    assert.equal(strict.record().values[state], undefined);
  });
});
