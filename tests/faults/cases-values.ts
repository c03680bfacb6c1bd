import * as assert from './expect.js';
import type {FaultCase} from './case.js';
import type {CourseRun} from './course-run.js';
import type {FaultSpec} from './named-faults.js';
import type {EditionName} from './names.js';

const passedAll = {result: 'passed', score: '100', exit: 'suspend', best: 5} as const;
const submitAll = (run: CourseRun) => run.submit(5);

/** The check’s five answers as interactions, by their ids. */
const five = ['item-1', 'item-2', 'item-3', 'item-4', 'item-5'];

/** Elements that a course can do without. */
const optional = ['mode', 'credit', 'passMark', 'learnerId', 'learnerName', 'location'] as const;

/** What a get gives where there is nothing to give. */
const nothings: readonly (readonly [string, FaultSpec])[] = [
  ['null', {fault: 'answers', output: null, on: {call: 'GetValue'}}],
  ['undefined', {fault: 'answers', on: {call: 'GetValue'}}],
  ['"undefined"', {fault: 'answers', output: 'undefined', on: {call: 'GetValue'}}],
  ['"null"', {fault: 'answers', output: 'null', on: {call: 'GetValue'}}],
  ['false', {fault: 'answers', output: false, on: {call: 'GetValue'}}],
  ['an empty text', {fault: 'answers', output: '', on: {call: 'GetValue'}}],
];

const noSuchMark = 'scorm-again refuses such a mark when the attempt is loaded';

/** An LMS of 1.2 that has a mark judges a score by it at the end: one that would fail is not written. */
const withMark = (result: string, score: string, mark12: string) => (edition: string) => ({
  result,
  score:
    edition === '2004' || mark12 === '' || (result === 'passed' && Number(score) >= Number(mark12))
      ? score
      : undefined,
});

/** A mark that an LMS asks for, in its own words for each edition, and whether 80 of 100 passes. */
const marks: readonly (readonly [string, string, string, string])[] = [
  ['48', '90', '0.9', 'incomplete'],
  ['48b', '60', '0.6', 'passed'],
  ['48c', '', '', 'passed'],
  ['48d', 'abc', 'abc', 'passed'],
  ['48e', '0.9', '90', 'passed'],
  ['48f', '101', '1.01', 'passed'],
  ['49', '-50', '-0.5', 'passed'],
  ['A10', '  80 ', ' 0.8 ', 'passed'],
  ['A11', '80.000', '0.80000', 'passed'],
  ['A12', '80,5', '0,805', 'passed'],
];

/** Cases whose mark scorm-again refuses, and in which editions. */
const refused: Readonly<Record<string, readonly EditionName[]>> = {
  '48d': ['1.2', '2004'],
  '48e': ['2004'],
  '48f': ['1.2', '2004'],
  '48g': ['2004'],
  '49': ['1.2'],
  '49b': ['1.2'],
  A10: ['1.2', '2004'],
  A12: ['1.2', '2004'],
};

function refusing(id: string): Pick<FaultCase, 'notOn'> {
  const editions = refused[id] ?? [];
  return {
    notOn: Object.fromEntries(editions.map(edition => [`scorm-again ${edition}`, noSuchMark])),
  };
}

export const casesOfValues: readonly FaultCase[] = [
  ...optional.map((name, index): FaultCase => ({
    id: `17${'abcdef'.charAt(index)}`,
    title: `to get ${name} throws`,
    faults: names => [{fault: 'throws', on: {call: 'GetValue', element: names[name]}}],
    walk: submitAll,
    holds: passedAll,
    tells: 'sent',
  })),
  ...nothings.map(([what, fault], index): FaultCase => ({
    id: `18${'abcdef'.charAt(index)}`,
    title: `every get gives ${what}`,
    faults: () => [fault],
    walk: submitAll,
    holds: passedAll,
    tells: 'sent',
  })),
  ...[
    ['48g', '0.9', '90'],
    ['49b', '-50', '-0.5'],
    ['49c', '0', '0'],
  ].map(([id = '', mark12 = '', mark2004 = '']): FaultCase => ({
    id,
    title: `the LMS asks for "${mark12}" or "${mark2004}", which everybody would reach`,
    options: () => ({masteryScore: mark12, scaledPassingScore: mark2004}),
    walk: run => run.submit(1),
    holds: withMark('incomplete', '20', mark12),
    tells: 'sent',
    ...refusing(id),
  })),
  {
    id: '18g',
    title: 'numbers come back as numbers',
    walk: async run => {
      await run.submit(3);
      await run.exit();
      await run.reopen({}, {faults: [{fault: 'givesNumbers'}]});
      await run.submit(2);
    },
    holds: {result: 'incomplete', score: '60', best: 3},
    tells: 'sent',
  },
  {
    id: '19',
    title: 'a first launch, in which a get has nothing to give but 403',
    editions: ['2004'],
    walk: run => run.wait(1_000),
    holds: {result: 'incomplete', exit: 'suspend', score: undefined},
    tells: 'sent',
    and: run => {
      assert.ok(run.hostile.calls.some(({output}) => output === '403'));
      assert.ok(run.states.every(({kind}) => kind === 'waiting' || kind === 'sent'));
    },
  },
  ...(['401', '201'] as const).map((code, index): FaultCase => ({
    id: `20${'ab'.charAt(index)}`,
    title: `the LMS knows only what it must, and says ${code} of all else`,
    editions: ['1.2'],
    faults: () =>
      ['cmi.core.lesson_mode', 'cmi.student*', 'cmi.inter*', 'cmi.core.score.m*'].map(element => ({
        fault: 'refuses',
        code: Number(code),
        on: {element},
      })),
    walk: submitAll,
    holds: {...passedAll, interactions: []},
    tells: 'sent',
    and: run => {
      const asked = run.told().filter(call => call.includes('interactions'));
      assert.ok(asked.length <= 2, asked.join('\n'));
    },
  })),
  ...(['type', 'result', 'latency', 'objectives.0.id', '*response*'] as const).map(
    (field, index): FaultCase => ({
      id: `21${'abcde'.charAt(index)}`,
      title: `${field} of an interaction is refused`,
      faults: () => [
        {
          fault: 'refuses',
          code: 405,
          on: {call: 'SetValue', element: `cmi.interactions.*.${field}`},
        },
      ],
      walk: submitAll,
      holds: {...passedAll, interactions: five},
      tells: 'sent',
    }),
  ),
  {
    id: '23',
    title: 'every set is denied without a code, and done',
    faults: () => [{fault: 'deniesWhatItDid', on: {call: 'SetValue'}}],
    walk: submitAll,
    holds: {...passedAll, interactions: five},
    tells: 'sent',
  },
  {
    id: '24',
    title: 'the status is refused, and taken later',
    walk: async run => {
      run.misbehave({
        fault: 'refuses',
        code: 405,
        on: {call: 'SetValue', element: run.names.status},
      });
      await run.submit(5);
      assert.equal(run.tells, 'not-sent refused');
      run.heal();
      await run.wait(60_000);
    },
    holds: passedAll,
    tells: 'sent',
  },
  {
    id: '24b',
    title: 'the score is refused for ever',
    faults: ({scores}) => [{fault: 'refuses', code: 405, on: {call: 'SetValue', element: scores}}],
    walk: submitAll,
    holds: {result: 'passed', score: undefined, best: 5},
    tells: 'not-sent refused',
  },
  {
    id: '40',
    title: 'the LMS drops what is not ASCII and decodes what looks like HTML or an address',
    faults: () => [{fault: 'stripsNonAscii'}, {fault: 'decodes'}],
    walk: async run => {
      run.answer('thread', 'a', 'a');
      await run.submit(5);
      await run.exit();
      await run.reopen({mode: 'normal'});
    },
    holds: {...passedAll, interactions: five},
    and: run => {
      assert.equal(run.learner.opened.trouble, undefined);
      assert.deepEqual(run.learner.attempt.steps['thread']?.response, {a: 'a'});
    },
  },
  ...marks.map(([id, mark12, mark2004, result]): FaultCase => ({
    id,
    title: `the LMS asks for "${mark12}" or "${mark2004}", and four of five are right`,
    options: () => ({masteryScore: mark12, scaledPassingScore: mark2004}),
    walk: run => run.submit(4),
    holds: withMark(result, '80', mark12),
    tells: 'sent',
    ...refusing(id),
  })),
  ...['Te Ātiawa, Hēmi <b>&"\'', 'ا'.repeat(255), '', 'undefined', '😀\u0000</script>', '   '].map(
    (learnerName, index): FaultCase => ({
      id: `66${'abcdef'.charAt(index)}`,
      title: `the learner is called ${JSON.stringify(learnerName).slice(0, 20)}`,
      options: () => ({learnerName}),
      walk: submitAll,
      holds: passedAll,
      and: run => {
        const isNone = learnerName === 'undefined';
        assert.equal(run.launch.learnerName, isNone ? '' : learnerName);
        const log = JSON.stringify(run.session.log.entries());
        if (learnerName.trim().length > 2 && !isNone) assert.ok(!log.includes(learnerName));
      },
    }),
  ),
  {
    id: '67',
    title: 'the learner has no id',
    options: () => ({learnerId: ''}),
    walk: submitAll,
    holds: passedAll,
    tells: 'sent',
  },
  ...(['REVIEW', ' review\n', 'Browse'] as const).map((word, index): FaultCase => ({
    id: `A13${'abc'.charAt(index)}`,
    title: `the mode is written ${JSON.stringify(word)}`,
    faults: ({mode}) => [{fault: 'givesInstead', value: word, on: {element: mode}}],
    walk: submitAll,
    holds: {score: undefined, best: undefined},
    tells: word === 'Browse' ? 'review browse' : 'review review',
  })),
  {
    id: 'A14',
    title: 'values come back with blanks and line breaks around them',
    walk: async run => {
      await run.submit(3);
      await run.exit();
      await run.reopen({}, {faults: [{fault: 'pads'}]});
      assert.equal(run.learner.opened.trouble, undefined);
      await run.submit(5);
    },
    holds: passedAll,
    tells: 'sent',
  },
  {
    id: 'A15',
    title: 'words come back in capitals',
    walk: async run => {
      await run.submit(5);
      await run.exit();
      await run.reopen(
        {mode: 'normal'},
        {
          faults: [
            {fault: 'shouts', on: {element: 'cmi.*status'}},
            {fault: 'shouts', on: {element: 'cmi.*mode'}},
          ],
        },
      );
      await run.read('lesson');
    },
    holds: {...passedAll, done: ['lesson']},
    tells: 'sent',
  },
  {
    id: 'A16',
    title: 'the code of an error is an object, or throws',
    walk: async run => {
      run.misbehave(
        {fault: 'answersObject', text: '0', on: {call: 'GetLastError', every: 2}},
        {fault: 'throws', on: {call: 'GetLastError'}},
        {fault: 'throws', on: {call: 'GetDiagnostic'}},
        {fault: 'refuses', code: 405, on: {call: 'SetValue', element: 'cmi.interactions.*'}},
      );
      await run.submit(5);
    },
    holds: {...passedAll, interactions: []},
    tells: 'sent',
  },
];
