import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {mkdtemp, readdir, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, ElementHandle, Page} from 'puppeteer-core';
import {openPackage} from '../../src/customise/open-package.js';
import {withSettings} from '../../src/customise/with-settings.js';
import {t} from '../../src/i18n/customise.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t as shell} from '../../src/i18n/shell.js';
import {defaultSettings, type Settings} from '../../src/settings/settings-schema.js';
import {engineOf} from '../helpers/engines/engines.mjs';
import {playedEditions, valuesOf} from './editions.js';
import {play} from './play.js';
import {launchChromium} from './puppeteer-browser.js';
import {setUp} from './set-up.js';
import {doSteps} from './walk.js';

const school: Settings = {
  ...defaultSettings,
  schoolName: '<b>Te Kura</b> "o" Motukiwi',
  contacts: {lead: {name: 'Ana Example', role: 'Deputy principal', phone: '09 555 0100'}},
};

const inChromium = {skip: engineOf() === 'chromium' ? false : 'in Chromium alone'};

async function zipAt(folder: URL, edition: string): Promise<URL> {
  const ofVersion = /^notice-respond-report-[\d.]+-/;
  const names = await readdir(folder);
  const name = names.find(file => file.replace(ofVersion, '') === `${edition}.zip`);
  assert.ok(name, `no ${edition} zip in ${folder.pathname}`);
  return new URL(name, folder);
}

describe('a customised zip in an LMS', inChromium, () => {
  const folder = new URL('../../dist/one-module/dist/', import.meta.url);
  const stage = setUp(async () => {
    const zip = new Uint8Array(await readFile(await zipAt(folder, 'scorm12')));
    const made = openPackage(withSettings(openPackage(zip), school));
    return {scorm12: made.files};
  });

  it('given a school’s settings, when played, then they are on the card and the result is recorded', async () => {
    const [edition] = playedEditions;
    assert.ok(edition);
    const played = await play(stage.browser, stage.server.lmsPage('scorm12', 'scorm12'));
    const {learner} = played;
    await learner.activate(shell.nav.help);
    await learner.readsInText('<b>Te Kura</b> "o" Motukiwi');
    await learner.readsInText('Ana Example, Deputy principal');
    await learner.activate(shell.nav.help);
    await learner.activate(shell.player.start);
    await doSteps(learner, stage.content, stage.content.course.modules[0]?.steps ?? []);
    await learner.reads(recordWords.record.end.heading);
    await learner.activate(shell.player.leave);
    await learner.reads(recordWords.record.exit.safe);
    const names = Object.keys(edition.passed);
    assert.deepEqual(valuesOf(await played.record(), names), edition.passed);
    assert.deepEqual(played.trouble, []);
    await played.close();
  });
});

const page = new URL('../../dist/customise/index.html', import.meta.url);
const whenBuilt = {
  skip: inChromium.skip || (existsSync(page) ? false : 'not built: run npm run build'),
};

/* By double click, from a folder on this disk: no server, no network. */
describe('the customise page, built', whenBuilt, () => {
  let browser: Browser;

  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  it('given our zip, when set and downloaded, then the download has the settings, and nothing was asked of a network', async () => {
    const tab = await browser.newPage();
    const trouble = watched(tab);
    await tab.goto(pathToFileURL(fileURLToPath(page)).href);
    const source = await zipAt(new URL('../../dist/', import.meta.url), 'scorm2004-4th');
    const chooser = (await tab.waitForSelector('>>> #zip')) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(fileURLToPath(source));
    const name = await tab.waitForSelector('>>> [name=schoolName]');
    await name?.type('Te Kura');
    const file = await downloaded(browser, () =>
      tab.locator(`>>> button ::-p-text(${t.customise.make.download})`).click(),
    );
    const before = openPackage(new Uint8Array(await readFile(source)));
    const expected = withSettings(before, {...defaultSettings, schoolName: 'Te Kura'});
    assert.ok((await readFile(file)).equals(expected));
    assert.match(file, /-scorm2004-4th-te-kura\.zip$/);
    assert.deepEqual(trouble, []);
  });
});

function watched(tab: Page): readonly string[] {
  const trouble: string[] = [];
  tab.on('pageerror', error => trouble.push(String(error)));
  tab.on('console', message => void trouble.push(message.text()));
  tab.on('request', request => {
    if (!/^(file|data|blob):/.test(request.url())) trouble.push(`asked ${request.url()}`);
  });
  return trouble;
}

/** Where the browser puts what it is made to download. */
async function downloaded(browser: Browser, act: () => Promise<void>): Promise<string> {
  const downloadPath = await mkdtemp(join(tmpdir(), 'nrr-customise-'));
  const session = await browser.target().createCDPSession();
  const done = new Promise<void>(resolve => {
    session.on('Browser.downloadProgress', ({state}) => {
      if (state === 'completed') resolve();
    });
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath,
    eventsEnabled: true,
  });
  await act();
  await done;
  const [name = ''] = await readdir(downloadPath);
  return join(downloadPath, name);
}
