import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

/** What a build is made from. */
const sources = ['src', 'modules', 'boosters', 'assets', 'package.json', 'tests/one-module'];
/** What is written last: the packages of the course that tests of the engine play. */
const built = 'dist/one-module/dist/SHA256SUMS';

/** Whether the build in `dist/` is newer than all that it is made from. */
export async function isBuilt(root: string): Promise<boolean> {
  const at = await changed(join(root, built));
  if (at === undefined) return false;
  const times = await Promise.all(sources.map(source => newest(join(root, source))));
  return times.every(time => time <= at);
}

async function newest(path: string): Promise<number> {
  const inside = await readdir(path, {recursive: true}).catch(() => []);
  const times = await Promise.all([path, ...inside.map(each => join(path, each))].map(changed));
  return Math.max(...times.map(time => time ?? 0));
}

/** When a file was last written; undefined where there is none. */
async function changed(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}
