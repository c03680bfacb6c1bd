import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {previewBundle, previewOutput} from '../../rollup.config.mjs';
import {previewMessages} from '../i18n/en-nz/preview.js';
import {pageMessages} from '../i18n/en-nz/page.js';
import type {Edition} from '../package/edition.js';
import type {Files} from '../package/files.js';
import {packageEdition} from '../package/package-edition.js';
import type {AppSource} from './app.js';
import {bundle} from './bundles.js';
import {fillPageWithText} from './fill-page.js';
import {readFolder} from './packages/read-folder.js';
import {schemaFiles} from './packages/schema-files.js';
import {styleSheets} from './styles.js';

/**
 * The page of the embedded LMS. The site's first page is another (`site-pages/`), which a draft has none of: there the
 * course is what one looks at.
 */
const lmsPage = ({draft}: AppSource): string => (draft ? 'index.html' : 'course.html');

/** The packages that the embedded LMS launches, by their folder in the site. */
const packages: Readonly<Record<string, Edition>> = {
  scorm12: 'scorm12',
  scorm2004: 'scorm2004-4th',
};

/**
 * Writes `site/`: the embedded LMS, and beside it the SCORM 1.2 and 2004 packages, unpacked, file for
 * file as they stand in the zips. It is static and its addresses are relative: any host will do.
 *
 * @param dist Holds the course built for an LMS, in `app/`.
 */
export async function buildSite(source: AppSource, dist: string): Promise<void> {
  const site = join(dist, 'site');
  await mkdir(join(site, 'lms'), {recursive: true});
  await bundle(previewBundle(source), [{...previewOutput, dir: join(site, 'lms')}]);
  await writePage(source, site);
  const files = readFolder(join(dist, 'app'));
  for (const [folder, edition] of Object.entries(packages)) {
    const schemas = schemaFiles(edition);
    const unpacked = packageEdition({edition, course: source.course, files, schemas});
    await writeFiles(unpacked.files, join(site, folder));
  }
}

async function writePage(source: AppSource, site: string): Promise<void> {
  const {root, course} = source;
  const template = await readFile(join(root, 'src/preview/index.html'), 'utf8');
  const {cover, themes} = await styleSheets(join(root, 'src/styles'));
  const scormAgain = createRequire(import.meta.url).resolve('scorm-again');
  await writeFile(join(site, lmsPage(source)), filled(template, course));
  await writeFile(join(site, 'lms/page.css'), `${cover}\n${themes}\n`);
  await copyFile(join(root, 'assets/logo.svg'), join(site, 'lms/logo.svg'));
  // Its licence asks to go with every copy.
  await copyFile(
    join(dirname(scormAgain), '../LICENSE'),
    join(site, 'lms/scorm-again-licence.txt'),
  );
}

function filled(template: string, course: AppSource['course']): string {
  return fillPageWithText('src/preview/index.html', template, {
    language: course.language,
    title: `${previewMessages.title} · ${course.title}`,
    waiting: previewMessages.waiting,
    noScript: pageMessages.noScript,
  });
}

async function writeFiles(files: Files, folder: string): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), bytes);
  }
}
