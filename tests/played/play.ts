import type {FaultSpec} from '../faults/named-faults.js';
import type {MoodleNetwork} from '../faults/moodle-options.js';
import type {AttemptRecord, StrictCall} from '../faults/strict-options.js';
import type {Browser, BrowserContext} from './driver.js';
import {Learner} from './learner.js';
import type {Launch, LmsWindow, ToldCall} from './lms-page.js';

/** A learner in a course that an LMS page has launched, and what the LMS knows. */
export interface Play {
  readonly learner: Learner;
  /** What was committed so far. */
  record(): Promise<AttemptRecord>;
  /** Every call that reached the LMS. */
  calls(): Promise<readonly StrictCall[]>;
  /** Every call that the course made, those too which a fault answered. */
  told(): Promise<readonly ToldCall[]>;
  /** From now on the LMS misbehaves in these ways and no others. */
  misbehave(faults: readonly FaultSpec[]): Promise<void>;
  /** From now on the LMS as it is. */
  heal(): Promise<void>;
  /** The way from a Moodle-like LMS to its server, which the page seldom hears of. */
  network(network: MoodleNetwork): Promise<void>;
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
export interface PlayOptions extends Launch {
  /** A browser profile that was used before; without one, a fresh one. */
  readonly context?: BrowserContext;
}

/** Opens an LMS page, in a fresh browser profile where none is given, and launches the course in its frame. */
export async function play(
  browser: Browser,
  address: string,
  {context: used, ...launch}: PlayOptions = {},
): Promise<Play> {
  const context = used ?? (await browser.createBrowserContext());
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(how => {
    (window as unknown as LmsWindow).launchCourse(how);
  }, launch);
  const frame = await page.courseFrame('/sco/');
  const misbehave = (faults: readonly FaultSpec[]): Promise<void> =>
    page.evaluate(specs => {
      (window as unknown as LmsWindow).lmsMisbehave(specs);
    }, faults);
  return {
    learner: new Learner(page, frame),
    trouble: page.trouble,
    record: () => page.evaluate(() => (window as unknown as LmsWindow).lmsRecord()),
    calls: () => page.evaluate(() => [...(window as unknown as LmsWindow).lmsCalls()]),
    told: () => page.evaluate(() => [...(window as unknown as LmsWindow).lmsTold()]),
    misbehave,
    heal: () => misbehave([]),
    network: network =>
      page.evaluate(state => {
        (window as unknown as LmsWindow).lmsNetwork(state);
      }, network),
    removeCourse: () =>
      page.evaluate(() => {
        (window as unknown as LmsWindow).removeCourse();
      }),
    leave: () => page.close(),
    close: () => context.close(),
  };
}
