import {after, before, describe, it} from 'node:test';
import type {CompiledContent} from '../../src/build/content/compile/compiled.js';
import {readFolder} from '../../src/build/packages/read-folder.js';
import {previewMessages} from '../../src/i18n/en-nz/preview.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t} from '../../src/i18n/shell.js';
import {launchBrowser} from './browser.js';
import type {Browser, BrowserContext, Page} from './driver.js';
import {Learner} from './learner.js';
import {servePackages, type PlayServer} from './server.js';
import {doSteps, readCourse} from './walk.js';

/** The second judge: scorm-again, in the embedded LMS that people see after `npm start`. */
describe('a learner who takes the course in the embedded LMS', () => {
  let browser: Browser;
  let server: PlayServer;
  let content: CompiledContent;

  before(async () => {
    content = await readCourse();
    server = await servePackages({site: readFolder('dist/site')});
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(server.packagePage('site'));
    return page;
  }

  async function courseIn(page: Page, folder: string): Promise<Learner> {
    return new Learner(page, await page.courseFrame(`/${folder}/index.html`));
  }

  for (const [folder, arrows] of [
    ['scorm12', 0],
    ['scorm2004', 1],
  ] as const) {
    it(`leaves half way, resumes and passes, and sees it recorded (${folder})`, async () => {
      const context = await browser.createBrowserContext();
      const steps = content.course.modules[0]?.steps ?? [];
      const page = await open(context);
      const lms = new Learner(page, page);
      if (arrows > 0) {
        await lms.goTo(new RegExp(`^${previewMessages.bar.edition} `));
        await lms.press('ArrowDown');
        await lms.activate(previewMessages.bar.again);
      }
      const first = await courseIn(page, folder);
      await first.activate(t.player.start);
      await doSteps(first, content, steps.slice(0, 3));
      await first.reads(steps[3]?.title ?? '');
      // An LMS's page that is left takes the course with it.
      await page.reload();

      const again = await courseIn(page, folder);
      await again.activate(t.player.resume(steps[3]?.title ?? ''));
      await doSteps(again, content, steps.slice(3));
      await again.activate(t.player.leave);
      await again.reads(recordWords.record.exit.safe);
      const recorded = new Learner(page, page);
      await recorded.readsInText(/passed/i);
      await recorded.readsInText(/\b100\b/);
      await context.close();
    });
  }
});
