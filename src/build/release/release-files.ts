import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {parse} from 'yaml';
import {cmi5Sent} from '../../lms/data-sent-cmi5.js';
import {flightSent} from '../../lms/data-sent-flight.js';
import {dataSent} from '../../lms/data-sent.js';
import {editions} from '../../package/edition.js';
import type {Files} from '../../package/files.js';
import {packageName} from '../../package/package-name.js';
import {zipFiles} from '../../package/zip.js';
import {BuildProblem} from '../build-problem.js';
import {readFolder} from '../packages/read-folder.js';
import {schemaFiles} from '../packages/schema-files.js';
import {readArtefact} from './artefact.js';
import {mergedLicences} from './licence-text.js';
import {releasedOn} from './released-on.js';
import {sbom, type Lock, type SchemaSet} from './sbom.js';
import {sha256, sumsOf} from './sums.js';

/**
 * All that goes out with a version, by its path: the downloads that stand in `dist/`, the site as a zip, and the proof:
 * what is in them of others, what an LMS is sent, what was checked, and the sums of it all.
 *
 * @param root The repository's root, after a build.
 * @throws BuildProblem when `dist/` holds a download of another version, or none.
 */
export async function releaseFiles(root: string, version: string): Promise<Files> {
  const downloads = {...(await downloadsIn(join(root, 'dist'), version)), ...site(root, version)};
  const artefacts = Object.entries(downloads)
    .filter(([name]) => !isPrinted(name))
    .map(([name, bytes]) => readArtefact(name, bytes));
  const bill = sbom({
    version,
    released: releasedOn(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version),
    artefacts,
    schemas: schemaSets(),
    lock: JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock,
  });
  const proof = textFiles({
    [`${packageName(version, 'sbom')}.cdx.json`]: bill,
    'data-sent.json': await dataSentText(root, version),
    'THIRD-PARTY-LICENCES.txt': mergedLicences(artefacts.map(({licences}) => licences)),
  });
  const files = {...downloads, ...proof, ...(await papersOf(root))};
  return {...files, ...textFiles({SHA256SUMS: sumsOf(files)})};
}

/** What the layers that speak to an LMS say of themselves: the course in SCORM and in cmi5, and the flight check. */
async function dataSentText(root: string, version: string): Promise<string> {
  const {id} = parse(await readFile(join(root, 'modules/course.yaml'), 'utf8')) as {id: string};
  const sent = {version, editions: dataSent(), cmi5: cmi5Sent(id), flightCheck: flightSent()};
  return `${JSON.stringify(sent, undefined, 2)}\n`;
}

/** What a browser prints differs from machine to machine, and holds no code. */
function isPrinted(name: string): boolean {
  return name.endsWith('-pdf.zip');
}

async function downloadsIn(dist: string, version: string): Promise<Files> {
  const names = (await readdir(dist)).filter(name => /\.(zip|html)$/.test(name)).sort();
  const foreign = names.filter(name => !name.startsWith(packageName(version, '')));
  if (names.length === 0 || foreign.length > 0) {
    throw new BuildProblem(`dist/ is not a build of ${version}: ${foreign.join(', ') || 'empty'}`);
  }
  const read = names.map(async name => [name, await readFile(join(dist, name))] as const);
  return Object.fromEntries(await Promise.all(read));
}

function site(root: string, version: string): Files {
  const name = packageName(version, 'site');
  const files = Object.entries(readFolder(join(root, 'dist/site')));
  const inFolder = files.map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  return {[`${name}.zip`]: zipFiles(Object.fromEntries(inFolder))};
}

function schemaSets(): readonly SchemaSet[] {
  return editions.map(edition => ({
    name: `${edition}-schemas`,
    files: Object.fromEntries(
      Object.entries(schemaFiles(edition)).map(([name, bytes]) => [name, sha256(bytes)]),
    ),
  }));
}

/** What stands in the repository for those who decide, in the folders that their links go by. */
async function papersOf(root: string): Promise<Files> {
  const docs = Object.entries(readFolder(join(root, 'docs')))
    .filter(([path]) => path.endsWith('.md'))
    .map(([path, bytes]) => [`docs/${path}`, bytes] as const);
  const beside = ['CHANGELOG.md', 'LICENSE'].map(
    async name => [name, await readFile(join(root, name))] as const,
  );
  return Object.fromEntries([...docs, ...(await Promise.all(beside))]);
}

function textFiles(texts: Readonly<Record<string, string>>): Files {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]),
  );
}
