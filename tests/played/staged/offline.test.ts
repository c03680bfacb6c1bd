import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {t as recordWords} from '../../../src/i18n/record.js';
import {t} from '../../../src/i18n/shell.js';
import {launchBrowser} from '../browser.js';
import type {Browser} from '../driver.js';
import {Learner} from '../learner.js';
import {openZip} from '../server.js';
import {tellCase} from './tell-case.js';

describe('given the offline zip, unpacked into a folder', () => {
  let browser: Browser;
  let folder: string;
  let start: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nrr-offline-'));
    const files = await openZip('offline');
    start = Object.keys(files).find(name => name.endsWith('index.html')) ?? '';
    for (const [name, body] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), {recursive: true});
      await writeFile(join(folder, name), body);
    }
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await rm(folder, {recursive: true, force: true});
  });

  it('78: when it is opened by double click, then it works, and says that there is no record', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, start)).href);
    const learner = new Learner(page, page);
    await learner.activate(t.player.start);
    await learner.activate(new RegExp(`^${t.nav.next}`));
    await learner.readsInText(t.nav.doneOf(1, 10));
    await learner.readsInText('No record: your progress');
    await page.evaluate(() => {
      location.hash = '#/left';
    });
    await learner.reads(recordWords.record.exit.untracked);
    assert.deepEqual(
      page.trouble.filter(what => !what.includes('file:')),
      [],
    );
    await tellCase(
      {id: '78', title: 'the offline zip is opened by double click'},
      '1.2',
      browser.engine,
      ['No record: your progress is kept on this device only', recordWords.record.exit.untracked],
    );
    await context.close();
  });
});
