import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {SoundContent} from '../../src/build/content/check-content.js';
import {oneModule} from '../one-module/one-module.js';
import {CHOOSE_SECONDS, PRESS_SECONDS, REPEAT_SECONDS} from '../../src/build/content/minutes.js';
import {t} from '../../src/i18n/shell.js';
import {launchBrowser} from './browser.js';
import type {Browser} from './driver.js';
import {play} from './play.js';
import {openZip, servePackages, type PlayServer} from './server.js';
import {doSteps} from './walk.js';

/** The minutes that the build prints count each control that a learner really operates, and no other. */
describe('the time that the build prints for each step', () => {
  let browser: Browser;
  let server: PlayServer;
  let content: SoundContent;

  before(async () => {
    content = await oneModule();
    server = await servePackages({course: await openZip('scorm12')});
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is that of the presses and choices of a scripted learner who answers everything right', async () => {
    const played = await play(browser, server.lmsPage('course', 'scorm12'));
    const {learner} = played;
    await learner.activate(t.player.start);
    const measured: Record<string, string> = {};
    for (const step of content.course.modules.flatMap(({steps}) => steps)) {
      learner.restHand();
      await doSteps(learner, content.content, [step]);
      const {presses, repeats, choices} = learner.hand;
      const seconds = presses * PRESS_SECONDS + repeats * REPEAT_SECONDS + choices * CHOOSE_SECONDS;
      measured[step.id] = seconds.toFixed(1);
    }
    const printed = content.times.flatMap(({steps}) =>
      steps.map(({id, acting}) => [id, acting.toFixed(1)] as const),
    );
    assert.deepEqual(measured, Object.fromEntries(printed));
    await played.close();
  });
});
