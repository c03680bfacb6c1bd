import {mkdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {launchBrowser} from '../played/browser.js';
import {play} from '../played/play.js';
import {t as activityWords} from '../../src/i18n/activity.js';
import {t} from '../../src/i18n/shell.js';
import type {Learner} from '../played/learner.js';
import {openZip, servePackages} from '../played/server.js';

/*
 * The pictures of the README, after `npm run build`, from the SCORM 1.2 zip of the course in an LMS frame:
 *
 *     node --import tsx tests/shots/readme-pictures.ts
 *
 * Nobody's name is on them: the tests' LMS has none to show. Made anew when these screens have changed.
 */
const pictures: Readonly<Record<string, (learner: Learner) => Promise<void>>> = {
  cover: learner => learner.goTo(t.player.start),
  conversation,
};
const size = {width: 900, height: 600};

/** The first reply of a practised conversation, and what it does. */
async function conversation(learner: Learner): Promise<void> {
  const words = activityWords.activity.conversation;
  await learner.goTo(t.player.start);
  await learner.frame.evaluate(() => {
    location.hash = '#/conversation-theo';
  });
  await learner.activate(words.open);
  await learner.readsInText(words.question);
  await learner.pickNext(0);
  await learner.activate(words.say);
  await learner.goTo(words.goOn);
  await learner.frame.evaluate(() => {
    let button = document.activeElement;
    while (button?.shadowRoot?.activeElement) button = button.shadowRoot.activeElement;
    button?.scrollIntoView({block: 'end'});
    window.scrollBy(0, 16);
  });
}

const folder = join(process.cwd(), 'docs/pictures');
await mkdir(folder, {recursive: true});
const server = await servePackages({course: await openZip('scorm12', 'whole')});
const browser = await launchBrowser();
try {
  for (const [picture, open] of Object.entries(pictures)) {
    const played = await play(browser, server.lmsPage('course', 'scorm12'));
    await played.learner.page.setViewport({width: size.width, height: size.height + 80});
    await played.learner.frame.evaluate(({width, height}) => {
      const frame = window.frameElement as HTMLElement;
      frame.style.width = `${String(width)}px`;
      frame.style.height = `${String(height)}px`;
    }, size);
    await open(played.learner);
    const file = join(folder, `${picture}.png`);
    await played.learner.page.screenshot('iframe', file);
    await played.close();
    console.log(`${file}: ${String(Math.ceil((await stat(file)).size / 1024))} KB`);
  }
} finally {
  await browser.close();
  await server.close();
}
