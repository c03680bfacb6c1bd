import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkContent, type SoundContent} from '../../src/build/content/check-content.js';
import type {Activity} from '../../src/course/course.js';
import {t as activityWords} from '../../src/i18n/activity.js';
import {t} from '../../src/i18n/shell.js';
import {root} from '../one-module/one-module.js';
import {launchBrowser} from '../played/browser.js';
import {type Browser} from '../played/driver.js';
import {Learner} from '../played/learner.js';
import {openZip, servePackages, type PlayServer} from '../played/server.js';
import {takeAssessment} from '../played/walk-assessment.js';
import type {Of} from '../played/walk-kinds.js';
import {startLrs, type SmallLrs} from './small-lrs.js';

/** The LMS keeps its records on a host of its own, as cmi5 allows. */
describe('a learner who opens the built cmi5 zip from a cmi5 LMS, and takes the final assessment, by keys alone', () => {
  let browser: Browser;
  let server: PlayServer;
  let lrs: SmallLrs;
  let content: SoundContent;

  before(async () => {
    const checked = await checkContent(root);
    assert.ok(checked.course, checked.problems.join('\n'));
    content = checked;
    lrs = await startLrs();
    server = await servePackages({cmi5: await openZip('cmi5', 'whole')});
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    await lrs.close();
  });

  it('is back in the LMS with a pass, a completion and an end, and finds all as it was on coming again', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const learner = new Learner(page, page);
    const back = new URL('/lms/', server.packagePage('cmi5')).href;
    const {stepId} = content.course.assessment;
    const all = [...content.content.modules.values()].map(
      ({activities}) => activities as unknown as Readonly<Record<string, Activity>>,
    );
    const activity = all.find(activities => activities[stepId])?.[stepId] as Of<'assessment'>;
    const launched = lrs.launch(server.packagePage('cmi5'), {masteryScore: 0.75, returnURL: back});
    await page.goto(`${launched}#/${stepId}`);
    await learner.readsInText(activityWords.activity.assessment.mustKnows);
    await takeAssessment(learner, activity);
    const total = activity.shares.reduce((sum, {shown}) => sum + shown, 0);
    await learner.reads(activityWords.activity.check.passed(total, total));
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await learner.activate(t.player.leave);
    await page.waitForFunction(address => location.href === address, back);
    assert.deepEqual(lrs.verbs, ['initialized', 'passed', 'completed', 'terminated']);
    assert.deepEqual(lrs.broken, []);
    assert.equal(lrs.told[1]?.result?.score?.scaled, 1);

    const step = content.course.modules.flatMap(({steps}) => steps).find(({id}) => id === stepId);
    await page.goto(lrs.launch(server.packagePage('cmi5')));
    await learner.goTo(t.player.resume(step?.title ?? ''));
    await lrs.says('initialized');
    // As a person who goes elsewhere with the same window.
    await page.goto('about:blank');
    await lrs.says('terminated');
    assert.deepEqual(lrs.verbs, ['initialized', 'terminated']);
    assert.deepEqual(lrs.broken, []);
    await context.close();
  });
});
