import assert from 'node:assert/strict';
import {t as cardWords} from '../../../src/i18n/card.js';
import {t as recordWords} from '../../../src/i18n/record.js';
import {t} from '../../../src/i18n/shell.js';
import type {FaultSpec} from '../../faults/named-faults.js';
import {does, doesAllBefore, opens, submits as submitting, tries} from '../../releases/acts.js';
import {course} from '../../releases/real-course.js';
import {assertAccessible} from './accessible.js';
import {schoolWords} from './packages.js';
import {recordAfter} from './real-holds.js';
import type {StagedCase} from './staged-case.js';
import {
  atTheAnswers,
  passedAll,
  sent,
  submitsAndIsSent,
  submits,
  used,
  usesAndLeaves,
} from './staged-acts.js';

const {status} = t;
const {end} = recordWords.record;

/** What a get gives where there is nothing to give. */
const nothings: readonly (readonly [what: string, fault: FaultSpec])[] = [
  ['null', {fault: 'answers', output: null, on: {call: 'GetValue'}}],
  ['nothing', {fault: 'answers', on: {call: 'GetValue'}}],
  ['"undefined"', {fault: 'answers', output: 'undefined', on: {call: 'GetValue'}}],
  ['0', {fault: 'answers', output: 0, on: {call: 'GetValue'}}],
];

/**
 * A mark that an LMS asks for, in each edition's words, and the one that counts. SCORM 1.2 is told a score
 * only where it passes by the LMS's own mark too, which judges it.
 */
const marks: readonly (readonly [
  id: string,
  in12: string,
  in2004: string,
  counts: number,
  score12?: string,
])[] = [
  ['48', '90', '0.9', 90],
  ['48b', '', '', 80, '80'],
  ['48c', 'abc', 'abc', 80],
  ['48d', '0.9', '90', 80, '80'],
  ['49', '-50', '-0.5', 80, '80'],
  ['49b', '101', '1.01', 80],
];

/** The LMS knows only what it must. */
const missing = ['cmi.core.lesson_mode', 'cmi.core.credit', 'cmi.student*', 'cmi.core.score.m*'];

export const casesOfValues: readonly StagedCase[] = [
  {
    id: '17',
    title: 'to get what a course can do without throws',
    staged: names => ({
      faults: [names.mode, names.credit, names.passMark, names.learnerName, names.location].map(
        element => ({fault: 'throws', on: {call: 'GetValue', element}}),
      ),
    }),
    plays: usesAndLeaves,
    holds: used,
  },
  ...nothings.map(([what, fault], index): StagedCase => ({
    id: `18${'abcd'.charAt(index)}`,
    title: `every get gives ${what}`,
    staged: () => ({faults: [fault]}),
    plays: usesAndLeaves,
    holds: used,
  })),
  {
    id: '19',
    title: 'it is a first launch, in which a get has nothing to give but 403',
    editions: ['2004'],
    plays: async run => {
      await run.learner.goTo(t.player.start);
      await run.reads(t.player.start, sent);
      await run.readsNothingOf(...Object.values(status.reasons));
      assert.ok((await run.played.calls()).some(({code}) => code === 403));
    },
    holds: {result: 'incomplete', exit: 'suspend', score: undefined, done: 0},
    announces: [],
  },
  ...[401, 201].map((code, index): StagedCase => ({
    id: `20${'ab'.charAt(index)}`,
    title: `the LMS knows only what it must, and says ${String(code)} of all else`,
    editions: ['1.2'],
    staged: atTheAnswers(5, {
      faults: missing.map(element => ({fault: 'refuses', code, on: {element}})),
    }),
    plays: run => submitsAndIsSent(run),
    holds: passedAll,
    announces: [],
  })),
  {
    id: '21',
    title: 'the type of each interaction is refused',
    staged: (names, edition) =>
      atTheAnswers(5, {
        course: `${edition} with interactions`,
        faults: [
          {
            fault: 'refuses',
            code: 405,
            on: {call: 'SetValue', element: 'cmi.interactions.*.type'},
          },
        ],
      })(names, edition),
    plays: run => submitsAndIsSent(run),
    holds: {...passedAll, interactions: 5},
    announces: [],
  },
  {
    id: '23',
    title: 'every set is denied without a code, and done',
    staged: atTheAnswers(5, {faults: [{fault: 'deniesWhatItDid', on: {call: 'SetValue'}}]}),
    plays: run => submitsAndIsSent(run),
    holds: passedAll,
    announces: [],
  },
  {
    id: '24',
    title: 'the status is refused, and taken later',
    staged: atTheAnswers(5),
    plays: async run => {
      await run.misbehave({
        fault: 'refuses',
        code: 405,
        on: {call: 'SetValue', element: run.names.status},
      });
      await submits(run);
      await run.reads(status.reasons.refused);
      await assertAccessible(run);
      assert.equal(run.holds.result, 'incomplete');
      await run.heal();
      await run.reads(/(Sent to|Saved in) your learning system at/);
    },
    holds: passedAll,
    announces: [/refuses a part of your work/, /(has now been sent|Saved in your)/],
  },
  {
    id: '40',
    title: 'the LMS drops what is not ASCII and decodes the rest, and the school has odd names',
    staged: (_, edition) => ({
      course: `${edition} with names`,
      faults: [{fault: 'stripsNonAscii'}, {fault: 'decodes'}],
      record: recordAfter(edition, [...does(course.modules[0]?.steps[0]?.id ?? '')]),
    }),
    plays: async run => {
      await run.learner.goTo(/^Carry on/);
      await run.learner.activate(t.nav.help);
      await run.learner.reads(cardWords.card.title);
      await run.reads(schoolWords.schoolName, schoolWords.lead);
      await assertAccessible(run);
      await run.played.removeCourse();
      await run.reopen({course: `${run.edition} with names`});
      await run.reads('Carry on');
      await run.readsNothingOf(recordWords.record.notices.unreadable);
      await run.readsDone(1);
    },
    holds: used,
  },
  ...marks.map(([id, in12, in2004, counts, score12]): StagedCase => ({
    id,
    title: `the LMS asks for "${in12}" or "${in2004}", and four of five were right`,
    staged: (_, edition) => ({
      options: {masteryScore: in12, scaledPassingScore: in2004},
      record: recordAfter(edition, [
        ...doesAllBefore(),
        opens(course.assessment.stepId),
        ...tries(4, 1),
        submitting(325),
      ]),
    }),
    plays: async run => {
      await run.learner.goTo(/./);
      await run.goTo('end');
      await run.reads(counts > 80 ? end.notPassed(80, counts) : end.passed(80));
      await run.until(() => run.holds.result === (counts > 80 ? 'incomplete' : 'passed'));
      assert.equal(run.holds.score, run.edition === '1.2' ? score12 : '80');
    },
  })),
  {
    id: '50',
    title: 'Moodle judges by its mastery score, and the learner leaves before the check',
    staged: () => ({lms: 'moodle', options: {masteryScore: '80', scaledPassingScore: '0.8'}}),
    plays: async run => {
      await run.doOneStep();
      await run.goTo('left');
      await run.reads(recordWords.record.exit.safe);
    },
    holds: used,
  },
  ...['Te Ātiawa, Hēmi <b>&"\'', 'ا'.repeat(255), '', 'undefined'].map(
    (learnerName, index): StagedCase => ({
      id: `66${'abcd'.charAt(index)}`,
      title: `the learner is called ${JSON.stringify(learnerName).slice(0, 20)}`,
      staged: () => ({options: {learnerName}}),
      plays: async run => {
        await run.doOneStep();
        if (learnerName.length > 2) await run.readsNothingOf(learnerName.slice(0, 10));
        await run.readsNothingOf(/undefined|null|NaN/);
        await run.played.removeCourse();
      },
      holds: used,
    }),
  ),
  {
    id: '67',
    title: 'the learner has no id',
    staged: () => ({options: {learnerId: ''}}),
    plays: async run => {
      await run.reads(sent);
      await run.doOneStep();
      assert.deepEqual(await run.keptOnDevice(), [], 'guests cannot be told apart');
      await run.played.removeCourse();
    },
    holds: used,
  },
  ...[0, 3, 5].map((right, index): StagedCase => ({
    id: `70${'abc'.charAt(index)}`,
    title: `${String(right)} of five are right`,
    staged: atTheAnswers(right),
    plays: async run => {
      await submitsAndIsSent(run, right);
      await run.goTo('left');
      await run.reads(recordWords.record.exit.score(right * 20));
      if (run.edition === '1.2') return;
      assert.equal(run.record?.values['cmi.score.scaled'], String(right / 5));
    },
    holds: {score: String(right * 20), result: right === 5 ? 'passed' : 'incomplete'},
  })),
];
