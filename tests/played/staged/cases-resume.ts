import assert from 'node:assert/strict';
import {STATE_VERSION} from '../../../src/course/state-migrations.js';
import {writeSection} from '../../../src/course/state-sections.js';
import {t as activityWords} from '../../../src/i18n/activity.js';
import {t as recordWords} from '../../../src/i18n/record.js';
import {t} from '../../../src/i18n/shell.js';
import {does, doesAllBefore, opens, submits, tries} from '../../releases/acts.js';
import {course} from '../../releases/real-course.js';
import type {EditionName, Names} from '../../faults/names.js';
import {assertAccessible} from './accessible.js';
import {passedIn, recordAfter} from './real-holds.js';
import {checkTitle, passedAll} from './staged-acts.js';
import type {StagedCase} from './staged-case.js';
import type {Staged} from './staged-run.js';

const {notices, exit, elsewhere, end} = recordWords.record;
const {stepId} = course.assessment;
const [first, second, third, fourth] = course.modules.flatMap(({steps}) => steps);

const everything = [...doesAllBefore(), opens(stepId), ...tries(5, 0), submits(325)];
const beforeItLeft = [...does(first?.id ?? ''), ...does(second?.id ?? ''), opens(third?.id ?? '')];
const suspendData = 'cmi.suspend_data';

const newer = writeSection({version: STATE_VERSION + 1, kind: 0, key: 0, body: 'AAAA'});

/** Opened again after a pass, with another text in place of the state. */
function spoilt(text: (whole: string) => string) {
  return (_: Names, edition: EditionName): Staged => {
    const record = recordAfter(edition, everything, passedIn(edition));
    const state = text(record.values[suspendData] ?? '');
    return {
      options: {mode: 'normal'},
      record: {...record, values: {...record.values, [suspendData]: state}},
    };
  };
}

export const casesOfResuming: readonly StagedCase[] = [
  ...['rubbish', '{"of":"another course"}', '<!doctype html><title>Log in</title>'].map(
    (text, index): StagedCase => ({
      id: `35${'abc'.charAt(index)}`,
      title: `the state is ${JSON.stringify(text)} when it is opened again`,
      staged: spoilt(() => text),
      plays: async run => {
        await run.reads(notices.unreadable, t.player.start);
        await assertAccessible(run);
        await run.played.removeCourse();
        assert.equal(run.record?.values[suspendData] ?? text, text, 'it is not lost by looking');
      },
      holds: {result: 'passed', score: '100'},
    }),
  ),
  {
    id: '36',
    title: 'the state is cut in half when it is opened again',
    staged: spoilt(whole => whole.slice(0, whole.length / 2)),
    plays: async run => {
      await run.reads(notices.partly);
      await run.goTo('end');
      await run.reads(end.passed(100));
    },
    holds: {result: 'passed', score: '100'},
  },
  {
    id: '38',
    title: 'the learner was on a step that has left the course since',
    staged: (_, edition) => ({
      course: `${edition} without a step`,
      record: recordAfter(edition, beforeItLeft),
    }),
    plays: async run => {
      await run.reads(t.player.resume(fourth?.title ?? ''));
      await run.readsDone(2, 9);
      await run.played.removeCourse();
      const {values} = recordAfter(run.edition, beforeItLeft);
      assert.equal(run.record?.values[suspendData], values[suspendData], 'no change by looking');
    },
    holds: {done: 2},
  },
  {
    id: '38b',
    title: 'the state is of a newer release',
    staged: spoilt(() => newer),
    plays: async run => {
      await run.reads(notices.newer);
      await run.played.removeCourse();
      assert.equal(run.record?.values[suspendData] ?? newer, newer);
    },
    holds: {result: 'passed', score: '100'},
  },
  {
    id: '41',
    title: 'the learner has passed, opens it to look through again, and leaves',
    staged: (_, edition) => ({record: recordAfter(edition, everything, passedIn(edition))}),
    plays: async run => {
      await run.reads(notices.review, t.status.review, t.player.readAgain);
      await run.goTo('left');
      await run.learner.reads(exit.review);
      await run.reads(exit.review, exit.reviewDo, t.status.review);
      await run.readsNothingOf(exit.sentTitle, exit.safeDo);
      await assertAccessible(run);
    },
    holds: passedAll,
  },
  {
    id: '41b',
    title: 'the learner has passed, opens it in normal mode, fails the check, and leaves',
    staged: (_, edition) => ({
      options: {mode: 'normal'},
      record: recordAfter(edition, [...everything, ...tries(0, 5)], passedIn(edition)),
    }),
    plays: async run => {
      await run.learner.goTo(t.player.readAgain);
      await run.goTo(stepId);
      await run.learner.reads(checkTitle);
      await run.learner.activate(activityWords.activity.check.submit);
      await run.reads(activityWords.activity.check.notYet(0, 5));
      await run.reads(activityWords.activity.check.best(5, 5, true));
      await run.goTo('left');
      await run.learner.reads(exit.safe);
      await run.reads(exit.safe, exit.passed, exit.score(100));
    },
    holds: passedAll,
  },
  {
    id: '43',
    title: 'the learner had passed, and the LMS has cleared everything',
    staged: (_, edition) => ({record: recordAfter(edition, everything, passedIn(edition))}),
    plays: async run => {
      await run.reads(t.player.readAgain);
      await run.played.leave();
      await run.open();
      await run.learner.goTo(t.player.start);
      await run.reads(t.player.start);
      await run.readsDone(0);
    },
    holds: {result: 'incomplete', score: undefined, done: 0},
  },
  ...(['review', 'browse'] as const).map((mode, index): StagedCase => ({
    id: index === 0 ? '44' : '45',
    title: `it is opened for the first time to ${mode}`,
    staged: () => ({options: {mode, credit: 'no-credit'}}),
    plays: async run => {
      await run.reads(notices[mode], t.status[mode]);
      await run.doOneStep();
      await run.goTo('left');
      await run.learner.reads(exit.review);
      await run.reads(exit.review);
      const first12 = mode === 'browse' ? 'browsed' : 'incomplete';
      assert.equal(run.holds.result ?? 'unknown', run.edition === '1.2' ? first12 : 'unknown');
    },
    holds: {score: undefined, done: 0, best: undefined, interactions: 0},
  })),
  {
    id: '52',
    title: 'it is open in two tabs, and the learner takes it over and goes back',
    plays: async run => {
      await run.doOneStep();
      const {played: one} = run;
      const record = await one.record();
      await run.open({record});
      await run.learner.activate(t.player.start);
      await run.learner.reads(elsewhere.asking.title);
      await run.reads(elsewhere.asking.title, elsewhere.asking.what, elsewhere.asking.act);
      await assertAccessible(run);
      await run.learner.activate(elsewhere.here);
      await run.reads(t.nav.doneOf(1, 10));
      await one.learner.comeBack();
      await one.learner.reads(elsewhere.elsewhere.title);
      await one.learner.readsInText(t.status.elsewhere);
      await one.learner.activate(elsewhere.here);
      await one.learner.readsInText(t.nav.doneOf(1, 10));
      await one.removeCourse();
    },
    holds: {result: 'incomplete', done: 1},
  },
];
