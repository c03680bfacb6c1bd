import {t as activityWords} from '../../../src/i18n/activity.js';
import {t} from '../../../src/i18n/shell.js';
import type {EditionName, Names} from '../../faults/names.js';
import {doesAllBefore, opens, tries} from '../../releases/acts.js';
import {course} from '../../releases/real-course.js';
import {recordAfter} from './real-holds.js';
import type {Staged, StagedRun} from './staged-run.js';
import {aroundTime} from './words.js';

/* What learners do and read in more than one case. */

/** One step is done and the course left: what an ordinary visit leaves behind. */
export const used = {result: 'incomplete', exit: 'suspend', score: undefined, done: 1} as const;

export const sent = aroundTime(t.status.sent);

/** The learner does a step, reads that all is well, and the LMS takes the course away. */
export async function usesAndLeaves(run: StagedRun): Promise<void> {
  await run.reads(sent);
  await run.doOneStep();
  await run.played.removeCourse();
}

const {stepId} = course.assessment;
export const checkTitle =
  course.modules.flatMap(({steps}) => steps).find(({id}) => id === stepId)?.title ?? '';

/** It is opened by somebody who has done all but to hand in the check, of which so many are right. */
export function atTheAnswers(right: number, more: Staged = {}) {
  return (_: Names, edition: EditionName): Staged => ({
    ...more,
    record: recordAfter(edition, [...doesAllBefore(), opens(stepId), ...tries(right, 5 - right)]),
  });
}

/** The learner carries on and hands in the check. */
export async function submits(run: StagedRun): Promise<void> {
  await run.learner.activate(t.player.resume(checkTitle));
  await run.learner.activate(activityWords.activity.check.submit);
}

/** The learner hands in, reads the result and that it was sent. */
export async function submitsAndIsSent(run: StagedRun, right = 5): Promise<void> {
  await submits(run);
  const words = activityWords.activity.check;
  await run.reads(right >= 4 ? words.passed(right, 5) : words.notYet(right, 5));
  await run.reads(/(Sent to|Saved in) your learning system at/);
}

/** What a pass with everything right leaves. */
export const passedAll = {result: 'passed', score: '100', exit: 'suspend', best: 5} as const;
