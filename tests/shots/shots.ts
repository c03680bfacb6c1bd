import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {launchBrowser} from '../played/browser.js';
import {play} from '../played/play.js';
import {screensOf, themes} from '../played/screens.js';
import {openZip, servePackages} from '../played/server.js';
import {readCourse} from '../played/walk.js';

/*
 * `npm run shots`: every screen of the built SCORM 1.2 zip, three widths, three themes, as a person sees it in an
 * LMS frame; into shots/. To look at, not to gate on: pictures differ between browsers. `npm run shots -- help` takes
 * the screens whose names hold "help".
 */
const widths = [360, 768, 1280];
const wanted = process.argv[2] ?? '';
const folder = join(process.cwd(), 'shots');
await mkdir(folder, {recursive: true});
const server = await servePackages({course: await openZip('scorm12')});
const browser = await launchBrowser();
try {
  for (const screen of screensOf(await readCourse()).filter(({name}) => name.includes(wanted))) {
    for (const theme of themes) {
      const played = await play(browser, server.lmsPage('course', 'scorm12'));
      await screen.open(played.learner);
      await played.learner.frame.evaluate(chosen => {
        document.documentElement.dataset['theme'] = chosen;
        const first = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = first?.href.replace('cover.css', 'themes.css') ?? '';
        const loaded = new Promise(done => {
          link.onload = done;
        });
        first?.after(link);
        return loaded;
      }, theme);
      for (const width of widths) {
        const height = await played.learner.frame.evaluate(async wide => {
          const frame = window.frameElement as HTMLElement;
          frame.style.width = `${String(wide)}px`;
          await new Promise(requestAnimationFrame);
          const tall = Math.max(666, document.documentElement.scrollHeight);
          frame.style.height = `${String(tall)}px`;
          return tall;
        }, width);
        await played.learner.page.setViewport({width, height: height + 80});
        const file = `${screen.name}-${String(width)}-${theme}.png`;
        await played.learner.page.screenshot('iframe', join(folder, file));
      }
      await played.close();
    }
    console.log(screen.name);
  }
} finally {
  await browser.close();
  await server.close();
}
