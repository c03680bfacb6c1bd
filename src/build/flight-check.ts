import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {previewBundle, workshopOutput} from '../../rollup.config.mjs';
import {flightMessages} from '../i18n/en-nz/flight-check.js';
import {editions, type PackageCourse} from '../package/edition.js';
import {packageEdition} from '../package/package-edition.js';
import {zipFiles} from '../package/zip.js';
import type {AppSource} from './app.js';
import {bundle} from './bundles.js';
import {fillPageWithText} from './fill-page.js';
import {readFolder} from './packages/read-folder.js';
import {schemaFiles} from './packages/schema-files.js';
import {writeBeside} from './packages/write-packages.js';
import {styleSheets} from './styles.js';

/**
 * Writes the flight check: unpacked (`flight-check/`), in the site (`site/flight-check/`), and as a SCORM package of
 * each edition, listed in `SHA256SUMS`, which stands there.
 */
export async function buildFlightCheck(source: AppSource, dist: string): Promise<void> {
  const course = flightCourse(source.course.version);
  const folder = join(dist, 'flight-check');
  await mkdir(folder, {recursive: true});
  const input = {'flight-check': 'src/flight-check/main.ts'};
  // One classic script; the bundle is otherwise made as that of the embedded LMS.
  await bundle({...previewBundle(source), input}, [{...workshopOutput, dir: folder}]);
  await writeShell(source, course, folder);
  await cp(folder, join(dist, 'site/flight-check'), {recursive: true});
  const files = readFolder(folder);
  const packages = editions.map(edition =>
    packageEdition({
      edition,
      part: 'flight-check',
      course,
      files,
      schemas: schemaFiles(edition),
    }),
  );
  await writeBeside(dist, Object.fromEntries(packages.map(one => [one.name, zipFiles(one.files)])));
}

/** The package as an LMS knows it. Its id, from which its identifiers come, never changes. */
export function flightCourse(version: string): PackageCourse {
  return {
    id: 'notice-respond-report-flight-check',
    title: flightMessages.packageTitle,
    version,
  };
}

async function writeShell(source: AppSource, course: PackageCourse, folder: string): Promise<void> {
  const {root} = source;
  const template = await readFile(join(root, 'src/flight-check/page.html'), 'utf8');
  const {cover, themes} = await styleSheets(join(root, 'src/styles'));
  const token = `${course.id} ${course.version}`;
  const page = fillPageWithText('src/flight-check/page.html', template, {
    language: source.course.language,
    version: course.version,
    token,
    title: course.title,
    noScript: flightMessages.noScript,
  });
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'flight-check.css'), `${cover}\n${themes}\n`);
  // What the page asks for, to know whether its server is there and still knows who asks.
  await writeFile(join(folder, 'here.txt'), `${token}\n`);
  await cp(join(root, 'assets/logo.svg'), join(folder, 'logo.svg'));
}
