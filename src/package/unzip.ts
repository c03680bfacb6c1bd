import type {Files} from './files.js';
import {unzipEntry} from './unzip-entry.js';
import {readDirectory, type ZipEntry} from './zip-directory.js';
import {ZipRefusal} from './zip-refusal.js';

/** More than any package of the course has; a zip beyond them is not unpacked. */
export interface ZipLimits {
  /** Bytes of the zip. */
  readonly packed: number;
  /** Bytes of all its files together. */
  readonly unpacked: number;
  readonly files: number;
}

export const zipLimits: ZipLimits = {packed: 20_000_000, unpacked: 60_000_000, files: 2000};

/** From the root, up, empty or only a dot between slashes, backslashes, a drive, or signs that no eye sees. */
const UNSAFE = /^\/|\\|\/\/|(^|\/)\.\.?(\/|$)|^[a-z]:|\p{Cc}|^$/iu;

/**
 * The files of a zip that may come from anywhere. All that its directory says is judged before anything is
 * unpacked; folders of their own are left out.
 *
 * @throws ZipRefusal with the first thing that is wrong with it.
 */
export function unzip(zip: Uint8Array, limits: ZipLimits = zipLimits): Files {
  if (zip.length > limits.packed) throw new ZipRefusal('too-large');
  const entries = readDirectory(zip);
  judge(entries, zip.length, limits);
  return Object.fromEntries(
    entries
      .filter(({path}) => !path.endsWith('/'))
      .map(entry => [entry.path, unzipEntry(zip, entry)]),
  );
}

function judge(entries: readonly ZipEntry[], length: number, limits: ZipLimits): void {
  if (entries.length > limits.files) throw new ZipRefusal('too-many-files');
  const seen = new Set<string>();
  for (const {path, encrypted} of entries) {
    if (encrypted) throw new ZipRefusal('encrypted', path);
    if (UNSAFE.test(path)) throw new ZipRefusal('unsafe-path', path);
    if (seen.has(path.toLowerCase())) throw new ZipRefusal('twice', path);
    seen.add(path.toLowerCase());
  }
  // Files that share their packed bytes would add up to more than there are.
  if (sum(entries, 'packed') > length) throw new ZipRefusal('damaged');
  if (sum(entries, 'size') > limits.unpacked) throw new ZipRefusal('unpacks-too-large');
}

function sum(entries: readonly ZipEntry[], of: 'packed' | 'size'): number {
  return entries.reduce((all, entry) => all + entry[of], 0);
}
