import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {workshopBundle, workshopOutput} from '../../rollup.config.mjs';
import type {Course} from '../course/course.js';
import {customiseMessages} from '../i18n/en-nz/customise.js';
import type {AppSource} from './app.js';
import {bundle} from './bundles.js';
import {fillPageWithText} from './fill-page.js';
import {styleSheets} from './styles.js';

/**
 * Writes the page that puts a school's settings into a zip: in `customise/`, for a double click, and in
 * `site/customise/`. Both are the same.
 */
export async function buildCustomise(source: AppSource, dist: string): Promise<void> {
  const folder = join(dist, 'customise');
  await mkdir(folder, {recursive: true});
  const input = {customise: 'src/customise/main.ts'};
  // One classic script with the course's content, as the workshop's is.
  await bundle({...workshopBundle(source), input}, [{...workshopOutput, dir: folder}]);
  const template = await readFile(join(source.root, 'src/customise/page.html'), 'utf8');
  const {cover} = await styleSheets(join(source.root, 'src/styles'));
  await writeFile(join(folder, 'index.html'), customisePage(template, source.course));
  await writeFile(join(folder, 'customise.css'), cover);
  await cp(join(source.root, 'assets/logo.svg'), join(folder, 'logo.svg'));
  await cp(folder, join(dist, 'site/customise'), {recursive: true});
}

/** @throws Error when the template names something that is not known here. */
function customisePage(template: string, course: Course): string {
  return fillPageWithText('src/customise/page.html', template, {
    language: course.language,
    pageTitle: customiseMessages.pageTitle(course.title),
    noScript: customiseMessages.noScript,
  });
}
