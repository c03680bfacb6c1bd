import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkContent, type SoundContent} from '../../src/build/content/check-content.js';
import {CHOOSE_SECONDS, PRESS_SECONDS, REPEAT_SECONDS} from '../../src/build/content/minutes.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t} from '../../src/i18n/shell.js';
import {root} from '../one-module/one-module.js';
import {launchBrowser} from './browser.js';
import type {Browser} from './driver.js';
import {playedEditions, valuesOf} from './editions.js';
import {play, type Play} from './play.js';
import {openZip, servePackages, type PlayServer} from './server.js';
import {doSteps} from './walk.js';

const zip = 'scorm2004-4th';
const edition = playedEditions.find(each => each.zip === zip);
assert.ok(edition);

/** The real course, by keys alone, every activity of it; and nothing is lost or sent twice on the way. */
describe('a learner who takes the whole course by keys alone, and answers everything right', () => {
  let browser: Browser;
  let server: PlayServer;
  let content: SoundContent;
  let played: Play;
  const measured: Record<string, string> = {};

  before(async () => {
    const checked = await checkContent(root);
    assert.ok(checked.course, checked.problems.join('\n'));
    content = checked;
    server = await servePackages({course: await openZip(zip, 'whole')});
    browser = await launchBrowser();
    played = await play(browser, server.lmsPage('course', 'scorm2004'));
  });

  after(async () => {
    await played.close();
    await browser.close();
    await server.close();
  });

  it('comes through every step of it, optional ones too', async () => {
    const {learner} = played;
    await learner.activate(t.player.start);
    for (const step of content.course.modules.flatMap(({steps}) => steps)) {
      learner.restHand();
      await doSteps(learner, content.content, [step]);
      const {presses, repeats, choices} = learner.hand;
      const seconds = presses * PRESS_SECONDS + repeats * REPEAT_SECONDS + choices * CHOOSE_SECONDS;
      measured[step.id] = seconds.toFixed(1);
    }
    assert.deepEqual(played.trouble, []);
  });

  it('operates just the controls whose time the build counts', () => {
    const printed = content.times.flatMap(({steps}) =>
      steps.map(({id, acting}) => [id, acting.toFixed(1)] as const),
    );
    assert.deepEqual(measured, Object.fromEntries(printed));
  });

  it('is recorded as passed with 100, and no practice answer is sent', async () => {
    await played.learner.activate(t.player.leave);
    await played.learner.reads(recordWords.record.exit.safe);
    const record = await played.record();
    assert.deepEqual(valuesOf(record, Object.keys(edition.passed)), edition.passed);
    assert.deepEqual(
      Object.keys(record.values).filter(name => name.startsWith('cmi.interactions')),
      [],
    );
  });
});
