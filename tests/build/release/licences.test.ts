import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {BuildProblem} from '../../../src/build/build-problem.js';
import {
  licenceText,
  mergedLicences,
  namedPackages,
} from '../../../src/build/release/licence-text.js';
import {packageFolders, readPackage} from '../../../src/build/release/shipped-packages.js';

const modules = join(import.meta.dirname, '../../../node_modules');

describe('given the modules of a bundle', () => {
  it('when packages are looked for, then those are found of which code was left in', () => {
    const folders = packageFolders([
      {
        '/r/src/player/main.ts': {renderedLength: 9},
        '/r/node_modules/lit/index.js': {renderedLength: 0},
        '/r/node_modules/lit-html/lit-html.js': {renderedLength: 9},
        '/r/node_modules/lit-html/directives/live.js': {renderedLength: 0},
      },
      {
        '\0/r/node_modules/@lit/reactive-element/css-tag.js?commonjs': {renderedLength: 1},
        'C:\\r\\node_modules\\qr\\node_modules\\deep\\index.js': {renderedLength: 1},
        '\0content/course': {renderedLength: 9},
      },
    ]);
    assert.deepEqual(
      folders,
      [
        '/r/node_modules/@lit/reactive-element',
        '/r/node_modules/lit-html',
        'C:/r/node_modules/qr/node_modules/deep',
      ].sort(),
    );
  });

  it('when a package has no text of its licence, then the build says which and stops', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nrr-licence-'));
    try {
      const facts = {name: 'bare', version: '1.0.0', license: 'MIT'};
      await writeFile(join(folder, 'package.json'), JSON.stringify(facts));
      await assert.rejects(readPackage(folder), BuildProblem);
      await writeFile(join(folder, 'Licence.md'), 'Do as you like.');
      assert.deepEqual((await readPackage(folder)).texts, ['Do as you like.']);
    } finally {
      await rm(folder, {recursive: true});
    }
  });
});

describe('given the text of licences', () => {
  it('when two bundles stand in one folder, then both are in it, each package once', async () => {
    const [lit, qr] = await Promise.all(
      ['@lit/reactive-element', 'qr'].map(name => readPackage(join(modules, name))),
    );
    assert.ok(lit && qr);
    const both = licenceText([qr, lit], licenceText([lit]));
    assert.equal(both, licenceText([lit, qr]));
    assert.equal(mergedLicences([licenceText([qr]), licenceText([lit])]), both);
    assert.deepEqual(namedPackages(both), [
      `pkg:npm/%40lit/reactive-element@${lit.version}`,
      `pkg:npm/qr@${qr.version}`,
    ]);
    for (const text of [...lit.texts, ...qr.texts]) assert.ok(both.includes(text.trim()));
  });
});
