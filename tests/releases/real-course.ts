import {readFileSync} from 'node:fs';
import {oneModule} from '../one-module/one-module.js';
import type {Activity, Check} from '../../src/course/course.js';
import type {StateKeys} from '../../src/course/state-keys.js';

const root = new URL('../../', import.meta.url);

const checked = await oneModule();

/** The one-module course. */
export const {course} = checked;

/** The numbers as they are now. */
export const keys = JSON.parse(
  readFileSync(new URL('modules/state-keys.json', root), 'utf8'),
) as StateKeys;

/** Step id → activity. Only letters and ids are of use here: the words are not text yet. */
export const activities = Object.fromEntries(
  [...checked.content.modules.values()].flatMap(module =>
    Object.entries(module.activities as unknown as Readonly<Record<string, Activity>>),
  ),
);

/** The check that decides the result. */
export const check = checkAt(course.assessment.stepId);

function checkAt(stepId: string): Check {
  const activity = activities[stepId];
  if (activity?.kind !== 'check') throw new Error(`no check at "${stepId}"`);
  return activity;
}
