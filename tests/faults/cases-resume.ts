import * as assert from './expect.js';
import {encodeState} from '../../src/course/state-codec.js';
import {STATE_VERSION} from '../../src/course/state-migrations.js';
import {writeSection} from '../../src/course/state-sections.js';
import {recordedAttempt} from '../course/recorded-state.js';
import {keys} from '../course/sample-course.js';
import type {FaultCase} from './case.js';
import {passAndLeave, passed} from './cases-changed.js';
import type {CourseRun} from './course-run.js';
import {altered, cleared} from './record-faults.js';

const whole = encodeState(recordedAttempt, keys);
const newer = writeSection({version: STATE_VERSION + 1, kind: 0, key: 0, body: 'AAAA'});

/** What an LMS may give in place of the state, none of which is one. */
const spoilt: readonly (readonly [string, string])[] = [
  ['35', 'rubbish'],
  ['35b', '{"suspend":"data","of":"another course"}'],
  ['35c', '2|1a0b|Qwerty==|undefined'],
  ['35d', '<!doctype html><title>Sign in</title>'],
  ['35e', '\u0000\uffff😀'],
  ['35f', 'null'],
  ['35g', whole.slice(0, 9)],
  ['35h', whole.toLowerCase()],
];

function setState(run: CourseRun, text: string) {
  return (record: Parameters<typeof altered>[0]) =>
    altered(record, {[run.names.suspendData]: text});
}

export const casesOfResuming: readonly FaultCase[] = [
  {
    id: '41',
    title: 'the learner passed, opens the course again, does nothing and leaves',
    walk: async run => {
      await passAndLeave(run);
      await run.reopen();
      await run.wait(600_000);
      await run.exit();
    },
    holds: {...passed, best: 5, done: ['lesson']},
    and: run => {
      const sets = run.told().filter(call => call.startsWith('SetValue'));
      assert.deepEqual(sets, [`SetValue ${run.names.exit}=suspend`], 'a review writes nothing');
    },
  },
  {
    id: '41b',
    title: 'the learner passed, opens the course again in normal mode, and fails',
    walk: async run => {
      await passAndLeave(run);
      await run.reopen({mode: 'normal'});
      await run.submit(1);
      await run.exit();
    },
    holds: {...passed, best: 5, done: ['lesson']},
  },
  ...spoilt.map(([id, text]): FaultCase => ({
    id,
    title: `the state is ${JSON.stringify(text.slice(0, 24))} when it is opened again`,
    walk: async run => {
      await passAndLeave(run);
      await run.reopen({mode: 'normal'}, {}, setState(run, text));
      assert.notEqual(run.learner.opened.trouble, 'newer');
      await run.wait(600_000);
      assert.equal(run.stored[run.names.suspendData], text, 'it is left until the learner acts');
      await run.read('picture');
      await run.exit();
    },
    holds: {...passed, done: ['picture'], best: undefined},
  })),
  {
    id: '36',
    title: 'the state is cut at any length',
    walk: async run => {
      await run.exit();
      let resumed = 0;
      for (let length = 0; length <= whole.length; length += 1) {
        await run.reopen({}, {}, setState(run, whole.slice(0, length)));
        const {attempt} = run.learner;
        if (attempt.id === recordedAttempt.id) {
          resumed += 1;
          assert.equal(attempt.place, 'pairs');
          assert.equal(attempt.assessments['final']?.best?.correct, 4);
        }
      }
      assert.ok(resumed > whole.length / 2);
      await run.wait(60_000);
    },
    holds: {result: 'passed', score: '80'},
  },
  ...[64, 128, 255].map((to, index): FaultCase => ({
    id: `A50${'abc'.charAt(index)}`,
    title: `the LMS keeps the first ${to} characters of a state and says nothing`,
    faults: ({suspendData}) => [{fault: 'cuts', to, on: {element: suspendData}}],
    walk: async run => {
      run.answer('thread', 'a', 'a');
      await passAndLeave(run);
      await run.reopen({mode: 'normal'});
    },
    holds: {...passed, best: 5, done: ['lesson']},
    and: run => assert.equal(run.learner.attempt.place, 'check'),
  })),
  ...(['pads', 'encodes'] as const).map((fault, index): FaultCase => ({
    id: `A64${'ab'.charAt(index)}`,
    title:
      fault === 'pads'
        ? 'the LMS adds blanks and a line break to each state'
        : 'the LMS gives each state back as HTML',
    opening: 'by the walk',
    walk: async run => {
      const state = {fault, on: {element: run.names.suspendData}} as const;
      await run.open({faults: [state]});
      run.answer('thread', 'a', 'a');
      await run.wait(60_000);
      assert.equal(run.tells, 'sent');
      await passAndLeave(run);
      await run.reopen({mode: 'normal'}, {faults: [state]});
      assert.equal(run.learner.opened.trouble, undefined);
      await run.read('picture');
    },
    holds: {...passed, best: 5, done: ['lesson', 'picture']},
    tells: 'sent',
  })),
  {
    id: 'A65',
    title: 'the LMS changes the mode to review in the middle of the session',
    walk: async run => {
      await run.read('lesson');
      run.misbehave({fault: 'givesInstead', value: 'review', on: {element: run.names.mode}});
      await run.submit(5);
      await run.exit();
    },
    // It was opened to be recorded, and the LMS takes it.
    holds: {...passed, best: 5, done: ['lesson']},
    tells: 'ended sent',
  },
  {
    id: 'A66',
    title: 'an unfinished course is opened to review once, and then to be recorded again',
    walk: async run => {
      await run.read('lesson');
      await run.exit();
      await run.reopen({mode: 'review', credit: 'no-credit'});
      await run.submit(5);
      await run.exit();
      await run.reopen({mode: 'normal', credit: 'credit'});
      assert.equal(
        run.learner.opened.recovered,
        undefined,
        'a review leaves nothing on the device',
      );
      await run.read('picture');
    },
    holds: {result: 'incomplete', score: undefined, best: undefined, done: ['lesson', 'picture']},
    tells: 'sent',
  },
  {
    id: '38b',
    title: 'a newer release wrote the state, and the learner only looks',
    walk: async run => {
      await passAndLeave(run);
      await run.reopen({mode: 'normal'}, {}, setState(run, newer));
      await run.wait(600_000);
      await run.exit();
    },
    holds: passed,
    and: run => {
      assert.equal(run.stored[run.names.suspendData], newer);
      assert.equal(run.learner.opened.trouble, 'newer');
    },
  },
  ...(['review', 'browse'] as const).map((mode, index): FaultCase => ({
    id: `4${4 + index}`,
    title: `it is opened to ${mode}, and the learner passes`,
    options: () => ({mode, credit: 'no-credit'}),
    walk: async run => {
      await run.submit(5);
      await run.exit();
    },
    holds: {score: undefined, best: undefined, interactions: []},
    tells: 'ended sent',
    and: run => {
      assert.equal(run.states[0]?.kind, 'review');
      const first = mode === 'browse' ? 'browsed' : 'incomplete';
      assert.equal(run.holds.result, run.edition === '1.2' ? first : 'unknown');
    },
  })),
  {
    id: '44b',
    title: 'a passed course is opened to review, and the learner fails',
    walk: async run => {
      await passAndLeave(run);
      await run.reopen({mode: 'review'});
      await run.submit(0);
      run.leave();
    },
    holds: {...passed, best: 5},
    tells: 'ended sent',
  },
  {
    id: 'A56',
    title: 'it is opened without credit in normal mode',
    options: () => ({mode: 'normal', credit: 'no-credit'}),
    walk: async run => {
      await run.submit(5);
      assert.equal(run.tells, 'review no-credit');
      await run.exit();
    },
    holds: {score: undefined, best: undefined},
  },
  {
    id: 'A57',
    title: 'the learner leaves and comes back ten times',
    walk: async run => {
      for (let turn = 0; turn < 10; turn += 1) {
        run.answer('thread', 'abcdef'.charAt(turn % 6), 'a');
        await run.wait(turn * 10_000);
        if (turn % 2 === 0) run.leave();
        else await run.exit();
        await run.reopen();
      }
    },
    holds: {result: 'incomplete', place: 'thread', exit: 'suspend'},
    and: run => {
      assert.equal(Object.keys(run.learner.attempt.steps['thread']?.response ?? {}).length, 6);
      assert.equal(run.learner.attempt.id, 'aaaaaaa1');
    },
  },
  {
    id: 'A58',
    title: 'another learner opens the course on the same computer',
    walk: async run => {
      await passAndLeave(run);
      await run.reopen({learnerId: 'mere.tuhoro', learnerName: 'Tūhoro, Mere'}, {}, cleared);
      await run.read('picture');
    },
    holds: {result: 'incomplete', score: undefined, done: ['picture']},
    and: run => assert.notEqual(run.learner.attempt.id, 'aaaaaaa1'),
  },
];
