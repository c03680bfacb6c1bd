import {describe, it} from 'node:test';
import {readFolder} from '../../src/build/packages/read-folder.js';
import {previewMessages} from '../../src/i18n/en-nz/preview.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t} from '../../src/i18n/shell.js';
import type {BrowserContext, Page} from './driver.js';
import {Learner} from './learner.js';
import {openZip, type PackageFiles} from './server.js';
import {setUp} from './set-up.js';
import {doSteps} from './walk.js';

/** The second judge: scorm-again, in the embedded LMS that people see after `npm start`. */
describe('a learner who takes the course in the embedded LMS', () => {
  const stage = setUp(async () => ({
    site: {
      ...lmsAlone(readFolder('dist/site')),
      ...inFolder('scorm12', await openZip('scorm12')),
      ...inFolder('scorm2004', await openZip('scorm2004-4th')),
    },
  }));

  async function open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(new URL('course.html', stage.server.packagePage('site')).href);
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
      const context = await stage.browser.createBrowserContext();
      const steps = stage.content.course.modules[0]?.steps ?? [];
      const page = await open(context);
      const lms = new Learner(page, page);
      if (arrows > 0) {
        await lms.goTo(new RegExp(`^${previewMessages.bar.edition} `));
        await lms.press('ArrowDown');
        await lms.activate(previewMessages.bar.again);
      }
      const first = await courseIn(page, folder);
      await first.activate(t.player.start);
      await doSteps(first, stage.content, steps.slice(0, 3));
      await first.reads(steps[3]?.title ?? '');
      // An LMS's page that is left takes the course with it.
      await page.reload();

      const again = await courseIn(page, folder);
      await again.activate(t.player.resume(steps[3]?.title ?? ''));
      await doSteps(again, stage.content, steps.slice(3));
      await again.activate(t.player.leave);
      await again.reads(recordWords.record.exit.safe);
      const recorded = new Learner(page, page);
      await recorded.readsInText(/passed/i);
      await recorded.readsInText(/\b100\b/);
      await context.close();
    });
  }
});

/** The site without its courses. */
function lmsAlone(site: Readonly<Record<string, Uint8Array>>): PackageFiles {
  return Object.fromEntries(Object.entries(site).filter(([path]) => !path.startsWith('scorm')));
}

function inFolder(folder: string, files: PackageFiles): PackageFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, body]) => [`${folder}/${path}`, body]),
  );
}
