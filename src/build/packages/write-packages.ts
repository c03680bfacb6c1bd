import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {editions, type PackageCourse} from '../../package/edition.js';
import {sortPaths, type Files} from '../../package/files.js';
import {packageEdition, packageOffline, type Package} from '../../package/package-edition.js';
import {zipFiles} from '../../package/zip.js';
import {readFolder} from './read-folder.js';
import {schemaFiles} from './schema-files.js';

/** A zip as it was written. */
export interface WrittenPackage {
  readonly name: string;
  /** Its size in bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A built course that goes into zips beside the main one. */
export interface Beside {
  /** What its zips' names say before the edition, such as `booster-1`. */
  readonly part: string;
  readonly appDir: string;
  readonly course: PackageCourse;
}

/**
 * Writes the three SCORM zips, the offline zip and `SHA256SUMS` (as `sha256sum -c` reads it).
 * The same files and the same course give the same bytes, whatever the machine.
 *
 * @param appDir the built course for an LMS.
 * @param offlineDir the course built to open by double click.
 * @param outDir made when it is not there.
 * @param beside courses that get three SCORM zips each, too.
 * @returns what was written, by name, without `SHA256SUMS`.
 * @throws Error that names every problem, before anything is written.
 */
export async function writePackages({
  appDir,
  offlineDir,
  outDir,
  course,
  beside = [],
}: {
  readonly appDir: string;
  readonly offlineDir: string;
  readonly outDir: string;
  readonly course: PackageCourse;
  readonly beside?: readonly Beside[];
}): Promise<WrittenPackage[]> {
  const packages = [
    ...inEditions({appDir, course}),
    packageOffline({course, files: readFolder(offlineDir)}),
    ...beside.flatMap(inEditions),
  ];
  await mkdir(outDir, {recursive: true});
  const written = await Promise.all(packages.map(one => writePackage(one, outDir)));
  await writeFile(join(outDir, 'SHA256SUMS'), checksums(written));
  return written;
}

/**
 * Writes files beside the packages, and their sums among those that stand there.
 *
 * @param files What stands in the folder of the packages, by name.
 */
export async function writeBeside(outDir: string, files: Files): Promise<void> {
  const sums = join(outDir, 'SHA256SUMS');
  const known = (await readFile(sums, 'utf8')).split('\n').filter(Boolean);
  const lines = new Map(known.map(line => [line.slice(66), `${line}\n`]));
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(outDir, name), bytes);
    lines.set(name, `${sha256(bytes)}  ${name}\n`);
  }
  const inOrder = sortPaths(lines.keys()).map(name => lines.get(name) ?? '');
  await writeFile(sums, inOrder.join(''));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function inEditions({part, appDir, course}: Omit<Beside, 'part'> & {readonly part?: string}) {
  const files = readFolder(appDir);
  return editions.map(edition =>
    packageEdition({edition, course, files, schemas: schemaFiles(edition), ...(part && {part})}),
  );
}

async function writePackage({name, files}: Package, outDir: string): Promise<WrittenPackage> {
  const bytes = zipFiles(files);
  await writeFile(join(outDir, name), bytes);
  return {name, size: bytes.length, sha256: sha256(bytes)};
}

function checksums(written: readonly WrittenPackage[]): string {
  const sums = new Map(written.map(({name, sha256}) => [name, sha256]));
  return sortPaths(sums.keys())
    .map(name => `${sums.get(name) ?? ''}  ${name}\n`)
    .join('');
}
