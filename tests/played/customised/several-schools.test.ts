import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {t as card} from '../../../src/i18n/card.js';
import {t as choice} from '../../../src/i18n/school-choice.js';
import {t} from '../../../src/i18n/shell.js';
import {openPackage} from '../../../src/customise/open-package.js';
import {withSettings} from '../../../src/customise/with-settings.js';
import {defaultSettings} from '../../../src/settings/settings-schema.js';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {launchBrowser} from '../browser.js';
import type {Browser, BrowserContext} from '../driver.js';
import {readZip} from '../server.js';
import {serveStage, type StageServer} from '../staged/stage-server.js';
import {StagedRun} from '../staged/staged-run.js';
import {QuickHands} from './quick-hands.js';
import {twoSchools} from './two-schools.js';

const skip = engineOf() === 'chromium' ? false : 'in Chromium alone';
const [kowhai, rata] = twoSchools;

describe('a package for several schools, on one device', {skip}, () => {
  let browser: Browser;
  let server: StageServer;

  before(async () => {
    const zip = openPackage(await readZip('scorm12'));
    const {files} = openPackage(withSettings(zip, {...defaultSettings, schools: twoSchools}));
    server = await serveStage({ours: {files}});
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  /** A learner opens the course on this device. */
  async function opens(context: BrowserContext, learnerId: string) {
    const run = new StagedRun('1.2', learnerId, {browser, server, context});
    await run.open({course: 'ours', options: {learnerId}});
    return {run, hands: new QuickHands(run.learner.frame)};
  }

  async function leadOf(hands: QuickHands): Promise<string | undefined> {
    await hands.press(t.nav.help);
    await hands.reads(card.card.closeAtEnd);
    const seen = await hands.words();
    const leads = twoSchools.map(({contacts}) => contacts.lead.name);
    return leads.filter(name => seen.includes(name)).join();
  }

  it('given two learners, when each opens it twice, then each is asked once, and has their own school', async () => {
    const context = await browser.createBrowserContext();
    for (const [learner, place, school] of [
      ['ana', 1, kowhai],
      ['ben', 2, rata],
    ] as const) {
      const {run, hands} = await opens(context, learner);
      await hands.reads(choice.school.title);
      await hands.choose(place);
      await hands.press(choice.school.choose);
      await hands.reads(t.player.start);
      assert.equal(await leadOf(hands), school.contacts.lead.name);
      await run.played.leave();
      assert.deepEqual(run.trouble, []);
    }
    for (const [learner, school] of [
      ['ana', kowhai],
      ['ben', rata],
    ] as const) {
      const {run, hands} = await opens(context, learner);
      // What nobody has to be asked for is there to begin.
      await hands.reads(t.player.start);
      assert.ok(!(await hands.words()).includes(choice.school.title));
      assert.equal(await leadOf(hands), school.contacts.lead.name);
      await run.played.leave();
    }
    await context.close();
  });
});
