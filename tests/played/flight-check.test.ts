import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {t} from '../../src/i18n/flight-check.js';
import type {Page} from './driver.js';
import type {Launch, LmsWindow} from './lms-page.js';
import {openZip} from './server.js';
import {setUp} from './set-up.js';

/** The built packages of the flight check, twice in one LMS each: the second visit sees what the first one left. */
describe('the flight check that an administrator imports', () => {
  const stage = setUp(async () => ({
    scorm12: await openZip('flight-check-scorm12', 'whole'),
    scorm2004: await openZip('flight-check-scorm2004-4th', 'whole'),
  }));

  for (const api of ['scorm12', 'scorm2004'] as const) {
    it(`finds an LMS in order, leaves what it says, and sees it come back (${api})`, async () => {
      const context = await stage.browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(stage.server.lmsPage(api, api));
      await launch(page, {});
      const first = await check(page);
      assert.match(first, new RegExp(t.flight.summary(0, 2, 27)));
      assert.ok(first.includes(t.finding.returned.first.seen));
      await press(page, t.flight.end);
      const record = await page.evaluate(() => (window as unknown as LmsWindow).lmsRecord());
      assert.match(record.values['cmi.suspend_data'] ?? '', /^nrr-flight-check\.[\da-f]{8}$/);

      await page.goto(stage.server.lmsPage(api, api));
      await launch(page, {record});
      const second = await check(page);
      assert.ok(second.includes(t.finding.returned.fine.seen), second);
      assert.deepEqual(page.trouble, []);
      await context.close();
    });
  }
});

async function launch(page: Page, how: Launch): Promise<void> {
  await page.evaluate(options => {
    (window as unknown as LmsWindow).launchCourse(options);
  }, how);
}

/** Starts the check, and gives its report. */
async function check(page: Page): Promise<string> {
  await press(page, t.flight.start);
  await page.waitForFunction(() =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('nrr-flight-check')
      ?.shadowRoot?.querySelector('nrr-copy-field'),
  );
  return page.evaluate(
    () =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('nrr-flight-check')
        ?.shadowRoot?.querySelector('nrr-copy-field')?.text ?? '',
  );
}

/** Presses a button of the page in the frame, once it is there. */
async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(words => {
    const root = document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('nrr-flight-check')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    const button = buttons.find(each => each.textContent.trim() === words);
    button?.click();
    return button !== undefined;
  }, name);
}
