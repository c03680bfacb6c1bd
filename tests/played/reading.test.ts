import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkContent, type SoundContent} from '../../src/build/content/check-content.js';
import {
  readingChoices,
  usualReading,
  type Reading,
} from '../../src/components/reading-settings/reading.js';
import {stepsOf} from '../../src/course/progress.js';
import {t as words} from '../../src/i18n/reading.js';
import {t} from '../../src/i18n/shell.js';
import {root} from '../one-module/one-module.js';
import {launchBrowser} from './browser.js';
import {type Browser, type BrowserContext} from './driver.js';
import {layoutFaults, setWidth} from './layout.js';
import {play, type Play} from './play.js';
import {themes} from './screens.js';
import {openZip, servePackages, type PlayServer} from './server.js';

const widths = [360, 768, 1280];

/** As large and wide as can be. */
const most: Reading = {
  text: '200',
  lines: 'widest',
  words: 'widest',
  letters: 'widest',
  motion: 'reduced',
};

/** The other screens, by what their headings say. */
const screens: Readonly<Record<string, RegExp>> = {
  modules: new RegExp(`^${t.nav.modules}$`),
  about: /^About this course$/,
  region: /^Law and routes: /,
  search: /^Search the course$/,
  glossary: /^Glossary$/,
  sources: /^Sources$/,
  details: /^Technical details$/,
  end: /end/,
  plan: /^Your action plan$/,
  certificate: /^Your certificate$/,
  text: /the whole course as text$/,
  reading: new RegExp(`^${words.reading.title}$`),
};

describe('a reader who sets the course as large and wide as can be', () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: PlayServer;
  let content: SoundContent;
  let played: Play;

  before(async () => {
    const checked = await checkContent(root);
    assert.ok(checked.course, checked.problems.join('\n'));
    content = checked;
    server = await servePackages({course: await openZip('scorm12', 'whole')});
    browser = await launchBrowser();
    context = await browser.createBrowserContext();
    played = await open();
  });

  after(async () => {
    await context.close();
    await browser.close();
    await server.close();
  });

  const open = () => play(browser, server.lmsPage('course', 'scorm12'), {context});

  /** Goes to a screen by its address, and waits until it stands. */
  async function goTo(name: string, heading: string | RegExp): Promise<void> {
    await played.learner.frame.evaluate(hash => {
      location.hash = `#/${hash}`;
    }, name);
    await played.learner.reads(heading);
  }

  /** A step's title is there before its words. */
  const isThere = () =>
    played.learner.frame.waitForFunction(() =>
      document
        .querySelector('nrr-step-screen')
        ?.shadowRoot?.querySelector('h1 ~ nrr-lesson-page, h1 ~ div'),
    );

  /** Presses these choices on the screen that the reader has before them. */
  const choose = (choices: Readonly<Record<string, string>>) =>
    played.learner.frame.evaluate(all => {
      const settings = document.querySelector('nrr-reading-settings')?.shadowRoot;
      for (const [part, choice] of Object.entries(all))
        settings?.querySelector<HTMLElement>(`[name=${part}][value="${choice}"]`)?.click();
    }, choices);

  async function faultsAt(name: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const width of widths) {
      await setWidth(played.learner, width);
      const faults = await layoutFaults(played.learner);
      found.push(...faults.map(fault => `${name}, ${width} px: ${fault}`));
    }
    return found;
  }

  it('reads every screen and step at three widths: nothing reaches out of the frame, is cut off or lies over other words', async () => {
    await played.learner.goTo(t.player.start);
    await goTo('reading', screens['reading'] ?? '');
    await choose({...most, display: 'contrast'});
    const found: string[] = [];
    for (const [name, heading] of Object.entries(screens)) {
      await goTo(name, heading);
      found.push(...(await faultsAt(name)));
    }
    for (const {id, title} of stepsOf(content.course)) {
      await goTo(id, title);
      await isThere();
      found.push(...(await faultsAt(id)));
    }
    assert.deepEqual(found, []);
    assert.deepEqual(played.trouble, []);
  });

  it('reads the cover and the settings in each theme with each space, at each width', async () => {
    const spaces = (['lines', 'words', 'letters'] as const).flatMap(part =>
      readingChoices[part].map((choice): Reading => ({
        ...usualReading,
        text: '200',
        [part]: choice,
      })),
    );
    for (const display of themes) {
      for (const reading of spaces) {
        await goTo('reading', screens['reading'] ?? '');
        await choose({...reading, display});
        assert.deepEqual(await faultsAt('settings'), [], JSON.stringify(reading));
      }
      await played.learner.frame.evaluate(() => {
        location.hash = '#/';
      });
      assert.deepEqual(await faultsAt('cover'), []);
    }
  });

  it('finds it so when they come back on the same device', async () => {
    await goTo('reading', screens['reading'] ?? '');
    await choose({...most, display: 'dark'});
    await played.leave();
    played = await open();
    await played.learner.frame.waitForFunction(
      () =>
        getComputedStyle(document.documentElement).fontSize === '32px' &&
        document.documentElement.dataset['theme'] === 'dark',
    );
  });
});
