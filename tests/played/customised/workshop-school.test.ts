import assert from 'node:assert/strict';
import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {openPackage} from '../../../src/customise/open-package.js';
import {withSettings} from '../../../src/customise/with-settings.js';
import {t} from '../../../src/i18n/school-choice.js';
import {defaultSettings} from '../../../src/settings/settings-schema.js';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {launchChromium} from '../puppeteer-browser.js';
import {readZip} from '../server.js';
import {pressOn, until, untilThere} from '../until.js';
import {twoSchools} from './two-schools.js';

const skip = engineOf() === 'chromium' ? false : 'in Chromium alone';

/* By double click, from a folder on this disk: no server, no network. */
describe('a workshop for several schools', {skip}, () => {
  let browser: Browser;
  let address: string;

  before(async () => {
    const zip = openPackage(await readZip('workshop', 'whole'));
    const {files} = openPackage(withSettings(zip, {...defaultSettings, schools: twoSchools}));
    address = await unpacked(files);
    browser = await launchChromium();
  });
  after(() => browser.close());

  it('given a trainer, when the school is chosen, then it is that school’s, loaded anew too; a new opening asks again', async () => {
    const page = await browser.newPage();
    const trouble = watched(page);
    await page.goto(address);
    await untilThere(page, 'nrr-school-choice');
    assert.deepEqual(await leadOn(page), []);
    // The first says that none is chosen; Kōwhai stands before Rātā.
    await until(page, onList);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await pressOn(page, 'button', t.school.choose);
    for (const opening of ['chosen', 'loaded anew']) {
      await untilThere(page, 'nrr-agenda-builder');
      await until(page, () => document.querySelector('nrr-school-choice') === null);
      assert.deepEqual(await leadOn(page), ['Ben Example'], opening);
      await page.reload();
    }
    await page.goto(address);
    await untilThere(page, 'nrr-school-choice');
    assert.deepEqual(trouble, []);
  });
});

/** Runs in the page: goes to the list of schools, as Tab does. */
function onList(): boolean {
  const root = document.querySelector('nrr-school-choice')?.shadowRoot;
  const list = root?.querySelector('select');
  list?.focus();
  return list !== null && root?.activeElement === list;
}

/** The lead whom slides and papers name; nobody where a school is still to be chosen. */
async function leadOn(page: Page): Promise<readonly string[]> {
  const lead = await page.evaluate(
    () => document.querySelector('nrr-workshop')?.deck?.school.contacts?.lead?.name,
  );
  return lead === undefined ? [] : [lead];
}

async function unpacked(files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nrr-workshop-'));
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), bytes);
  }
  const first = Object.keys(files).find(path => path.endsWith('/START-HERE.html')) ?? '';
  return pathToFileURL(join(folder, first)).href;
}

function watched(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on('pageerror', error => trouble.push(String(error)));
  page.on('console', message => void trouble.push(message.text()));
  page.on('request', request => {
    if (!/^(file|data|blob):/.test(request.url())) trouble.push(`asked ${request.url()}`);
  });
  return trouble;
}
