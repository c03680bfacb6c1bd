import type {Frame, Page} from 'puppeteer-core';
import type {EditionName} from '../../faults/names.js';
import type {AttemptRecord} from '../../faults/strict-options.js';
import type {LmsWindow} from '../lms-page.js';
import type {StageServer} from '../staged/stage-server.js';
import {untilThere} from '../until.js';

/** What an LMS holds, and what a device does. */
export interface Held {
  readonly record?: AttemptRecord;
  readonly device?: Readonly<Record<string, string>>;
}

let launches = 0;

/** Launches the course in a page, where the LMS and the device hold this and nothing else. */
export async function launchAt(
  server: StageServer,
  page: Page,
  edition: EditionName,
  {record, device = {}}: Held,
): Promise<Frame> {
  launches += 1;
  await page.goto('about:blank');
  await page.goto(server.address({edition, attempt: `at${String(launches)}`}));
  await page.evaluate(
    (kept, launch) => {
      localStorage.clear();
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
      (window as unknown as LmsWindow).launchCourse(launch);
    },
    device,
    {options: {mode: 'normal' as const}, ...(record && {record})},
  );
  const frame = await page.waitForFrame(each => each.url().includes('/sco/'));
  await untilThere(frame, 'nrr-player');
  return frame;
}
