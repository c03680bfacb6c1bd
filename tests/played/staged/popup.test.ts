import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Frame, Page} from 'puppeteer-core';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {t} from '../../../src/i18n/shell.js';
import {t as activityWords} from '../../../src/i18n/activity.js';
import {namesOf, type EditionName} from '../../faults/names.js';
import {course as realCourse} from '../../releases/real-course.js';
import type {LmsWindow} from '../lms-page.js';
import {helped, launchChromium} from '../puppeteer-browser.js';
import {press, reads, says, waitFor} from './course-frame.js';
import {stagePackages} from './packages.js';
import {realHolds} from './real-holds.js';
import {serveStage, type StageServer} from './stage-server.js';
import {atTheAnswers} from './staged-acts.js';
import type {Place} from './staging.js';
import {tellCase} from './tell-case.js';

/** Where the API is for a course in a window of its own; the number is the case's. */
const places: readonly (readonly [id: string, place: Place])[] = [
  ['7', 'opener'],
  ['7b', 'opener’s parent'],
  ['7c', 'top window’s opener'],
  ['7d', 'opener’s document'],
];

const {stepId} = realCourse.assessment;
const {submit} = activityWords.activity.check;

const skip = engineOf() === 'chromium' ? false : 'windows that open windows are driven in Chromium';

interface Popup {
  /** The LMS's own page. */
  readonly opener: Page;
  /** The window that it opened. */
  readonly window: Page;
  /** The course in it. */
  readonly course: Frame;
}

describe('given the built package in a window of its own, which the LMS opened', {skip}, () => {
  let browser: Browser;
  let server: StageServer;
  let context: BrowserContext;
  let opened = 0;

  before(async () => {
    server = await serveStage(await stagePackages());
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(edition: EditionName, place: Place): Promise<Popup> {
    context = await browser.createBrowserContext();
    opened += 1;
    const opener = await helped(await context.newPage());
    await opener.goto(server.address({edition, attempt: `p${String(opened)}`, place}));
    const {record} = atTheAnswers(5)(namesOf[edition], edition);
    await opener.evaluate(
      launch => {
        (window as unknown as LmsWindow).launchCourse(launch);
      },
      {record},
    );
    const popup = new Promise<Page | null>(resolve => opener.once('popup', resolve));
    await opener.keyboard.press('Tab');
    await opener.keyboard.press('Enter');
    const window = await popup;
    assert.ok(window, 'the LMS opened a window');
    const course = await window.waitForFrame(frame => frame.url().includes('/sco/'));
    return {opener, window, course};
  }

  const goTo = (course: Frame, step: string): Promise<void> =>
    course.evaluate(name => {
      location.hash = `#/${name}`;
    }, step);

  for (const edition of ['1.2', '2004'] as const) {
    for (const [id, place] of places) {
      const title = `the API is in the ${place}`;
      it(`${id}: when ${title} (SCORM ${edition})`, async () => {
        const {window, course} = await open(edition, place);
        await says(course, 'Sent to your learning system');
        await goTo(course, 'moving-platform');
        await says(course, t.status.waiting);
        const attempt = `p${String(opened)}`;
        await window.close();
        // The LMS's page is behind the window, and sends what it was given at the end by a beacon.
        await waitFor(() => {
          const record = server.record(attempt);
          const held = record && realHolds(record, edition);
          return (
            held?.result === 'incomplete' &&
            held.exit === 'suspend' &&
            held.place === 'moving-platform'
          );
        });
        await tellCase({id, title}, edition, 'chromium', ['Sent to your learning system']);
        await context.close();
      });
    }

    it(`8: when the LMS’s own window is closed in mid-course (SCORM ${edition})`, async () => {
      const {opener, course} = await open(edition, 'opener');
      await says(course, 'Sent to your learning system');
      await goTo(course, stepId);
      await reads(course, submit);
      await opener.close();
      await press(course, submit);
      await says(course, t.status.reasons.failed);
      await says(course, t.status.kept);
      const record = server.record(`p${String(opened)}`);
      assert.equal(record && realHolds(record, edition).result, 'incomplete', 'the last commit');
      const title = 'the LMS’s own window is closed in mid-course';
      await tellCase({id: '8', title}, edition, 'chromium', [
        t.status.reasons.failed,
        t.status.kept,
      ]);
      await context.close();
    });
  }
});
