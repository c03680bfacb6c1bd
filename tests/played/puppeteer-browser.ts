import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {
  launch,
  type Browser as Launched,
  type Frame as PuppeteerFrame,
  type KeyInput,
  type Page as PuppeteerPage,
} from 'puppeteer-core';
import {findBrowser} from '../helpers/find-browser.mjs';
import {patienceMs, usualSize, type Browser, type Frame, type Key, type Page} from './driver.js';
import {until} from './until.js';

// What hangs is ended by the run itself; a slow machine is no failure.
const noLimits = {timeout: 0, protocolTimeout: 0};

/**
 * Starts Chromium with an empty profile and no traffic of its own.
 *
 * @param without Arguments of puppeteer's own that are left out.
 */
export async function launchChromium(without: readonly string[] = []): Promise<Launched> {
  return launch({
    ...(await findBrowser({...process.env, NRR_ENGINE: 'chromium'})),
    ...noLimits,
    ignoreDefaultArgs: [...without],
    userDataDir: await mkdtemp(join(tmpdir(), 'nrr-browser-')),
  });
}

/** Starts Firefox, whose profile puppeteer makes and throws away. */
export async function launchFirefox(): Promise<Launched> {
  return launch({
    ...(await findBrowser({...process.env, NRR_ENGINE: 'firefox'})),
    ...noLimits,
    extraPrefsFirefox: {
      // Lets a page take the keyboard back from the browser's own bars.
      'dom.disable_window_flip': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
}

/** A page whose functions from here may have named functions inside: the compiler marks those with a helper. */
export async function helped(page: PuppeteerPage): Promise<PuppeteerPage> {
  page.setDefaultTimeout(patienceMs);
  await page.evaluateOnNewDocument('globalThis.__name ??= named => named;');
  return page;
}

/** A browser that puppeteer drives: Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function openPuppeteer(engine: 'chromium' | 'firefox'): Promise<Browser> {
  const browser = await (engine === 'firefox' ? launchFirefox() : launchChromium());
  const wrap = engine === 'firefox' ? firefoxPage : chromiumPage;
  return {
    engine,
    async createBrowserContext() {
      const context = await browser.createBrowserContext();
      return {
        async newPage() {
          const page = await helped(await context.newPage());
          await page.setViewport(usualSize);
          return wrap(page);
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Puppeteer's own types of what it evaluates are of no use to who passes a function on. */
function frameOf(frame: PuppeteerFrame): Frame {
  return {
    evaluate: frame.evaluate.bind(frame) as unknown as Frame['evaluate'],
    waitForFunction: (run, ...input) => until(frame, run, ...input),
  };
}

function chromiumPage(page: PuppeteerPage): Page {
  const trouble: string[] = [];
  let origin = '';
  page.on('pageerror', error => trouble.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) {
      trouble.push(`asked another host: ${url}`);
    }
  });
  return {
    ...frameOf(page.mainFrame()),
    trouble,
    async goto(address) {
      ({origin} = new URL(address));
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    press: key => page.keyboard.press(key),
    async courseFrame(address) {
      const found = await page.waitForFrame(
        each => each !== page.mainFrame() && each.url().includes(address),
        {timeout: patienceMs},
      );
      await until(found, () => document.querySelector('nrr-player') !== null);
      return frameOf(found);
    },
    bringToFront: () => page.bringToFront(),
    setViewport: size => page.setViewport(size),
    setOfflineMode: offline => page.setOfflineMode(offline),
    async screenshot(selector, path) {
      const element = await page.$(selector);
      await element?.screenshot({path: path});
    },
    print: () => page.pdf({format: 'A4', preferCSSPageSize: true, timeout: 0}),
    close: () => page.close({runBeforeUnload: false}),
  };
}

/** Names of keys where WebDriver BiDi has another than puppeteer. */
const bidiKeys: Partial<Record<Key, KeyInput>> = {Space: ' '};

/**
 * Past the last thing on a page, Tab goes on to Firefox's own bars, where this driver has no keyboard: the
 * page takes it back, and begins from its top, as where Tab has gone past the bars.
 */
function firefoxPage(page: PuppeteerPage): Page {
  return {
    ...chromiumPage(page),
    async press(key) {
      await page.keyboard.press(bidiKeys[key] ?? key);
      if (key !== 'Tab') return;
      await page.evaluate(() => {
        if (document.hasFocus()) return;
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        getSelection()?.collapse(document.body, 0);
        window.focus();
      });
    },
  };
}
