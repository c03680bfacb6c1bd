import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../helpers/find-browser.mjs';

/** Starts the browser that the tests use, with an empty profile and no traffic of its own. */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  return launch({
    executablePath: found.executablePath,
    headless: found.headless ?? true,
    env: {...process.env, ...found.env},
    userDataDir: await mkdtemp(join(tmpdir(), 'nrr-browser-')),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}

/** A page whose functions from here may have named functions inside: the compiler marks those with a helper. */
export async function helped(page: Page): Promise<Page> {
  await page.evaluateOnNewDocument('globalThis.__name ??= named => named;');
  return page;
}
