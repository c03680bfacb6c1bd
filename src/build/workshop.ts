import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {workshopBundle, workshopOutput} from '../../rollup.config.mjs';
import {workshopMessages} from '../i18n/en-nz/workshop.js';
import type {Files} from '../package/files.js';
import {packageName} from '../package/package-name.js';
import {zipFiles} from '../package/zip.js';
import {settingsTemplate} from '../settings/settings-template.js';
import type {AppSource} from './app.js';
import {bundle} from './bundles.js';
import {readFolder} from './packages/read-folder.js';
import {writeBeside} from './packages/write-packages.js';
import {LICENCE_FILE} from './release/licence-text.js';
import {SETTINGS_GUIDE, settingsGuideText} from './settings-guide-text.js';
import {styleSheets} from './styles.js';
import {pageBeside, pageOfOne, type WorkshopPage} from './workshop-page.js';

/** The page that a trainer opens. */
const FIRST_PAGE = 'START-HERE.html';

/**
 * Writes the workshop: unpacked (`workshop/`), in the site (`site/workshop/`), as a zip of one folder, and as one
 * HTML file. The zip and the file are listed in `SHA256SUMS`, which stands there.
 */
export async function buildWorkshop(source: AppSource, dist: string): Promise<void> {
  const folder = join(dist, 'workshop');
  await mkdir(folder, {recursive: true});
  await bundle(workshopBundle(source), [{...workshopOutput, dir: folder}]);
  const page = await pageOf(source);
  const styles = (await styleSheets(join(source.root, 'src/styles'))).cover;
  const logo = await readFile(join(source.root, 'assets/logo.svg'), 'utf8');
  await writeText(folder, {
    [FIRST_PAGE]: pageBeside(page),
    'workshop.css': styles,
    'settings.js': settingsTemplate,
    [SETTINGS_GUIDE]: settingsGuideText(source),
    'logo.svg': logo,
  });
  const files = readFolder(folder);
  await copyToSite(files, join(dist, 'site/workshop'));
  const script = await readFile(join(folder, 'workshop.js'), 'utf8');
  const settings = settingsIn(settingsTemplate);
  const licences = await readFile(join(folder, LICENCE_FILE), 'utf8');
  const one = pageOfOne(page, {script, styles, logo, settings, licences});
  const name = packageName(source.course.version, 'workshop');
  await writeBeside(dist, {
    [`${name}.zip`]: zipFiles(inFolder(name, files)),
    [`${name}.html`]: new TextEncoder().encode(one),
  });
}

async function pageOf({root, course}: AppSource): Promise<WorkshopPage> {
  return {
    template: await readFile(join(root, 'src/workshop/page.html'), 'utf8'),
    language: course.language,
    title: workshopMessages.pageTitle(course.title),
    noScript: workshopMessages.noScript,
    version: course.version,
  };
}

/** A web host looks for a page of its own name. */
async function copyToSite(files: Files, folder: string): Promise<void> {
  await mkdir(folder, {recursive: true});
  const page = files[FIRST_PAGE] ?? new Uint8Array();
  for (const [path, bytes] of Object.entries({...files, 'index.html': page})) {
    await writeFile(join(folder, path), bytes);
  }
}

/** Unpacking makes one folder and not a heap of files. */
function inFolder(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes]),
  );
}

async function writeText(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
}

/** The object that the template assigns, which is strict JSON. */
function settingsIn(template: string): string {
  return template.slice(template.lastIndexOf('= {') + 2, template.lastIndexOf('}') + 1);
}
