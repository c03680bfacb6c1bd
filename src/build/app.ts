import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {courseBundle, lmsOutput, offlineOutput} from '../../rollup.config.mjs';
import type {Course} from '../course/course.js';
import type {Region} from '../course/region.js';
import {settingsTemplate} from '../settings/settings-template.js';
import {appPage} from './app-page.js';
import {bundle} from './bundles.js';
import {SETTINGS_GUIDE, settingsGuideText} from './settings-guide-text.js';
import {styleSheets} from './styles.js';

/** What the files around the bundle are made from. */
export interface ShellSource {
  /** The repository's root. */
  readonly root: string;
  readonly course: Course;
  /** The region where settings name none. */
  readonly region: Region;
  /** All that the package holds. */
  readonly regions: readonly Region[];
}

/** What the app is made from. */
export interface AppSource extends ShellSource {
  /** To look at while working: types unchecked, nothing minified. */
  readonly draft: boolean;
}

/**
 * Writes the course unpacked: `app/` as it goes into the LMS packages and, unless it is a draft,
 * `offline/` for a double click on its `index.html`. One reading of the source makes both.
 */
export async function buildApp(source: AppSource, dist: string): Promise<void> {
  const assets = assetsFolder(source.course);
  const [app, offline] = [join(dist, 'app'), join(dist, 'offline')];
  const outputs = [{...lmsOutput, dir: join(app, assets)}];
  if (!source.draft) outputs.push({...offlineOutput, dir: join(offline, assets)});
  await bundle(courseBundle(source), outputs);
  await writeLmsShell(source, app);
  if (source.draft) return;
  await writeShell(source, offline, `<script src="${assets}/player.js" defer></script>`);
}

/** Writes all of an LMS package's app that stands around the bundle: the page, settings, styles, the logo. */
export async function writeLmsShell(source: ShellSource, dir: string): Promise<void> {
  const assets = assetsFolder(source.course);
  const names = source.course.follows ? ['player', 'short-cover'] : ['player'];
  const scripts = names.map(
    name => `<script type="module" src="${assets}/${name}.js" fetchpriority="low"></script>`,
  );
  await writeShell(source, dir, scripts.join('\n'));
}

async function writeShell(source: ShellSource, dir: string, script: string): Promise<void> {
  const {root, course, region} = source;
  const assets = assetsFolder(course);
  await mkdir(join(dir, assets), {recursive: true});
  const template = await readFile(join(root, 'src/player/index.html'), 'utf8');
  const styles = await styleSheets(join(root, 'src/styles'));
  await writeFile(join(dir, 'index.html'), appPage(template, course, region, {script, assets}));
  await writeFile(join(dir, 'settings.js'), settingsTemplate);
  await writeFile(join(dir, SETTINGS_GUIDE), settingsGuideText(source));
  await writeFile(join(dir, assets, 'cover.css'), styles.cover);
  await writeFile(join(dir, assets, 'themes.css'), styles.themes);
  // What the course asks for to know whether its server is there: src/lms/token-probe.ts.
  await writeFile(join(dir, assets, 'here.txt'), `${course.id} ${course.version}\n`);
  await cp(join(root, 'assets/logo.svg'), join(dir, assets, 'logo.svg'));
}

/** Stable names under the version's folder, without hashes, so that the manifest is stable. */
export function assetsFolder(course: Pick<Course, 'version'>): string {
  return `v${course.version}`;
}
