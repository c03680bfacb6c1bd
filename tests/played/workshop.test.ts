import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parse} from 'csv-parse/sync';
import type {Browser, Page} from 'puppeteer-core';
import {t} from '../../src/i18n/workshop.js';
import {engineOf} from '../helpers/engines/engines.mjs';
import {downloaded} from './download.js';
import {launchChromium, launchFirefox} from './puppeteer-browser.js';
import {pressOn, until, untilThere} from './until.js';
import {
  beginWorkshop,
  driveToEnd,
  inStep,
  openBarred,
  openProjector,
  runOf,
  shows,
  slideProblem,
  stepsIn,
  unpackWorkshop,
  untilConnected,
} from './workshop-play.js';

const agendas = [30, 60, 90];
const longest = Math.max(...agendas);
const engine = engineOf();
const inChromium = {
  skip:
    engine !== 'chromium' && `cannot in ${engine}: a download or a barred window, driven as here`,
};

/* By double click, from a folder on this disk: no server, no network. */
describe('the workshop with two windows', () => {
  let browser: Browser;
  let address: string;

  before(async () => {
    address = await unpackWorkshop();
    browser = await (engine === 'firefox' ? launchFirefox() : launchChromium());
  });
  after(() => browser.close());

  for (const minutes of agendas) {
    it(`given ${String(minutes)} minutes, when driven by keys to the end, then both are in step, and slides fit`, async () => {
      const played = await beginWorkshop(browser, address, minutes);
      const {presenter, trouble} = played;
      const projector = await openProjector(played);
      const {steps, problems} = await driveToEnd(presenter, async run => {
        await shows(projector, run);
        // The longest has every slide.
        return minutes === longest ? slideProblem(projector) : undefined;
      });
      assert.deepEqual(problems, []);
      assert.equal(steps, await stepsIn(presenter));
      assert.deepEqual(trouble, []);
      await closed(projector, presenter);
    });
  }

  it('given either window, when loaded anew, closed or opened again, then both go on where they were', async () => {
    const played = await beginWorkshop(browser, address, 60);
    const {presenter, trouble} = played;
    let projector = await openProjector(played);
    const press = async (key: 'ArrowRight' | 'PageDown' | 'b') => {
      await presenter.keyboard.press(key);
      await inStep(presenter, projector);
    };
    await press('PageDown');
    await press('ArrowRight');

    await projector.reload();
    await inStep(presenter, projector);
    await press('ArrowRight');

    const {at} = await runOf(presenter);
    await presenter.reload();
    await untilThere(presenter, 'nrr-presenter');
    assert.equal((await runOf(presenter)).at, at);
    await untilConnected(presenter, true);
    await press('ArrowRight');
    await press('b');

    await projector.close();
    await untilConnected(presenter, false);
    await presenter.bringToFront();
    await presenter.keyboard.press('ArrowRight');
    projector = await openProjector(played);
    await inStep(presenter, projector);
    await press('ArrowRight');
    assert.deepEqual(trouble, []);
    await closed(projector, presenter);
  });

  it('given a key pressed in the projector’s window, when heard, then both go on', async () => {
    const played = await beginWorkshop(browser, address, 30);
    const projector = await openProjector(played);
    await inStep(played.presenter, projector);
    await projector.keyboard.press('PageDown');
    await until(
      played.presenter,
      () => document.querySelector('nrr-presenter')?.session.view.run.at === 1,
    );
    await inStep(played.presenter, projector);
    await closed(projector, played.presenter);
  });

  it(
    'given hands, when counted, then the room sees them once shown, a file has them, and the end leaves nothing',
    inChromium,
    async () => {
      const played = await beginWorkshop(browser, address, 60);
      const {presenter, trouble} = played;
      const projector = await openProjector(played);
      await goToHands(presenter);
      for (const key of ['2', '2', '2', '1', '1'] as const) await presenter.keyboard.press(key);
      await inStep(presenter, projector);
      assert.equal(await bars(projector), 0);
      await pressOn(presenter, 'button', t.workshop.hands.show);
      await untilThere(projector, '.held-back');
      assert.equal(await bars(projector), 0);
      await presenter.keyboard.press('1');
      await pressOn(presenter, 'button', t.workshop.hands.show);
      await untilThere(projector, '.bar');
      assert.equal(await bars(projector), 3);

      await pressOn(presenter, 'button', t.workshop.presenter.end);
      const rows = await countsOf(browser, presenter);
      assert.deepEqual(
        rows.slice(1).map(([, , counted]) => counted),
        ['3', '3', '0'],
      );
      await pressOn(presenter, '.end .primary');
      await untilThere(presenter, 'nrr-agenda-builder');
      const kept = await presenter.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        history.state as unknown,
      ]);
      assert.deepEqual(kept, [0, 0, '', null]);
      await until(
        projector,
        () => !document.querySelector('nrr-projector')?.view?.run.hands['ws-hands-sooner'],
      );
      assert.deepEqual(trouble, []);
      await closed(projector, presenter);
    },
  );

  it('given the one file, when opened, then it runs as the folder does, under a policy that names its script', async () => {
    const dist = fileURLToPath(new URL('../../dist', import.meta.url));
    const name = (await readdir(dist)).find(file => file.endsWith('-workshop.html'));
    assert.ok(name);
    const played = await beginWorkshop(browser, pathToFileURL(join(dist, name)).href, 30);
    const projector = await openProjector(played);
    await played.presenter.keyboard.press('ArrowRight');
    await inStep(played.presenter, projector);
    assert.equal(await slideProblem(projector), undefined);
    assert.deepEqual(played.trouble, []);
    await closed(projector, played.presenter);
  });
});

describe('the workshop where windows are barred', inChromium, () => {
  let browser: Browser;
  let address: string;

  before(async () => {
    address = await unpackWorkshop();
    browser = await launchChromium(['--disable-popup-blocking']);
  });
  after(() => browser.close());

  for (const minutes of agendas) {
    it(`given ${String(minutes)} minutes, when the second window is barred, then one has both, and goes to the end`, async () => {
      const {presenter, trouble} = await beginWorkshop(browser, address, minutes);
      await openBarred(presenter);
      const words = await presenter.$eval('>>> .windows p', ({textContent}) => textContent);
      assert.ok(words.includes(t.workshop.presenter.split));
      const {steps} = await driveToEnd(presenter);
      assert.equal(steps, await stepsIn(presenter));
      assert.deepEqual(trouble, []);
      await presenter.close();
    });
  }

  it('given one window, when loaded anew, then it is where it was', async () => {
    const {presenter} = await beginWorkshop(browser, address, 60);
    for (let i = 0; i < 8; i++) await presenter.keyboard.press('ArrowRight');
    const {at, step, began} = await runOf(presenter);
    await presenter.reload();
    await untilThere(presenter, 'nrr-presenter');
    const again = await runOf(presenter);
    assert.deepEqual([again.at, again.step, again.began], [at, step, began]);
    await presenter.close();
  });
});

async function closed(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.close();
}

async function bars(projector: Page): Promise<number> {
  return (await projector.$$('>>> .bar')).length;
}

/** Goes by keys until the room is asked for hands. */
async function goToHands(presenter: Page): Promise<void> {
  const asks = () =>
    presenter.evaluate(
      () => document.querySelector('nrr-presenter')?.session.slide?.layout === 'hands',
    );
  while (!(await asks())) {
    await presenter.keyboard.down('Shift');
    await presenter.keyboard.press('ArrowRight');
    await presenter.keyboard.up('Shift');
  }
}

/** Downloads the counts by their button, and reads them as a spreadsheet would. */
async function countsOf(browser: Browser, presenter: Page): Promise<readonly string[][]> {
  const act = () => pressOn(presenter, 'button', t.workshop.end.csv);
  const file = await downloaded(browser, act, /\.csv$/);
  assert.ok(file.endsWith(t.workshop.end.file));
  return parse(await readFile(file), {bom: true});
}
