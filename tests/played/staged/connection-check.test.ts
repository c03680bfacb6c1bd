import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {t as connection} from '../../../src/i18n/connection.js';
import {t as looking} from '../../../src/i18n/flight-looking.js';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {launchBrowser} from '../browser.js';
import {QuickHands} from '../customised/quick-hands.js';
import type {Browser} from '../driver.js';
import {stagePackages} from './packages.js';
import {serveStage, type StageServer} from './stage-server.js';
import {sent} from './staged-acts.js';
import {StagedRun} from './staged-run.js';

const skip = engineOf() === 'chromium' ? false : 'in Chromium alone';
const questions = ['GetValue', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
/** What the LMS of the stage says in either edition where its server did not take a commit. */
const generalFailure = 101;
const {start, again} = connection.connection;
const {commit, session, again: saved, signedIn} = looking.finding;

describe('the check of the connection in the built package, in a real browser', {skip}, () => {
  let browser: Browser;
  let server: StageServer;

  before(async () => {
    server = await serveStage(await stagePackages());
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const edition of ['1.2', '2004'] as const) {
    it(`given a course that records, when checked in its details, then it says what is so, and sets no value (SCORM ${edition})`, async () => {
      const context = await browser.createBrowserContext();
      const run = new StagedRun(edition, `check-${edition}`, {browser, server, context});
      await run.open();
      await run.reads(sent);
      await run.goTo('details');
      const hands = new QuickHands(run.learner.frame);
      const held = run.record?.values;
      const before = (await run.played.told()).length;
      await hands.press(start);
      for (const {seen} of [session.open, saved, signedIn.reachable]) await hands.reads(seen);
      const asked = (await run.played.told()).slice(before).map(({name}) => name);
      assert.deepEqual(
        asked.filter(name => !questions.includes(name)),
        ['Commit'],
      );
      assert.deepEqual(run.record?.values, held);

      run.sign('out');
      await hands.press(again);
      await hands.reads(looking.looking.trouble);
      await hands.reads(commit.refused(generalFailure).seen);
      await hands.reads(signedIn['signed-out'].seen);
      // A login page in the place of a script that was being fetched just then.
      const trouble = run.trouble.filter(what => !what.startsWith('Failed to load module script'));
      assert.deepEqual(trouble, []);
      await context.close();
    });
  }
});
