/** A folder as data: path → bytes. Paths are relative, with forward slashes, such as `v0.1.0/main.js`. */
export type Files = Readonly<Record<string, Uint8Array>>;

/**
 * Paths in the one order that every list and every zip has: by code unit, so that no locale
 * and no file system has a say.
 */
export function sortPaths(paths: Iterable<string>): string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
