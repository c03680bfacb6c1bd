import {zipSync, type Zippable} from 'fflate';
import {sortPaths, type Files} from './files.js';

/** A regular file that its owner may write and everybody may read, as Unix says it. */
const PLAIN_FILE = (0o100644 << 16) >>> 0;

/**
 * The zip of these files. The same files give the same bytes on any machine, in any time zone and
 * in the browser: names are sorted, every time is the same, no permission or owner is copied.
 * Deflate only, no Zip64, sizes in front of the data (no data descriptors), no folder entries.
 */
export function zipFiles(files: Files): Uint8Array {
  const sorted: Zippable = {};
  for (const path of sortPaths(Object.keys(files))) {
    const bytes = files[path];
    if (bytes) sorted[path] = bytes;
  }
  return zipSync(sorted, {
    // A zip holds local time without a zone: the local-time constructor writes the same everywhere.
    // Noon, since midnight of some days does not exist in some zones.
    mtime: new Date(2026, 0, 1, 12),
    os: 3,
    attrs: PLAIN_FILE,
    level: 9,
    // Otherwise chosen from a logarithm, which engines may round differently.
    mem: 8,
  });
}
