/** Where the licences of a bundle's packages stand, beside its scripts. */
export const LICENCE_FILE = 'third-party-licences.txt';

/** A package of which code is in a bundle. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says it, in SPDX's words. */
  readonly licence: string;
  /** Its licence files, whole. */
  readonly texts: readonly string[];
}

const intro =
  'Code of others that goes with this, and its licences. Each part begins with the address of an npm package.\n';
const rule = `\n${'='.repeat(80)}\n`;

/**
 * The licences of these packages as one text, a part each.
 *
 * @param before Such a text, whose parts are kept: several bundles may stand in one folder.
 */
export function licenceText(packages: readonly ShippedPackage[], before = ''): string {
  const parts = new Set([...partsOf(before), ...packages.map(part)]);
  return [intro, ...[...parts].sort()].join(rule);
}

/** The parts of several such texts, each once. */
export function mergedLicences(texts: readonly string[]): string {
  return licenceText([], texts.join(rule));
}

/** The packages that such a text names, or a page that holds it: package URLs, in order. */
export function namedPackages(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/^pkg:npm\/\S+$/gm)].map(([line]) => line))].sort();
}

/** A package URL, as SBOMs have it: `pkg:npm/%40lit/reactive-element@2.1.2`. */
export function packageUrl({name, version}: {readonly name: string; readonly version: string}) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function part(shipped: ShippedPackage): string {
  const {name, version, licence, texts} = shipped;
  const head = `${packageUrl(shipped)}\n${name} ${version}: ${licence}\n`;
  return [head, ...texts.map(text => `${text.replaceAll('\r\n', '\n').trim()}\n`)].join('\n');
}

function partsOf(text: string): readonly string[] {
  const parts = text.split(rule).filter(each => each.startsWith('pkg:'));
  return parts.map(each => `${each.trim()}\n`);
}
