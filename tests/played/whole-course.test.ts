import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkContent, type SoundContent} from '../../src/build/content/check-content.js';
import {CHOOSE_SECONDS, PRESS_SECONDS, REPEAT_SECONDS} from '../../src/build/content/minutes.js';
import {stepsOf} from '../../src/course/progress.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t as routeWords} from '../../src/i18n/route.js';
import {t} from '../../src/i18n/shell.js';
import {root} from '../one-module/one-module.js';
import {objections, showThemes, unseenFocus, widthAt320} from './audit.js';
import {launchBrowser} from './browser.js';
import type {Browser} from './driver.js';
import {playedEditions, valuesOf} from './editions.js';
import {play, type Play} from './play.js';
import {themes} from './screens.js';
import {openZip, servePackages, type PlayServer} from './server.js';
import {doStep, goOn} from './walk.js';

const zip = 'scorm2004-4th';
const edition = playedEditions.find(each => each.zip === zip);
assert.ok(edition);

/**
 * Every element is looked at in every theme by itself: here a step is in one of them, turn and turn about; in all
 * with `NRR_EVERY=1`.
 */
function themesAt(index: number): readonly string[] {
  return themes.filter((_, at) => process.env['NRR_EVERY'] === '1' || at === index % themes.length);
}

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

  it('comes through every step of it, optional ones too; axe finds nothing on any, and all stay in 320 px', async () => {
    const {learner} = played;
    await learner.activate(t.player.start);
    const steps = stepsOf(content.course);
    await showThemes(learner);
    for (const step of steps) {
      learner.restHand();
      await doStep(learner, content.content, step);
      const wide = await widthAt320(learner);
      assert.ok(wide <= 320, `${step.id}: ${wide} px wide`);
      const found = await objections(learner, new Map(), themesAt(steps.indexOf(step)));
      assert.deepEqual(found, [], step.id);
      assert.deepEqual(await unseenFocus(learner), [], step.id);
      await goOn(learner, steps[steps.indexOf(step) + 1]);
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
    const {stepId} = content.course.assessment;
    const fixed = ([id]: readonly [string, string]) => id !== stepId;
    assert.deepEqual(
      Object.fromEntries(Object.entries(measured).filter(fixed)),
      Object.fromEntries(printed.filter(fixed)),
    );
    // Each try draws other items: the build counts what they ask for on average.
    const mean = printed.find(each => !fixed(each))?.[1];
    const gap = Math.abs(Number(measured[stepId]) - Number(mean));
    assert.ok(
      gap <= 10 * CHOOSE_SECONDS,
      `${stepId}: ${String(measured[stepId])}, not ${String(mean)}`,
    );
  });

  it('opens the page that lists help for one’s own behaviour, and no LMS hears of it', async () => {
    // What the last answers changed is sent first.
    await played.learner.readsInText(/(Sent to|Saved in) your learning system/);
    const before = await played.calls();
    await played.learner.frame.evaluate(() => {
      location.hash = '#/region';
    });
    await played.learner.reads(routeWords.route.page.own);
    await played.learner.frame.evaluate(() => {
      history.back();
    });
    await played.learner.reads(recordWords.record.end.heading);
    const names = (await played.calls()).slice(before.length).map(({call}) => call);
    assert.deepEqual(
      names.filter(name => name === edition.setValue),
      [],
    );
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
