import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {boosters} from '../../src/build/boosters/boosters.js';
import {checkBooster} from '../../src/build/boosters/check-booster.js';
import type {Activity} from '../../src/course/course.js';
import {t as activityWords} from '../../src/i18n/activity.js';
import {pageMessages} from '../../src/i18n/en-nz/page.js';
import {t as printables} from '../../src/i18n/printables.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t as reminders} from '../../src/i18n/reminders.js';
import {t} from '../../src/i18n/shell.js';
import {root} from '../one-module/one-module.js';
import {launchBrowser} from './browser.js';
import type {Browser} from './driver.js';
import {playedEditions, valuesOf, type PlayedEdition} from './editions.js';
import {play} from './play.js';
import {openZip, servePackages, type PlayServer} from './server.js';
import {takeAssessment} from './walk-assessment.js';
import {goOn} from './walk.js';

/**
 * An LMS that imports one never sees the others. Their zips of the three editions hold the same app: each booster
 * is played in one, turn and turn about; in all with `NRR_EVERY=1`.
 */
function editionsAt(index: number): readonly PlayedEdition[] {
  const every = process.env['NRR_EVERY'] === '1';
  return playedEditions.filter((_, at) => every || at === index % playedEditions.length);
}

describe('a learner who opens a booster, reads its lesson and answers everything right, by keys alone', () => {
  let browser: Browser;
  let server: PlayServer;

  before(async () => {
    const names = boosters.flatMap(({part}) => playedEditions.map(({zip}) => `${part}-${zip}`));
    const zips = names.map(async name => [name, await openZip(name, 'whole')] as const);
    const packages = Object.fromEntries(await Promise.all(zips));
    const settings = {
      'settings.js': new TextEncoder().encode('window.nrrSettings = {"region":"ie"};'),
    };
    server = await servePackages({
      ...packages,
      irish: {...packages['booster-1-scorm12'], ...settings},
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('reads on its cover what the learning system is told, and the region that the school has chosen', async () => {
    const played = await play(browser, server.lmsPage('irish', 'scorm12'));
    await played.learner.readsInText(pageMessages.region('Ireland'));
    await played.learner.readsInText(pageMessages.privacy);
    assert.deepEqual(played.trouble, []);
    await played.close();
  });

  for (const [index, {name, part}] of boosters.entries()) {
    const editions = editionsAt(index);
    const zips = editions.map(({zip}) => zip).join();
    it(`leaves passed and 100 in ${name} (${zips}), and is offered no certificate`, async () => {
      const {course, content} = await checkBooster(root, name).then(checked => {
        assert.ok(checked.course, checked.problems.join('\n'));
        return checked;
      });
      const activities = content.modules.get(name)?.activities as Readonly<
        Record<string, Activity>
      >;
      const {stepId} = course.assessment;
      const assessment = activities[stepId];
      assert.ok(assessment?.kind === 'assessment');
      for (const edition of editions) {
        const address = server.lmsPage(`${part}-${edition.zip}`, edition.api);
        const played = await play(browser, address);
        const {learner} = played;
        await learner.activate(t.player.start);
        await goOn(learner, course.modules[0]?.steps[1]);
        await takeAssessment(learner, assessment);
        const total = assessment.shares.reduce((sum, {shown}) => sum + shown, 0);
        await learner.reads(activityWords.activity.check.passed(total, total));
        await goOn(learner, undefined);
        await learner.reads(recordWords.record.end.heading);
        const seen = await learner.sees();
        assert.ok(!seen.includes(printables.printables.links.certificate));
        assert.ok(!seen.includes(reminders.reminders.heading));
        await learner.activate(t.player.leave);
        await learner.reads(recordWords.record.exit.safe);
        const record = await played.record();
        assert.deepEqual(valuesOf(record, Object.keys(edition.passed)), edition.passed);
        assert.deepEqual(played.trouble, []);
        await played.close();
      }
    });
  }
});
