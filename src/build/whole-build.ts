import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {buildApp, type AppSource} from './app.js';
import {boosters, type Booster} from './boosters/boosters.js';
import {buildBoosters} from './boosters/build-boosters.js';
import {BuildProblem} from './build-problem.js';
import {buildCmi5} from './cmi5.js';
import {checkContent} from './content/check-content.js';
import {buildCustomise} from './customise.js';
import {buildFlightCheck} from './flight-check.js';
import {addPackageChecks} from './package-check.js';
import {writePackages} from './packages/write-packages.js';
import {buildSitePages} from './site-pages/site-pages.js';
import {buildSite} from './site.js';
import {buildWorkshop} from './workshop.js';

/**
 * Builds everything in `dist/` that is reproducible: the course unpacked (`app/`, `offline/`), the boosters
 * (`boosters/`), the zips, `SHA256SUMS`, the site with the embedded LMS, the workshop (`workshop/`), and the
 * experimental cmi5 edition (`cmi5/`).
 *
 * @param root The repository's root.
 * @param beside The boosters that are built beside it.
 * @throws BuildProblem with every content problem, or with what the bundler said.
 */
export async function buildAll(root: string, beside: readonly Booster[] = boosters): Promise<void> {
  const source = await buildPackages(root, beside);
  const dist = join(root, 'dist');
  await buildSite(source, dist);
  await buildWorkshop(source, dist);
  await buildFlightCheck(source, dist);
  await buildCustomise(source, dist);
  await buildCmi5(source, dist);
  // Last: its pages list what the others have made.
  await buildSitePages(source, dist);
}

/**
 * Builds `dist/` without the site: the course unpacked, and the zips.
 *
 * @param beside The boosters that are built beside it.
 * @throws BuildProblem as for the whole build.
 */
export async function buildPackages(
  root: string,
  beside: readonly Booster[] = [],
): Promise<AppSource> {
  const source = await readSource(root, false);
  const dist = await emptied(join(root, 'dist'));
  const {course} = source;
  await buildApp(source, dist);
  const appDir = join(dist, 'app');
  const built = await buildBoosters(root, beside, join(dist, 'boosters'));
  await addPackageChecks(source, [{appDir, course}, ...built]);
  const offlineDir = join(dist, 'offline');
  await writePackages({appDir, offlineDir, outDir: dist, course, beside: built});
  return source;
}

/**
 * Builds `dist/draft/site/`, the course in the embedded LMS, to look at while working: types are not
 * checked and nothing is minified, which takes a tenth of the time.
 *
 * @param root The repository's root.
 * @throws BuildProblem as for the whole build; errors of types are left to `npm test`.
 */
export async function buildDraft(root: string): Promise<void> {
  const source = await readSource(root, true);
  const draft = await emptied(join(root, 'dist/draft'));
  await buildApp(source, draft);
  await buildSite(source, draft);
}

async function readSource(root: string, draft: boolean): Promise<AppSource> {
  const content = await checkContent(root);
  for (const warning of content.warnings) console.warn(`warning: ${warning}`);
  if (!content.course) {
    throw new BuildProblem(['The content has problems:', ...content.problems].join('\n'));
  }
  console.log(content.report);
  const {course, region} = content;
  return {root, course, region, regions: Object.values(content.content.regions), draft};
}

async function emptied(folder: string): Promise<string> {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  return folder;
}
