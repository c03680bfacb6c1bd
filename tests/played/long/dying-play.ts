import type {Frame, Page} from 'puppeteer-core';
import {stepsOf} from '../../../src/course/progress.js';
import {itemField} from '../../../src/course/fields.js';
import {t as activityWords} from '../../../src/i18n/activity.js';
import {t} from '../../../src/i18n/shell.js';
import type {AttemptRecord} from '../../faults/strict-options.js';
import {check, course} from '../../releases/real-course.js';
import type {LmsWindow} from '../lms-page.js';
import {chooseAll, goTo, pick, press, see} from './course-hands.js';

const words = activityWords.activity;

/** What there was after one call. */
export interface Death {
  readonly record: AttemptRecord;
  /** What the device held. */
  readonly device: Readonly<Record<string, string>>;
}

interface WatchedCalls {
  readonly deaths: readonly Death[];
  readonly calls: number;
}

/** Plays the module, all of it, in a course that was just launched; what there was after each call that left something else. */
export async function playToTheEnd(page: Page, frame: Frame): Promise<WatchedCalls> {
  await see(frame, t.player.start);
  await page.evaluate(watchCalls);
  for (const {id, kind, title} of stepsOf(course)) {
    await goTo(frame, id);
    await see(frame, title);
    await doStep(frame, kind);
    await frame.evaluate(lookAway);
  }
  await see(frame, words.check.passed(5, 5));
  await frame.evaluate(lookAway);
  return page.evaluate(() => (window as unknown as {watchedCalls: WatchedCalls}).watchedCalls);
}

/** The learner looks at something else for a moment, which is when a course sends. */
function lookAway(): void {
  Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}

/** Looks, in the LMS's page, at what there is after each call of the API. */
function watchCalls(): void {
  const lms = window as unknown as LmsWindow & Record<string, unknown>;
  const watchedCalls = {deaths: [] as unknown[], calls: 0};
  const api = (lms['API'] ?? lms['API_1484_11']) as Record<
    string,
    (...input: unknown[]) => unknown
  >;
  let last = '';
  for (const [name, own] of Object.entries(api)) {
    api[name] = (...input) => {
      const output = own(...input);
      watchedCalls.calls += 1;
      const death = {
        record: lms.lmsRecord(),
        device: Object.fromEntries(Object.entries(localStorage)),
      };
      const text = JSON.stringify(death);
      if (text !== last) watchedCalls.deaths.push(death);
      last = text;
      return output;
    };
  }
  Object.assign(window, {watchedCalls});
}

/** Does what finishes a step, by its own controls. */
async function doStep(frame: Frame, kind: string): Promise<void> {
  switch (kind) {
    case 'chat-lab':
      await press(frame, words.contentNote.skip);
      return see(frame, words.contentNote.skipped);
    case 'matching':
      return match(frame);
    case 'check':
      return answer(frame);
    default:
      return press(frame, t.nav.next);
  }
}

/** Most of it wrong, three times, until the answers are shown. */
async function match(frame: Frame): Promise<void> {
  for (let asked = 1; asked <= 2; asked += 1) {
    await chooseAll(frame, 1);
    await press(frame, words.matching.check);
    await press(frame, words.matching.again);
  }
  await press(frame, words.matching.show);
  await see(frame, words.matching.shown);
}

async function answer(frame: Frame): Promise<void> {
  const {items} = check;
  for (const [index, item] of items.entries()) {
    await see(frame, words.check.position(index + 1, items.length));
    await pick(frame, itemField(item).right ?? '');
    await frame.evaluate(lookAway);
    await press(frame, index + 1 < items.length ? words.check.next : words.check.toList);
  }
  await press(frame, words.check.submit);
}
