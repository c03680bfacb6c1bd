import {createHash} from 'node:crypto';
import {sortPaths, type Files} from '../../package/files.js';

/** Lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The sums of files, as `sha256sum -c` reads them. */
export function sumsOf(files: Files): string {
  const lines = sortPaths(Object.keys(files)).map(
    path => `${sha256(files[path] ?? new Uint8Array())}  ${path}\n`,
  );
  return lines.join('');
}
