import {cmi5Structure, STRUCTURE_NAME} from '../package/cmi5-structure.js';
import {editions, type Edition} from '../package/edition.js';
import type {Files} from '../package/files.js';
import {LAUNCH_PAGE, MANIFEST_NAME} from '../package/manifest-parts.js';
import {manifestOf} from '../package/manifest.js';
import {PackageRefusal} from './package-refusal.js';

/** What a zip of the course is. */
export type PackageKind = Edition | 'cmi5' | 'offline' | 'workshop';

/** Which of the course's packages files are, and the folder that holds them, with its slash. */
export interface FoundKind {
  readonly kind: PackageKind;
  readonly version: string;
  readonly title?: string;
  readonly folder: string;
}

/** The course itself, which alone has a cmi5 package. */
const COURSE = 'notice-respond-report';
/** The course and its boosters are named so: see the `id` of a course. */
const OURS = /^notice-respond-report(-[a-z0-9]+)*$/;
/** Not a course: it is made in the same way, and has nothing to set. */
const FLIGHT_CHECK = `${COURSE}-flight-check`;
/** What a course's own files stand in. */
const VERSION_FOLDER = /^v(\d+\.\d+\.\d+[a-z0-9.-]*)\//;
/** Its folder is named so in a package without a manifest. */
const FOLDER = /^notice-respond-report-(\d+\.\d+\.\d+[a-z0-9.-]*?)(-workshop)?\/$/;

/** @throws PackageRefusal where it is none of them. */
export function findKind(files: Files): FoundKind {
  if (files[MANIFEST_NAME]) return inEdition(files);
  return files[STRUCTURE_NAME] ? inCmi5(files) : inFolder(files);
}

/**
 * The manifest must be, byte for byte, the one that these files have: so it lists every file and no other, and
 * what goes out again is as valid as what was built.
 */
function inEdition(files: Files): FoundKind {
  const manifest = new TextDecoder('utf-8', {ignoreBOM: true}).decode(files[MANIFEST_NAME]);
  const id = firstIn(manifest, /<manifest identifier="([^"]*)"/);
  if (id === FLIGHT_CHECK) throw new PackageRefusal('flight-check');
  if (!OURS.test(id)) throw new PackageRefusal('foreign');
  const version = firstIn(manifest, /<manifest [^>]*?\sversion="([^"]*)"/);
  const title = unescaped(firstIn(manifest, /<title>([^<]*)<\/title>/));
  const paths = Object.keys(files);
  const kind = editions.find(
    edition => manifestOrNone(edition, {id, version, title}, paths) === manifest,
  );
  if (!kind || !pageHasMark(files[LAUNCH_PAGE], kind === 'scorm12' ? 'scorm12' : 'scorm2004'))
    throw new PackageRefusal('wrong-manifest');
  return {kind, version, title, folder: ''};
}

function firstIn(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? '';
}

function manifestOrNone(...[edition, course, paths]: Parameters<typeof manifestOf>) {
  try {
    return manifestOf(edition, course, paths);
  } catch {
    return undefined;
  }
}

/** The course structure must be, byte for byte, the one that is made for what it says. It lists no files. */
function inCmi5(files: Files): FoundKind {
  const structure = new TextDecoder('utf-8', {ignoreBOM: true}).decode(files[STRUCTURE_NAME]);
  const said = (name: string) =>
    unescaped(firstIn(structure, new RegExp(`<${name}>\\s*<langstring [^>]*>([^<]*)<`)));
  const language = firstIn(structure, /<langstring lang="([^"]*)"/);
  const versions = Object.keys(files).flatMap(path => VERSION_FOLDER.exec(path)?.[1] ?? []);
  const [version = ''] = versions;
  const title = said('title');
  const course = {id: COURSE, version, language, title, summary: said('description')};
  const own = structureOf(course);
  const isOurs = courseIdOf(structure) === courseIdOf(own);
  if (!isOurs || versions.length === 0) throw new PackageRefusal('foreign');
  const isOneVersion = versions.every(each => each === version);
  if (own !== structure || !isOneVersion || !pageHasMark(files[LAUNCH_PAGE], 'cmi5'))
    throw new PackageRefusal('wrong-structure');
  return {kind: 'cmi5', version, title, folder: ''};
}

function courseIdOf(structure: string): string {
  return firstIn(structure, /<course id="([^"]*)"/);
}

/** Text that XML cannot hold is left out: then it is no longer what the file says. */
function structureOf(course: Parameters<typeof cmi5Structure>[0]): string {
  try {
    return cmi5Structure(course);
  } catch {
    return cmi5Structure({...course, title: '', summary: '', language: ''});
  }
}

function inFolder(files: Files): FoundKind {
  const [path = ''] = Object.keys(files);
  const folder = path.slice(0, path.indexOf('/') + 1);
  const [, version, workshop] = FOLDER.exec(folder) ?? [];
  const isOne = Object.keys(files).every(each => each.startsWith(folder));
  if (version === undefined || !isOne) throw new PackageRefusal('foreign');
  const isWhole = workshop
    ? files[`${folder}START-HERE.html`] && files[`${folder}workshop.js`]
    : pageHasMark(files[`${folder}${LAUNCH_PAGE}`], 'offline');
  if (!isWhole) throw new PackageRefusal('foreign');
  return {kind: workshop ? 'workshop' : 'offline', version, folder};
}

function pageHasMark(page: Uint8Array | undefined, mark: string): boolean {
  const html = new TextDecoder().decode(page);
  return new RegExp(`<meta\\b[^>]*\\sname="nrr-edition"[^>]*\\scontent="${mark}"`).test(html);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
