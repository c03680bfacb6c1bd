import {createHash} from 'node:crypto';
import {watch, type FSWatcher} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Watches folders with all that is in them. Each folder is watched by itself: a recursive watch loses
 * sight of a file when an editor saves it by putting a new one in its place.
 */
export class FolderWatch {
  readonly #roots: readonly string[];
  readonly #changed: () => void;
  #watchers: FSWatcher[] = [];

  /** @param changed Called at every event: often more than once for one change. */
  constructor(roots: readonly string[], changed: () => void) {
    this.#roots = roots;
    this.#changed = changed;
  }

  /**
   * Begins, or begins anew with the folders that are there now (one that was taken away and put back
   * is another, which its old watch does not see).
   *
   * @returns A hash of every file's path and content, taken after the watch began: equal while nothing
   *   was really changed.
   */
  async renew(): Promise<string> {
    this.close();
    const folders = await foldersIn(this.#roots);
    this.#watchers = folders.flatMap(folder => this.#watch(folder));
    return fingerprint(folders);
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
    this.#watchers = [];
  }

  #watch(folder: string): FSWatcher[] {
    try {
      return [watch(folder, this.#changed).on('error', this.#changed)];
    } catch (error) {
      // Gone since it was listed: the event of its going brings another look.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  }
}

async function fingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = await readdir(folder, {withFileTypes: true}).catch(() => []);
    for (const {name} of entries.filter(entry => entry.isFile())) {
      const content = await readFile(join(folder, name)).catch(() => '');
      hash.update(`\0${join(folder, name)}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

async function foldersIn(roots: readonly string[]): Promise<string[]> {
  const nested = await Promise.all(roots.map(async root => [root, ...(await foldersBelow(root))]));
  return nested.flat().sort();
}

async function foldersBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true}).catch(() => []);
  return entries
    .filter(entry => entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name));
}
