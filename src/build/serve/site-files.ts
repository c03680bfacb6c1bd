import {readdir, readFile} from 'node:fs/promises';
import {extname, join, relative, sep} from 'node:path';

/** A file as it is served. */
export interface SiteFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** Path below the site's root, with forward slashes (`preview/main.js`) → file. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

const text = (subtype: string): string => `text/${subtype}; charset=utf-8`;

const types: Readonly<Record<string, string>> = {
  '.html': text('html'),
  '.js': text('javascript'),
  '.css': text('css'),
  '.txt': text('plain'),
  '.md': text('plain'),
  '.xml': text('xml'),
  '.xsd': text('xml'),
  '.json': 'application/json',
  '.dtd': 'application/xml-dtd',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Reads a whole folder, so that it can be served while the next build replaces it. */
export async function readSite(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, SiteFile]> => {
        const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
        return [relative(folder, file).split(sep).join('/'), {type, body: await readFile(file)}];
      }),
    ),
  );
}
