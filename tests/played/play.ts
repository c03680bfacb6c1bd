import type {Browser, BrowserContext} from 'puppeteer-core';
import type {AttemptRecord, StrictCall, StrictOptions} from '../faults/strict-options.js';
import {Learner} from './learner.js';
import type {LmsWindow} from './lms-page.js';
import {helped} from './browser.js';

/** A learner in a course that an LMS page has launched, and what the LMS knows. */
export interface Play {
  readonly learner: Learner;
  /** What was committed so far. */
  record(): Promise<AttemptRecord>;
  calls(): Promise<readonly StrictCall[]>;
  /** Takes the course's frame away, as an LMS does when the learner goes elsewhere. */
  removeCourse(): Promise<void>;
  /** Closes the window, as a learner does; what the browser keeps stays. */
  leave(): Promise<void>;
  /** Closes the browser profile; nothing of it stays. */
  close(): Promise<void>;
  /** What went wrong on the page: errors nobody caught, and requests to other hosts. */
  readonly trouble: readonly string[];
}

/** How a course is opened. */
export interface PlayOptions {
  readonly options?: Partial<StrictOptions>;
  /** What the LMS has kept of this learner's attempt. */
  readonly record?: AttemptRecord;
  /** A browser profile that was used before; without one, a fresh one. */
  readonly context?: BrowserContext;
}

/** Opens an LMS page, in a fresh browser profile where none is given, and launches the course in its frame. */
export async function play(
  browser: Browser,
  address: string,
  opened: PlayOptions = {},
): Promise<Play> {
  const context = opened.context ?? (await browser.createBrowserContext());
  const page = await helped(await context.newPage());
  await page.setViewport({width: 1366, height: 768});
  const trouble: string[] = [];
  const {origin} = new URL(address);
  page.on('pageerror', error => trouble.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('request', request => {
    if (!request.url().startsWith(origin)) trouble.push(`asked another host: ${request.url()}`);
  });
  await page.goto(address);
  await page.evaluate(
    (options, record) => {
      (window as unknown as LmsWindow).launchCourse(options, record);
    },
    opened.options ?? {},
    opened.record,
  );
  const frame = await page.waitForFrame(
    each => each !== page.mainFrame() && each.url().includes('/sco/'),
  );
  await frame.waitForSelector('nrr-player');
  return {
    learner: new Learner(page, frame),
    trouble,
    record: () => page.evaluate(() => (window as unknown as LmsWindow).lmsRecord()),
    calls: () => page.evaluate(() => [...(window as unknown as LmsWindow).lmsCalls()]),
    removeCourse: () =>
      page.evaluate(() => {
        (window as unknown as LmsWindow).removeCourse();
      }),
    leave: () => page.close({runBeforeUnload: false}),
    close: () => context.close(),
  };
}
