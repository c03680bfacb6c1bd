import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {cp, mkdtemp, readFile, rm, stat, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {runNode} from '../tools/run-node.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const whenBuilt = {
  skip: existsSync(join(root, 'dist/SHA256SUMS')) ? false : 'not built: run npm run build',
};

/** What a build is made from; `node_modules` apart. */
const sources = [
  ...['assets', 'boosters', 'modules', 'src'],
  ...['package.json', 'rollup.config.mjs', 'tsconfig.json'],
];

/** Far from where anybody builds: the date is often another, and in Estonian z sorts before t. */
const elsewhere = {TZ: 'Pacific/Chatham', LC_ALL: 'et_EE.UTF-8', LANG: 'et_EE.UTF-8'};

describe('a second build, in another folder, time zone, language and umask', whenBuilt, () => {
  let temp: string;
  let other: string;
  let umask: number;

  before(async () => {
    // The build takes it over from this process, which runs this file alone.
    umask = process.umask(0o077);
    temp = await mkdtemp(join(tmpdir(), 'nrr-second-'));
    other = join(temp, 'he kōpaki anō');
    for (const name of sources) {
      await cp(join(root, name), join(other, name), {recursive: true});
    }
    // What stands in there is pinned and the same for both. Its folder shows in no file: rollup orders
    // modules as they are imported, and names chunks by the project's own rules.
    await symlink(join(root, 'node_modules'), join(other, 'node_modules'), 'junction');
  });
  after(async () => {
    process.umask(umask);
    await rm(temp, {recursive: true, force: true});
  });

  it('when its zips are compared with those in dist/, then every byte is the same', async () => {
    const {ok, output} = await runNode(['--import', 'tsx', 'src/build/build.ts'], {
      cwd: other,
      // Which lines ran there says nothing of this folder.
      env: {...elsewhere, NODE_V8_COVERAGE: undefined},
      minutes: 10,
    });
    assert(ok, output);

    const sums = join(other, 'dist/SHA256SUMS');
    if (process.platform !== 'win32') assert.equal((await stat(sums)).mode & 0o077, 0);
    assert.equal(
      await readFile(sums, 'utf8'),
      await readFile(join(root, 'dist/SHA256SUMS'), 'utf8'),
      'The second build is another. Is dist/ older than its sources? Then npm run build, and try again.',
    );
  });
});
