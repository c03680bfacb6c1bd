import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {PackageCourse} from '../../src/package/edition.js';
import type {Files} from '../../src/package/files.js';

/** A course as packages see it. */
export const aCourse: PackageCourse = {
  id: 'notice-respond-report',
  title: 'Notice · Respond · Report',
  version: '0.1.0',
};

/** A built course in small, named and laid out like the real one. */
export function fakeApp(): Files {
  return {
    'index.html': bytes(
      '<!doctype html><meta charset="utf-8"><meta name="nrr-edition" content="untracked"><title>ā</title>',
    ),
    'settings.js': bytes('globalThis.settings = {};\n'),
    'v0.1.0/player.js': bytes('export const words = "kōrero";\n'.repeat(200)),
    'v0.1.0/cover.css': bytes('main{max-width:66ch}\n'),
  };
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function text(file: Uint8Array | undefined): string {
  if (!file) throw new Error('The file is not there.');
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(file);
}

/** Writes files below a folder, in the order in which they stand. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}
