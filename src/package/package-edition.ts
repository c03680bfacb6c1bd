import {markEdition, preloadEdition, type EditionMark} from './edition-mark.js';
import type {Edition, PackageCourse} from './edition.js';
import type {Files} from './files.js';
import {LAUNCH_PAGE, MANIFEST_NAME} from './manifest-parts.js';
import {manifestOf} from './manifest.js';
import {offlineFolder, packageName} from './package-name.js';
import {packageProblems} from './package-rules.js';

/** What goes into one zip, and the zip's name. */
export interface Package {
  readonly name: string;
  readonly files: Files;
}

/**
 * The package of one SCORM edition: the built course, its first page told which edition it is in,
 * the edition's schemas and the manifest that lists them all.
 *
 * @param part what the zip's name says before the edition, such as `booster-1`; the main course says nothing.
 * @param files the built course, with an `index.html` that has the edition's mark.
 * @param schemas the edition's schema files, which stand at the root and stay as they are.
 * @throws Error that names every problem, when the files cannot be a package.
 */
export function packageEdition({
  edition,
  part,
  course,
  files,
  schemas,
}: {
  readonly edition: Edition;
  readonly part?: string;
  readonly course: PackageCourse;
  readonly files: Files;
  readonly schemas: Files;
}): Package {
  refuseClashes(files, schemas);
  const all = {...marked(files, edition === 'scorm12' ? 'scorm12' : 'scorm2004'), ...schemas};
  const manifest = manifestOf(edition, course, Object.keys(all));
  const complete = {...all, [MANIFEST_NAME]: new TextEncoder().encode(manifest)};
  const name = `${packageName(course.version, part ? `${part}-${edition}` : edition)}.zip`;
  refuseProblems(name, Object.keys(complete), 'scorm');
  return {name, files: complete};
}

/**
 * The package that opens by double click, without an LMS: one folder with everything in it, no
 * manifest, no schemas.
 *
 * @param files the course as it is built for opening without a server.
 * @throws Error that names every problem, when the files cannot be a package.
 */
export function packageOffline({
  course,
  files,
}: {
  readonly course: PackageCourse;
  readonly files: Files;
}): Package {
  const name = `${packageName(course.version, 'offline')}.zip`;
  refuseProblems(name, Object.keys(files), 'offline');
  const folder = offlineFolder(course.version);
  const inFolder = Object.entries(marked(files, 'offline')).map(
    ([path, bytes]) => [`${folder}/${path}`, bytes] as const,
  );
  return {name, files: Object.fromEntries(inFolder)};
}

function marked(files: Files, mark: EditionMark): Files {
  const page = files[LAUNCH_PAGE];
  if (!page) throw new Error(`${LAUNCH_PAGE} is missing; it is the page that opens first.`);
  const html = preloadEdition(
    markEdition(new TextDecoder().decode(page), mark),
    mark,
    Object.keys(files),
  );
  return {...files, [LAUNCH_PAGE]: new TextEncoder().encode(html)};
}

function refuseClashes(files: Files, schemas: Files): void {
  const clashes = [MANIFEST_NAME, ...Object.keys(schemas)].filter(path => path in files);
  if (clashes.length > 0) {
    throw new Error(
      `The built course must leave these files to the package: ${clashes.join(', ')}.`,
    );
  }
}

function refuseProblems(name: string, paths: readonly string[], kind: 'scorm' | 'offline'): void {
  const problems = packageProblems(paths, kind);
  if (problems.length > 0) {
    const lines = problems.map(({path, message}) => `  ${path} ${message}`);
    throw new Error(`${name} cannot be made:\n${lines.join('\n')}`);
  }
}
