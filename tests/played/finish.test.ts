import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CompiledContent} from '../../src/build/content/compile/compiled.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t} from '../../src/i18n/shell.js';
import {withinBudget} from '../helpers/budget.js';
import {launchBrowser} from './browser.js';
import type {Browser} from './driver.js';
import {playedEditions, valuesOf} from './editions.js';
import {play} from './play.js';
import {openZip, servePackages, type PlayServer} from './server.js';
import {doSteps, readCourse} from './walk.js';

const interactions = 'cmi.interactions';

describe('a learner who goes through a built zip by keys alone and answers everything right', () => {
  let browser: Browser;
  let server: PlayServer;
  let content: CompiledContent;

  before(async () => {
    content = await readCourse();
    server = await servePackages(
      Object.fromEntries(
        await Promise.all(playedEditions.map(async ({zip}) => [zip, await openZip(zip)] as const)),
      ),
    );
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const edition of playedEditions) {
    it(`leaves passed and 100 in ${edition.zip}, and ends the session once`, async () => {
      const played = await play(browser, server.lmsPage(edition.zip, edition.api));
      const {learner} = played;
      await learner.activate(t.player.start);
      await doSteps(learner, content, content.course.modules[0]?.steps ?? []);
      await learner.reads(recordWords.record.end.heading);
      await learner.activate(t.player.leave);
      await learner.reads(recordWords.record.exit.safe);

      const record = await played.record();
      assert.deepEqual(valuesOf(record, Object.keys(edition.passed)), edition.passed);
      assert.equal(record.values[edition.exit], 'suspend');
      assert.match(record.values[edition.sessionTime] ?? '', edition.sessionTimeFormat);
      assert.deepEqual(
        Object.keys(record.values).filter(name => name.startsWith(interactions)),
        [],
        'interactions are switched off',
      );
      const calls = await played.calls();
      assert.deepEqual(
        calls.filter(({call, code}) => call === edition.setValue && code !== 0),
        [],
        'the strict LMS refused a value',
      );
      const ends = calls.filter(({call}) => /Finish|Terminate/.test(call));
      assert.equal(ends.length, 1);
      assert.equal(calls.at(-1), ends[0], 'nothing is called after the end');
      const elsewhere = played.trouble.filter(what => what.startsWith('asked another host'));
      withinBudget('requests to another host', elsewhere.length);
      assert.deepEqual(played.trouble, []);
      await played.close();
    });
  }
});
