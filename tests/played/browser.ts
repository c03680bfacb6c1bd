import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from '../helpers/find-browser.mjs';

/** Starts the browser that the tests use, with an empty profile and no traffic of its own. */
export async function launchBrowser(): Promise<Browser> {
  return launch({
    ...(await findBrowser()),
    // What hangs is ended by the run itself; a slow machine is no failure.
    timeout: 0,
    protocolTimeout: 0,
    userDataDir: await mkdtemp(join(tmpdir(), 'nrr-browser-')),
  });
}

/** A page whose functions from here may have named functions inside: the compiler marks those with a helper. */
export async function helped(page: Page): Promise<Page> {
  await page.evaluateOnNewDocument('globalThis.__name ??= named => named;');
  return page;
}
