import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import type {Browser, BrowserContext, Frame, Page} from 'puppeteer-core';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {t} from '../../../src/i18n/shell.js';
import type {EditionName} from '../../faults/names.js';
import type {Launch, LmsWindow} from '../lms-page.js';
import {helped, launchChromium} from '../puppeteer-browser.js';
import {stagePackages} from './packages.js';
import {realHolds, type RealHolds} from './real-holds.js';
import {serveStage, type StageServer} from './stage-server.js';
import type {Staging} from './staging.js';
import {tellCase} from './tell-case.js';

const skip = engineOf() === 'chromium' ? false : 'a page’s life is led by Chromium’s own protocol';

/** A beacon arrives by itself, and soon. */
const arrivalMs = 10_000;

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

  async function open(staging: Omit<Staging, 'attempt'>, launch: Launch = {}): Promise<Opened> {
    const page = await helped(await context.newPage());
    await page.goto(server.address({attempt: attempt(), ...staging}));
    await page.evaluate(how => {
      (window as unknown as LmsWindow).launchCourse(how);
    }, launch);
    const course = await page.waitForFrame(frame => frame.url().includes('/sco/'));
    await says(course, 'Sent to your learning system');
    return {page, course};
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
    return open(staging);
  }

  function holds(edition: EditionName): RealHolds | undefined {
    const record = server.record(attempt());
    return record && realHolds(record, edition);
  }

  async function arrives(edition: EditionName, done: number): Promise<void> {
    const giveUpMs = performance.now() + arrivalMs;
    while (holds(edition)?.done !== done && performance.now() < giveUpMs) await setTimeout(20);
    assert.equal(holds(edition)?.done, done, 'steps that the LMS knows to be done');
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
    const {page, course} = await open({edition}, record && {record});
    await reads(course, t.nav.doneOf(done, 10));
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
      await course.waitForFunction(() => document.hidden, {polling: 50});
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
      const again = await open({edition}, {}).catch(() => undefined);
      assert.equal(again, undefined);
      await context.close();
    });

    it(`61c: when the course was frozen and comes back, then the work is sent once (SCORM ${edition})`, async () => {
      const {page, course} = await begin({edition});
      await work(course);
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
      await course.waitForFunction(() => document.hidden, {polling: 50});
      await arrives(edition, 0);
      await page.bringToFront();
      await says(course, 'Sent to your learning system');
      await arrives(edition, 1);
      await told('62', 'the browser blocks requests while the course is hidden', edition, 'Sent');
      await context.close();
    });

    it(`61d: when the LMS’s page goes and the browser’s Back brings it again, then nothing is lost (SCORM ${edition})`, async () => {
      const {page, course} = await begin({edition});
      await work(course);
      await page.goto('about:blank');
      await arrives(edition, 1);
      await page.goBack();
      const isKept = await page.evaluate(() => document.querySelector('iframe') !== null);
      // A page that the browser kept has the course in it still, and else the LMS launches it anew.
      if (isKept) await comesBack(page);
      await page.close();
      await comesAgain(edition, 1);
      await told(
        '61d',
        `the LMS’s page goes and comes back (${isKept ? 'kept' : 'loaded anew'})`,
        edition,
      );
      await context.close();
    });
  }
});

async function comesBack(page: Page): Promise<void> {
  const course = page.frames().find(frame => frame.url().includes('/sco/'));
  assert.ok(course);
  await reads(course, t.nav.doneOf(1, 10));
}

/** The page's process is gone, and nobody has told the page. */
async function kill(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  const gone = new Promise(resolve => page.once('error', resolve));
  void cdp.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close().catch(() => undefined);
}

/** The line that says where the work is. */
async function says(course: Frame, words: string): Promise<void> {
  await course.waitForFunction(
    wanted =>
      (
        document.querySelector('nrr-top-bar')?.shadowRoot?.querySelector('nrr-save-status')
          ?.shadowRoot?.textContent ?? ''
      ).includes(wanted),
    {timeout: 30_000, polling: 50},
    words,
  );
}

async function reads(course: Frame, words: string): Promise<void> {
  await course.waitForSelector(`::-p-text(${words})`);
}

async function press(course: Frame, words: string): Promise<void> {
  await course.locator(`::-p-text(${words})`).click();
}
