import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {cp, mkdtemp, readdir, readFile, rm, stat, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, relative, sep} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {boosters} from '../../src/build/boosters/boosters.js';
import {runNode} from '../tools/run-node.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const whenBuilt = {
  skip: existsSync(join(root, 'dist/SHA256SUMS')) ? false : 'not built: run npm run build',
};

/** What a build is made from, `node_modules` apart, and what builds again. */
const sources = [
  ...['assets', 'boosters', 'docs', 'modules', 'src', 'tests/build/build-again.ts'],
  ...[
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'package.json',
    'rollup.config.mjs',
    'tsconfig.json',
  ],
];

/** What lists packages differs as the boosters do: their sums are compared line by line. */
const lists = /(^|\/)SHA256SUMS$|^site\/downloads\.html$/;

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
    const {ok, output} = await runNode(['--import', 'tsx', 'tests/build/build-again.ts'], {
      cwd: other,
      // Which lines ran there says nothing of this folder.
      env: {...elsewhere, NODE_V8_COVERAGE: undefined},
      minutes: 10,
    });
    assert(ok, output);

    const sums = join(other, 'dist/SHA256SUMS');
    if (process.platform !== 'win32') assert.equal((await stat(sums)).mode & 0o077, 0);
    const left = boosters.slice(0, -1).map(({part}) => `-${part}-`);
    const first = await sumsIn(root);
    assert.deepEqual(
      await sumsIn(other),
      first.filter(line => !left.some(part => line.includes(part))),
      'The second build is another. Is dist/ older than its sources? Then npm run build, and try again.',
    );
    for (const part of [
      '-workshop.zip',
      '-workshop.html',
      '-refresher-scorm12.zip',
      '-offline.zip',
    ])
      assert.ok(
        first.some(line => line.endsWith(part)),
        part,
      );
  });

  it('when its folders are compared with those in dist/, the site among them, then every byte is the same', async () => {
    const dist = join(other, 'dist');
    const entries = await readdir(dist, {recursive: true, withFileTypes: true});
    const files = entries
      .filter(entry => entry.isFile())
      .map(({parentPath, name}) => relative(dist, join(parentPath, name)).split(sep).join('/'))
      .filter(path => !lists.test(path));
    assert.ok(files.some(path => path.startsWith('site/lms/')));
    for (const path of files) {
      const [again, before] = await Promise.all([
        readFile(join(dist, path)),
        readFile(join(root, 'dist', path)),
      ]);
      assert.ok(again.equals(before), path);
    }
  });
});

async function sumsIn(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'dist/SHA256SUMS'), 'utf8');
  return text.split('\n').filter(Boolean);
}
