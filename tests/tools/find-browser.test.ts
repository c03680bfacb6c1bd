import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {fetchedBrowser} from '../helpers/fetched-browser.mjs';
import {findBrowser} from '../helpers/find-browser.mjs';
import {installedBrowser} from '../helpers/installed-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A machine that has just these files, all of which start unless they are notes. */
function machine(platform: string, files: string[], notes: string[] = []) {
  return {
    platform,
    env: {PATH: '/opt/tools:/usr/bin', HOME: '/Users/ana', ProgramFiles: 'C:\\Program Files'},
    exists: (path: string): boolean => files.includes(path),
    runs: (path: string): boolean => !notes.includes(path),
  };
}

describe('an installed browser', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
  const cases = [
    ['in the usual folder', machine('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    ['on the path', machine('linux', ['/opt/tools/google-chrome']), '/opt/tools/google-chrome'],
    ['on a Mac', machine('darwin', [chrome]), chrome],
    ['of a person on a Mac', machine('darwin', [`/Users/ana${chrome}`]), `/Users/ana${chrome}`],
    ['on Windows', machine('win32', [edge]), edge],
    ['nowhere', machine('linux', []), undefined],
  ] as const;

  for (const [where, given, path] of cases) {
    it(`given one ${where}, when looked for, then it is ${path ?? 'not found'}`, () => {
      assert.equal(installedBrowser(given), path);
    });
  }

  it('given a note in place of Chromium, when looked for, then the next that starts is taken', () => {
    const files = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
    const given = machine('linux', files, ['/usr/bin/chromium-browser']);
    assert.equal(installedBrowser(given), '/usr/bin/google-chrome');
  });
});

describe('the browser for tests', () => {
  it('given CHROME_PATH, when asked for, then it is that one, without its sandbox', async () => {
    const {executablePath, args} = await findBrowser({CHROME_PATH: process.execPath});
    assert.equal(executablePath, process.execPath);
    assert(args.includes('--no-sandbox'));
  });

  it('given CHROME_PATH to nothing, when asked for, then one line says what to do', async () => {
    await assert.rejects(findBrowser({CHROME_PATH: '/no/such/chrome'}), {
      name: 'BrowserProblem',
      message:
        'CHROME_PATH names /no/such/chrome, which is not there: correct it, or unset it to let the tests look for a browser, then run this again.',
    });
  });

  for (const [platform, arch] of [
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ] as const) {
    it(`given no browser on ${platform} ${arch}, when one is to be fetched, then one line says what to install`, async () => {
      await assert.rejects(fetchedBrowser({platform, arch}), {
        name: 'BrowserProblem',
        message: `No Chrome or Chromium was found, and there is none to fetch for ${platform} ${arch}: install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH to one, then run this again.`,
      });
    });
  }

  it('given no browser, when npm test runs, then it ends with that line and a failure', () => {
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tests/run.mjs', 'browser'],
      {
        cwd: root,
        env: {...process.env, NRR_FETCHED_BROWSER: '', CHROME_PATH: '/no/such/chrome'},
        encoding: 'utf8',
      },
    );
    assert.match(stderr, /^CHROME_PATH names [^\n]+ then run this again\.\n$/);
    assert.equal(stdout, '0 passed, 1 failed\n');
    assert.equal(status, 1);
  });
});
