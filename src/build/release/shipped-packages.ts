import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {OutputPlugin, RenderedModule} from 'rollup';
import {BuildProblem} from '../build-problem.js';
import {LICENCE_FILE, licenceText, type ShippedPackage} from './licence-text.js';

/** What rollup says of the modules of a chunk, by id. */
type Modules = Readonly<Record<string, Pick<RenderedModule, 'renderedLength'>>>;

/**
 * Writes the licences of the packages whose code is in a bundle beside it: most ask to go with every copy.
 * What was shaken out of the tree asks for nothing.
 */
export const shippedLicences: OutputPlugin = {
  name: 'shipped-licences',
  async generateBundle({dir = '.'}, bundle) {
    const modules = Object.values(bundle).map(each => (each.type === 'chunk' ? each.modules : {}));
    const packages = await Promise.all(packageFolders(modules).map(readPackage));
    if (packages.length === 0) return;
    const before = await readFile(join(dir, LICENCE_FILE), 'utf8').catch(() => '');
    this.emitFile({type: 'asset', fileName: LICENCE_FILE, source: licenceText(packages, before)});
  },
};

/** The folders of packages, as `…/node_modules/@lit/reactive-element`, of which code was left in. */
export function packageFolders(chunks: readonly Modules[]): readonly string[] {
  const ids = chunks.flatMap(modules =>
    Object.entries(modules)
      .filter(([, {renderedLength}]) => renderedLength > 0)
      .map(([id]) => id.replaceAll('\\', '/').replace(/^\0/, '')),
  );
  const folders = ids.map(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? '');
  return [...new Set(folders)].filter(Boolean).sort();
}

/**
 * What a package says of itself.
 *
 * @throws BuildProblem when it names no licence or has no text of it.
 */
export async function readPackage(folder: string): Promise<ShippedPackage> {
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const {name, version, license} = JSON.parse(text) as Readonly<Record<string, string>>;
  const files = (await readdir(folder)).filter(file => /^(licen[cs]e|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')));
  if (!name || !version || !license || texts.length === 0) {
    throw new BuildProblem(`${folder}: no licence to go with its code.`);
  }
  return {name, version, licence: license, texts};
}
