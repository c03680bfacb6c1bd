import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Files} from '../../package/files.js';

/**
 * Every file below a folder, by its path from there.
 *
 * @throws Error when there is a link or anything else that is neither file nor folder: a zip
 *   would hold what it points to, which another machine may not have.
 */
export function readFolder(folder: string): Files {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (entry.isDirectory()) continue;
    const full = join(entry.parentPath, entry.name);
    if (!entry.isFile()) throw new Error(`${full} is neither a file nor a folder.`);
    files[relative(folder, full).replaceAll(sep, '/')] = readFileSync(full);
  }
  return files;
}
