import assert from 'node:assert/strict';
import {t as activityWords} from '../../../src/i18n/activity.js';
import {t as recordWords} from '../../../src/i18n/record.js';
import {t} from '../../../src/i18n/shell.js';
import {doesAllBefore, opens} from '../../releases/acts.js';
import {course} from '../../releases/real-course.js';
import {recordAfter} from './real-holds.js';
import {assertAccessible} from './accessible.js';
import {
  atTheAnswers,
  checkTitle,
  passedAll,
  sent,
  submitsAndIsSent,
  used,
  usesAndLeaves,
} from './staged-acts.js';
import type {StagedCase} from './staged-case.js';
import type {StagedRun} from './staged-run.js';

const {exit} = recordWords.record;

async function endings(run: StagedRun): Promise<number> {
  return (await run.played.told()).filter(({name}) => name === 'Terminate').length;
}

export const casesOfLeaving: readonly StagedCase[] = [
  {
    id: '54',
    title: 'the way out is pressed twice, and then the frame is taken away',
    plays: async run => {
      await run.doOneStep();
      await run.goTo('');
      await run.learner.goTo(t.player.leave);
      await run.learner.press('Enter', 'Enter');
      await run.learner.reads(exit.safe);
      await run.reads(exit.safe);
      await assertAccessible(run);
      await run.goTo('');
      await run.goTo('left');
      await run.reads(exit.safe);
      await run.played.removeCourse();
      assert.equal(await endings(run), 1);
    },
    holds: used,
  },
  {
    id: '56',
    title: 'the LMS takes the frame away while the session ends',
    staged: () => ({during: 'takes the frame away at the end'}),
    plays: async run => {
      await run.doOneStep();
      await run.goTo('left');
      await run.until(async () => (await endings(run)) > 0);
      assert.equal(await endings(run), 1);
    },
    holds: used,
  },
  {
    id: '57',
    title: 'the tab is closed in the middle of a question',
    staged: (_, edition) => ({
      record: recordAfter(edition, [...doesAllBefore(), opens(course.assessment.stepId)]),
    }),
    plays: async run => {
      await run.learner.activate(t.player.resume(checkTitle));
      await run.learner.reads(activityWords.activity.check.position(1, 5));
      await run.learner.pickNext(1);
      await run.reopen();
      await run.learner.activate(t.player.resume(checkTitle));
      await run.learner.reads(activityWords.activity.check.position(2, 5));
      await run.reads(activityWords.activity.check.position(2, 5));
    },
    holds: {result: 'incomplete', score: undefined},
  },
  {
    id: '60',
    title: 'a policy forbids unload: nothing listens to it, and all is kept when the frame goes',
    staged: (_, edition) => ({course: `${edition} without unload`}),
    plays: async run => {
      await run.reads(sent);
      await run.doOneStep();
      const {listeners} = await run.watched();
      assert.ok(listeners.includes('pagehide'), 'the listeners were seen');
      assert.deepEqual(
        listeners.filter(name => name.endsWith('nload')),
        [],
      );
      await run.played.removeCourse();
    },
    holds: used,
  },
  {
    id: '74',
    title: 'the frame is 320 px wide and sandboxed',
    staged: () => ({frame: {sandbox: 'allow-scripts allow-same-origin', width: '320px'}}),
    plays: async run => {
      await run.doOneStep();
      await run.learner.activate(t.nav.help);
      await run.reads('111');
      const wide = await run.learner.frame.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${String(wide)} px`);
      await assertAccessible(run);
      await run.played.removeCourse();
    },
    holds: used,
  },
  {
    id: '76',
    title: 'a policy lets the page ask for nothing: no false alarm',
    staged: (names, edition) =>
      atTheAnswers(5, {course: `${edition} without requests`})(names, edition),
    plays: async run => {
      await submitsAndIsSent(run);
      await run.readsNothingOf(...Object.values(t.status.reasons), 'Saved in your');
    },
    holds: passedAll,
    announces: [],
    expected: /Content[ -]Security[ -]Policy|Refused to connect/,
  },
  {
    id: '77',
    title: 'alert, confirm, prompt and open throw',
    staged: () => ({prank: 'no dialogs'}),
    plays: async run => {
      await usesAndLeaves(run);
    },
    holds: used,
  },
];
