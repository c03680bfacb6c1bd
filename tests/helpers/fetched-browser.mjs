import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {BrowserProblem} from './browser-problem.mjs';

const run = promisify(execFile);
const pins = fileURLToPath(new URL('../tools/browser/', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/nrr-browser/', import.meta.url));
const minutes = 60_000;

/** The package unpacks its libraries only where it believes to be on Amazon's machines. */
const unpacking = {AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x'};
const unpack =
  "import('@sparticuz/chromium').then(({default: chromium}) => chromium.executablePath())";

/** Its own font list names folders of Amazon's machines only. */
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * A browser from the package registry, for a machine without one: fetched once into
 * `node_modules/.cache`, its version and hash pinned by a lockfile of its own.
 *
 * @param {{platform?: string, arch?: string}} [machine]
 * @returns {Promise<{executablePath: string, env: Record<string, string>}>} Its program, and the
 *   environment without which it does not find its libraries and fonts.
 * @throws {BrowserProblem} Where there is none for this processor, or it cannot be fetched or started.
 */
export async function fetchedBrowser({platform = process.platform, arch = process.arch} = {}) {
  if (platform !== 'linux' || arch !== 'x64') {
    throw new BrowserProblem(
      `No Chrome or Chromium was found, and there is none to fetch for ${platform} ${arch}`,
    );
  }
  const {dependencies} = JSON.parse(await readFile(join(pins, 'package.json'), 'utf8'));
  const home = join(cache, dependencies['@sparticuz/chromium']);
  const executablePath = join(home, 'chromium');
  const env = {
    LD_LIBRARY_PATH: join(home, 'al2023/lib'),
    FONTCONFIG_PATH: join(home, 'fonts'),
    XDG_CACHE_HOME: join(home, 'cache'),
  };
  if (!existsSync(executablePath)) {
    console.error('Fetching a browser for the tests (66 MB, once) …');
    await make(home).catch(fail('No Chrome or Chromium was found, and fetching one failed'));
  }
  await run(executablePath, ['--no-sandbox', '--version'], {env: {...process.env, ...env}}).catch(
    fail('The fetched browser does not start here'),
  );
  return {executablePath, env};
}

/** Made aside and moved into place whole, so that two runs at once cannot spoil each other's. */
async function make(home) {
  await mkdir(cache, {recursive: true});
  const work = await mkdtemp(join(cache, 'making-'));
  const unpacked = join(work, 'unpacked');
  try {
    await cp(pins, work, {recursive: true});
    await mkdir(unpacked);
    await run('npm', ['ci', '--prefix', work, '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: work,
      timeout: 10 * minutes,
    });
    await run(process.execPath, ['-e', unpack], {
      cwd: work,
      env: {...process.env, ...unpacking, TMPDIR: unpacked},
      timeout: 5 * minutes,
    });
    await writeFile(join(unpacked, 'fonts/fonts.conf'), fontList);
    await rename(unpacked, home).catch(error => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(work, {recursive: true, force: true});
  }
}

function fail(what) {
  return error => {
    const why = String(error.stderr || error.message)
      .trim()
      .split('\n')
      .at(-1);
    throw new BrowserProblem(`${what} (${why})`);
  };
}
