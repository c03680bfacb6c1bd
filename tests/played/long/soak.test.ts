import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, CDPSession, Frame, Page} from 'puppeteer-core';
import {t as activityWords} from '../../../src/i18n/activity.js';
import {t as detailWords} from '../../../src/i18n/details.js';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {helped, launchChromium} from '../puppeteer-browser.js';
import {course} from '../../releases/real-course.js';
import {stagePackages} from '../staged/packages.js';
import {serveStage, type StageServer} from '../staged/stage-server.js';
import {goTo, see} from './course-hands.js';
import type {CourseHands} from '../staged/course-window.js';
import {launchAt} from './launch-at.js';

const skip = engineOf() === 'chromium' ? false : 'Chromium alone tells what a page holds in memory';
const words = activityWords.activity.check;
const answersATry = 5;

/** 2004 sends the most and keeps the most; 1.2 too with `NRR_EVERY=1`. */
const editions =
  process.env['NRR_EVERY'] === '1' ? (['1.2', '2004'] as const) : (['2004'] as const);

/** The words of the check's buttons, for a page that knows no imports. */
interface Buttons {
  readonly next: string;
  readonly toList: string;
  readonly submit: string;
  readonly retry: string;
}

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

describe('given one session of the built package in a browser', {skip}, () => {
  let browser: Browser;
  let server: StageServer;

  before(async () => {
    server = await serveStage(await stagePackages());
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const edition of editions) {
    it(`81: when 5,000 answers are given, then it holds little more than after 500 (SCORM ${edition})`, async test => {
      const context = await browser.createBrowserContext();
      const page = await helped(await context.newPage());
      const cdp = await page.createCDPSession();
      const frame = await launchAt(server, page, edition, {});
      await goTo(frame, course.assessment.stepId);
      await see(frame, words.position(1, answersATry));
      await answer(frame, 500);
      const early = await held(page, cdp);
      await answer(frame, 4_500);
      const late = await held(page, cdp);
      test.diagnostic(`after 500: ${JSON.stringify(early)}; after 5,000: ${JSON.stringify(late)}`);
      for (const what of ['heap', 'nodes', 'listeners'] as const) {
        assert.ok(late[what] <= 1.5 * early[what], `${what}: ${early[what]}, then ${late[what]}`);
      }
      await goTo(frame, 'details');
      await see(frame, detailWords.details.open(500));
      await context.close();
    });
  }
});

/** So many answers by the check's own controls, five to a try; the learner looks away after each try. */
async function answer(frame: Frame, count: number): Promise<void> {
  const {next, toList, submit, retry} = words;
  await frame.evaluate(giveAnswers, count / answersATry, {next, toList, submit, retry});
}

async function giveAnswers(tries: number, buttons: Buttons): Promise<void> {
  const {hands} = window as unknown as CourseHands;
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const act = async (does: () => boolean): Promise<void> => {
    for (let waited = 0; !does(); waited += 1) {
      if (waited > 600) throw new Error(`not there: ${String(does)}; ${hands.words()}`);
      await frame();
    }
    await Promise.resolve();
  };
  for (let done = 0; done < tries; done += 1) {
    for (let item = 0; item < 5; item += 1) {
      await act(() => hands.pick('abcd'.charAt((done + item) % 3)));
      await act(() => hands.press(item < 4 ? buttons.next : buttons.toList));
    }
    await act(() => hands.press(buttons.submit));
    await act(() => hands.press(buttons.retry));
    await frame();
    Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
  }
}

/** What the page holds once what nobody needs is gone; the LMS's own log does not count. */
async function held(page: Page, cdp: CDPSession): Promise<Held> {
  await page.evaluate(() => {
    (window as unknown as {forgetCalls(): void}).forgetCalls();
  });
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await cdp.send('Memory.getDOMCounters');
  return {heap: usedSize, nodes, listeners: jsEventListeners};
}
