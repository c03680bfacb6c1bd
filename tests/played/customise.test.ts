import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, ElementHandle, Page} from 'puppeteer-core';
import {openPackage} from '../../src/customise/open-package.js';
import {withSettings} from '../../src/customise/with-settings.js';
import {checkContent} from '../../src/build/content/check-content.js';
import {t} from '../../src/i18n/customise.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t as choice} from '../../src/i18n/school-choice.js';
import {t as shell} from '../../src/i18n/shell.js';
import {defaultSettings, type Settings} from '../../src/settings/settings-schema.js';
import {root} from '../one-module/one-module.js';
import {engineOf} from '../helpers/engines/engines.mjs';
import {downloaded} from './download.js';
import {playedEditions, valuesOf} from './editions.js';
import {play} from './play.js';
import {launchChromium} from './puppeteer-browser.js';
import type {PackageFiles} from './server.js';
import {setUp} from './set-up.js';
import {pressOn, untilThere} from './until.js';
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

/** The school of whoever plays. */
const ours = 'Rātā School';
const group: Settings = {
  ...school,
  schools: [
    {schoolName: ours, contacts: {lead: {name: 'Ben Example', phone: '09 555 0199'}}},
    {schoolName: 'Kōwhai School'},
  ],
  accentColour: '#ffd400',
  logo: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};

async function packageWith(zip: URL, settings: Settings): Promise<PackageFiles> {
  const opened = openPackage(new Uint8Array(await readFile(zip)));
  return openPackage(withSettings(opened, settings)).files;
}

/* By keys alone; `customised/` plays many settings in each edition by quicker hands. */
describe('a customised zip in an LMS', inChromium, () => {
  const folder = new URL('../../dist/one-module/dist/', import.meta.url);
  const edition = playedEditions.find(({zip}) => zip === 'scorm2004-3rd');
  assert.ok(edition);
  const {zip, api, passed} = edition;
  const stage = setUp(async () => ({[zip]: await packageWith(await zipAt(folder, zip), group)}));

  it('given a group’s settings, when played by one of its schools, then they are there and the result is recorded', async () => {
    const played = await play(stage.browser, stage.server.lmsPage(zip, api));
    const {learner} = played;
    await learner.goTo(choice.school.label);
    // The first says that none is chosen; Kōwhai stands before Rātā.
    await learner.choose(2);
    await learner.activate(choice.school.choose);
    await learner.activate(shell.nav.help);
    await learner.readsInText(ours);
    await learner.readsInText('Ben Example');
    assert.doesNotMatch(await learner.sees(), /Ana Example|Te Kura/);
    await learner.activate(shell.nav.help);
    const picture = () => document.querySelector<HTMLImageElement>('#cover .school img')?.src;
    assert.equal(await learner.frame.evaluate(picture), group.logo);
    await learner.activate(shell.player.start);
    await doSteps(learner, stage.content, stage.content.course.modules[0]?.steps ?? []);
    await learner.reads(recordWords.record.end.heading);
    await learner.activate(shell.player.leave);
    await learner.reads(recordWords.record.exit.safe);
    assert.deepEqual(valuesOf(await played.record(), Object.keys(passed)), passed);
    assert.deepEqual(played.trouble, []);
    await played.close();
  });
});

describe('the whole course, where a school leaves a module out', inChromium, () => {
  const gone = 'why-us';
  const stage = setUp(async () => {
    const zip = await zipAt(new URL('../../dist/', import.meta.url), 'scorm12');
    const short = await packageWith(zip, {...school, modulesOff: [gone, 'm99']});
    const torn = Object.entries(short).filter(([path]) => !path.endsWith('/own-course.js'));
    return {short, torn: Object.fromEntries(torn)};
  });

  it('given a file of it that the server has not, when begun, then the course as it comes is there', async () => {
    const played = await play(stage.browser, stage.server.lmsPage('torn', 'scorm12'));
    const {learner} = played;
    await learner.activate(shell.player.start);
    await learner.goTo(new RegExp(`^${shell.nav.next}`));
    assert.ok(stage.server.asked.some(path => path.endsWith('/own-course.js')));
    await played.close();
  });

  it('given its cover and its modules, when read, then it is not there, and what was wrong stands in the details', async () => {
    const {course} = await checkContent(root);
    assert.ok(course);
    const {modules} = course;
    const titleOf = (wanted: string) => modules.find(({id}) => id === wanted)?.title ?? '';
    const steps = modules.filter(({id}) => id !== gone).flatMap(module => module.steps);
    const played = await play(stage.browser, stage.server.lmsPage('short', 'scorm12'));
    const {learner} = played;
    await learner.goTo(shell.player.start);
    // A step that asks again what the module said goes with it.
    const said = /(\d+) short steps/.exec(await learner.sees())?.[1];
    const required = steps.filter(({optional}) => !optional).length;
    assert.ok(Number(said) > 30 && Number(said) <= required, `${String(said)} of ${required}`);
    await learner.activate(shell.player.modules);
    await learner.readsInText(titleOf('noticing'));
    assert.ok(!(await learner.sees()).includes(titleOf(gone)));
    await learner.frame.evaluate(() => {
      location.hash = '#/details';
    });
    await learner.readsInText('modulesOff.1');
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
    await untilThere(tab, '#zip');
    const chooser = (await tab.$('>>> #zip')) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(fileURLToPath(source));
    await untilThere(tab, '[name=schoolName]');
    const name = (await tab.$('>>> [name=schoolName]')) as ElementHandle<HTMLInputElement>;
    await name.type('Te Kura');
    assert.equal(await name.evaluate(({value}) => value), 'Te Kura');
    const file = await downloaded(
      browser,
      () => pressOn(tab, 'button', t.customise.make.download),
      /-scorm2004-4th-te-kura\.zip$/,
    );
    const before = openPackage(new Uint8Array(await readFile(source)));
    const expected = withSettings(before, {...defaultSettings, schoolName: 'Te Kura'});
    assert.ok((await readFile(file)).equals(expected));
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
