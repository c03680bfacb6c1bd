import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {objections, showThemes, widthAt320, type Undecided} from './audit.js';
import {launchBrowser} from './browser.js';
import type {Browser} from './driver.js';
import {play, type Play} from './play.js';
import {screensOf, type Screen} from './screens.js';
import {openZip, servePackages, type PlayServer} from './server.js';
import {readCourse} from './walk.js';

const screens = screensOf(await readCourse());

describe('every screen of the course in an LMS frame', () => {
  let browser: Browser;
  let server: PlayServer;
  const undecided: Undecided = new Map();

  before(async () => {
    server = await servePackages({course: await openZip('scorm12')});
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    for (const [what, count] of undecided) console.log(`axe could not decide (${count}): ${what}`);
  });

  async function open(screen: Screen): Promise<Play> {
    const played = await play(browser, server.lmsPage('course', 'scorm12'));
    await screen.open(played.learner);
    return played;
  }

  for (const screen of screens) {
    it(`has nothing that axe objects to on "${screen.name}" in three themes, and stays in its box at 320 px`, async () => {
      const played = await open(screen);
      await showThemes(played.learner);
      assert.deepEqual(await objections(played.learner, undecided), []);
      const wide = await widthAt320(played.learner);
      assert.ok(wide <= 320, `${wide} px wide`);
      await played.close();
    });
  }
});
