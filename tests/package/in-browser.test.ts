import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {build} from 'esbuild';
import {schemaFiles} from '../../src/build/packages/schema-files.js';
import {packageEdition} from '../../src/package/package-edition.js';
import {zipFiles} from '../../src/package/zip.js';
import {aCourse, fakeApp} from './fake-app.js';

interface Bundled {
  readonly packageEdition: typeof packageEdition;
  readonly zipFiles: typeof zipFiles;
}

describe('the package room, bundled for a browser', () => {
  it('given the same files, when packaged and zipped, then it needs nothing of Node and the bytes are the same', async () => {
    const input = {
      edition: 'scorm2004-4th' as const,
      course: aCourse,
      files: fakeApp(),
      schemas: schemaFiles('scorm2004-4th'),
    };
    const browser = await bundled();
    const inBrowser = browser.zipFiles(browser.packageEdition(input).files);
    assert.deepEqual(inBrowser, zipFiles(packageEdition(input).files));
  });
});

/** The room as a browser gets it; esbuild refuses an import that only Node has. */
async function bundled(): Promise<Bundled> {
  const result = await build({
    stdin: {
      contents: `export {packageEdition} from './package-edition.js'; export {zipFiles} from './zip.js';`,
      resolveDir: join(import.meta.dirname, '..', '..', 'src', 'package'),
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const code = result.outputFiles[0]?.contents ?? new Uint8Array();
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  return (await import(address)) as Bundled;
}
