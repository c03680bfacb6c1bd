import {existsSync} from 'node:fs';
import {BrowserProblem} from './browser-problem.mjs';
import {engineOf, firefoxProgram} from './engines/engines.mjs';
import {fetchedBrowser} from './fetched-browser.mjs';
import {installedBrowser} from './installed-browser.mjs';

/** `--no-sandbox`: tests run as root in containers, and open nothing but this project's pages. */
const anyBrowser = ['--no-sandbox', '--disable-dev-shm-usage'];
const installed = [
  ...anyBrowser,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser for the tests: `CHROME_PATH`, then one that is installed, then one that is fetched
 * (which `NRR_FETCHED_BROWSER=1` asks for straight away). With `NRR_ENGINE=firefox` it is Firefox;
 * WebKit is not for puppeteer: see `startWebKit`.
 *
 * @param {Record<string, string | undefined>} [env] The environment, by default this process's.
 * @returns {Promise<import('./find-browser.mjs').TestBrowser>} Options for puppeteer's `launch`.
 * @throws {BrowserProblem} One line that says what to do.
 */
export async function findBrowser(env = process.env) {
  const engine = engineOf(env);
  if (engine === 'webkit') throw new BrowserProblem('Puppeteer has no WebKit', 'use startWebKit');
  if (engine === 'firefox') return firefox(env);
  if (env.NRR_FETCHED_BROWSER !== '1') {
    const executablePath = env.CHROME_PATH ? named(env.CHROME_PATH) : installedBrowser({env});
    if (executablePath) return {executablePath, headless: true, args: installed, env: {...env}};
  }
  const fetched = await fetchedBrowser();
  return {
    executablePath: fetched.executablePath,
    headless: 'shell',
    args: anyBrowser,
    env: {...env, ...fetched.env},
  };
}

function firefox(env) {
  // What colours a device asks for is set in the browser's own window.
  const args = ['--remote-allow-system-access'];
  return {
    browser: 'firefox',
    executablePath: firefoxProgram({env}),
    headless: true,
    args,
    env: {...env},
  };
}

function named(path) {
  if (existsSync(path)) return path;
  throw new BrowserProblem(
    `CHROME_PATH names ${path}, which is not there`,
    'correct it, or unset it to let the tests look for a browser',
  );
}
