import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {isBuilt} from './is-built.js';

describe('a build', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'nrr-built-'));
    await save('src/player/main.ts', 100);
    await save('modules/a/course.yaml', 100);
    for (const folder of ['src/player', 'src', 'modules/a', 'modules']) await at(folder, 100);
  });
  afterEach(() => rm(root, {recursive: true, force: true}));

  async function save(path: string, seconds: number): Promise<void> {
    await mkdir(dirname(join(root, path)), {recursive: true});
    await writeFile(join(root, path), '');
    await at(path, seconds);
  }
  const at = (path: string, seconds: number): Promise<void> =>
    utimes(join(root, path), seconds, seconds);

  it('given none, then it is to be made', async () => {
    assert.equal(await isBuilt(root), false);
  });

  it('given one after the last change, then it stands', async () => {
    await save('dist/one-module/dist/SHA256SUMS', 200);
    assert.equal(await isBuilt(root), true);
  });

  it('given a change after it, however deep, then it is to be made again', async () => {
    await save('dist/one-module/dist/SHA256SUMS', 200);
    await save('modules/a/course.yaml', 300);
    assert.equal(await isBuilt(root), false);
  });
});
