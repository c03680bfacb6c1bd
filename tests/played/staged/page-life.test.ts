import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import type {Browser, BrowserContext, Frame, Page} from 'puppeteer-core';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {t as recordWords} from '../../../src/i18n/record.js';
import {t} from '../../../src/i18n/shell.js';
import type {EditionName} from '../../faults/names.js';
import type {Launch, LmsWindow} from '../lms-page.js';
import {helped, launchChromium} from '../puppeteer-browser.js';
import type {CourseHands} from './course-window.js';
import {patienceMs} from '../driver.js';
import {until} from '../until.js';
import {press, reads, says, waitFor} from './course-frame.js';
import {stagePackages} from './packages.js';
import {realHolds, type RealHolds} from './real-holds.js';
import {serveStage, type StageServer} from './stage-server.js';
import type {Staging} from './staging.js';
import {tellCase} from './tell-case.js';

const {recovery} = recordWords.record;

const skip = engineOf() === 'chromium' ? false : 'a page’s life is led by Chromium’s own protocol';

interface Opened {
  readonly page: Page;
  readonly course: Frame;
}

describe('given the built package in an LMS’s frame in Chromium', {skip}, () => {
  let browser: Browser;
  let server: StageServer;
  let context: BrowserContext;
  let opened = 0;
  const attempt = (): string => `l${String(opened)}`;

  before(async () => {
    server = await serveStage(await stagePackages());
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  async function launch(staging: Omit<Staging, 'attempt'>, how: Launch = {}): Promise<Opened> {
    const page = await helped(await context.newPage());
    await page.goto(server.address({attempt: attempt(), ...staging}));
    await page.evaluate(options => {
      (window as unknown as LmsWindow).launchCourse(options);
    }, how);
    return {page, course: await page.waitForFrame(frame => frame.url().includes('/sco/'))};
  }

  /** One step is done, and the second stands; nothing is sent of it yet. */
  async function work(course: Frame): Promise<void> {
    await press(course, t.player.start);
    await press(course, t.nav.next);
    await says(course, t.status.waiting);
  }

  async function begin(staging: Omit<Staging, 'attempt'>): Promise<Opened> {
    opened += 1;
    context = await browser.createBrowserContext();
    const {page, course} = await launch(staging);
    await says(course, 'Sent to your learning system');
    return {page, course};
  }

  function holds(edition: EditionName): RealHolds | undefined {
    const record = server.record(attempt());
    return record && realHolds(record, edition);
  }

  async function arrives(edition: EditionName, done: number): Promise<void> {
    await waitFor(() => holds(edition)?.done === done);
    assert.equal(holds(edition)?.score, undefined);
    assert.equal(holds(edition)?.exit, 'suspend');
  }

  async function calls(page: Page, name: string): Promise<number> {
    const told = await page.evaluate(() => (window as unknown as LmsWindow).lmsTold());
    return told.filter(call => call.name === name).length;
  }

  /** The learner comes again, on what the LMS's server has and on what the browser kept. */
  async function comesAgain(edition: EditionName, done: number): Promise<void> {
    const record = server.record(attempt());
    const {page, course} = await launch({edition}, record && {record});
    await readsDone(course, done);
    await page.close();
  }

  const told = (id: string, title: string, edition: EditionName, ...words: string[]) =>
    tellCase({id, title}, edition, 'chromium', words);

  for (const edition of ['1.2', '2004'] as const) {
    it(`61: when another tab hides the course and it is killed there, then the LMS has the work (SCORM ${edition})`, async () => {
      const {page, course} = await begin({edition});
      await work(course);
      const other = await context.newPage();
      await other.bringToFront();
      await until(course, () => document.hidden);
      await arrives(edition, 1);
      await kill(page);
      await comesAgain(edition, 1);
      await told(
        '61',
        'another tab hides the course, and it is killed',
        edition,
        t.nav.doneOf(1, 10),
      );
      await context.close();
    });

    it(`61b: when the course is killed in full view, then the device has what the LMS has not (SCORM ${edition})`, async () => {
      const {page, course} = await begin({edition});
      await work(course);
      await kill(page);
      await arrives(edition, 0);
      const {course: again} = await launch({edition});
      await reads(again, recovery.title);
      await press(again, recovery.keep);
      await readsDone(again, 1);
      const title = 'the course is killed in full view';
      await told('61b', title, edition, recovery.title, t.nav.doneOf(1, 10));
      await context.close();
    });

    it(`61c: when the course was frozen and comes back, then the work is sent once (SCORM ${edition})`, async () => {
      const {page, course} = await begin({edition});
      await work(course);
      const other = await context.newPage();
      await other.bringToFront();
      const cdp = await page.createCDPSession();
      await cdp.send('Page.setWebLifecycleState', {state: 'frozen'});
      await cdp.send('Page.setWebLifecycleState', {state: 'active'});
      await page.bringToFront();
      await press(course, t.nav.next);
      await page.evaluate(() => {
        (window as unknown as LmsWindow).removeCourse();
      });
      await arrives(edition, 2);
      assert.equal(await calls(page, 'Terminate'), 1);
      await told('61c', 'the course was frozen and came back', edition);
      await context.close();
    });

    it(`62: when the browser blocks requests while the course is hidden, then an earlier commit is there, and the rest is sent later (SCORM ${edition})`, async () => {
      const {page, course} = await begin({edition, during: 'blocks requests while hidden'});
      await work(course);
      const other = await context.newPage();
      await other.bringToFront();
      await until(course, () => document.hidden);
      await arrives(edition, 0);
      await page.bringToFront();
      await says(course, 'Sent to your learning system');
      await arrives(edition, 1);
      await told('62', 'the browser blocks requests while the course is hidden', edition, 'Sent');
      await context.close();
    });

    it(`61d: when the LMS’s page goes and the browser’s Back brings it again, then the learner goes on (SCORM ${edition})`, async () => {
      const {page, course} = await begin({edition});
      await work(course);
      await goAndComeBack(page);
      await arrives(edition, 1);
      // Saved, where the server has answered since.
      await saysAgain(page, /(Sent to|Saved in) your learning system/);
      await page.evaluate(() => {
        const course = document.querySelector('iframe')?.contentWindow;
        if (course) course.location.hash = '#/fear-and-shame';
      });
      // Not "Not sent yet", which may be over before it is looked for.
      await showsAgain(page, 'Why children stay silent');
      await page.evaluate(() => {
        (window as unknown as LmsWindow).removeCourse();
      });
      await waitFor(() => holds(edition)?.place === 'fear-and-shame');
      assert.equal(holds(edition)?.done, 1);
      const title = 'the LMS’s page goes, and the browser’s Back brings it again';
      await told('61d', title, edition, 'Sent to your learning system');
      await context.close();
    });

    it(`61e: when it is brought back and the LMS has ended the session, then the learner is told (SCORM ${edition})`, async () => {
      const {page, course} = await begin({edition});
      await work(course);
      const code = edition === '1.2' ? 301 : 123;
      await page.evaluate(refusal => {
        window.addEventListener('pageshow', () => {
          (window as unknown as LmsWindow).lmsMisbehave([{fault: 'refuses', code: refusal}]);
        });
      }, code);
      await goAndComeBack(page);
      await saysAgain(page, new RegExp(t.status.reasons.lost));
      await arrives(edition, 1);
      const title = 'the page is brought back, and the LMS has ended the session';
      await told('61e', title, edition, t.status.reasons.lost);
      await context.close();
    });
  }
});

/** The browser keeps the page as it is, and shows it again. */
async function goAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, {isTheSame: true});
  });
  await page.goto('about:blank');
  await page.goBack();
  assert.equal(await page.evaluate(() => 'isTheSame' in window), true, 'the browser kept the page');
}

/** As `says`; the browser's protocol knows nothing of the frames of a page that was brought back. */
async function saysAgain(page: Page, wanted: RegExp): Promise<void> {
  const line = (): string =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('nrr-top-bar')
      ?.shadowRoot?.querySelector('nrr-save-status')?.shadowRoot?.textContent ?? '';
  const giveUpMs = performance.now() + patienceMs;
  let said = '';
  while (!wanted.test(said)) {
    if (performance.now() > giveUpMs) throw new Error(`not ${String(wanted)}; it says: ${said}`);
    await setTimeout(20);
    said = await page.evaluate(line);
  }
}

/** Waits until these words stand in the course, in a page that was brought back. */
async function showsAgain(page: Page, words: string): Promise<void> {
  await until(
    page,
    wanted => {
      const course = document.querySelector('iframe')?.contentWindow;
      return (course as Partial<CourseHands> | undefined)?.hands?.words().includes(wanted) ?? false;
    },
    words,
  );
}

/** The page's process is gone, and nobody has told the page. */
async function kill(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  const gone = new Promise(resolve => page.once('error', resolve));
  void cdp.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close().catch(() => undefined);
}

/** In the list of the modules, once the course is ready. */
async function readsDone(course: Frame, done: number): Promise<void> {
  await reads(course, 'Carry on: ');
  await course.evaluate(() => {
    location.hash = '#/modules';
  });
  await reads(course, t.nav.doneOf(done, 10));
}
