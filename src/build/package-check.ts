import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {previewBundle, workshopOutput} from '../../rollup.config.mjs';
import {packageCheckMessages} from '../i18n/en-nz/flight-package.js';
import {dispensable} from '../course/left-out.js';
import type {SettingsFacts} from '../settings/settings-problems.js';
import {assetsFolder, type ShellSource} from './app.js';
import {bundle} from './bundles.js';
import {fillPageWithText} from './fill-page.js';
import type {Beside} from './packages/write-packages.js';

/** An unpacked course that goes into LMS packages. */
type App = Pick<Beside, 'appDir' | 'course'>;

/**
 * Writes into each unpacked course a page for whoever looks after the LMS: `flight-check.html`, and its one script,
 * which holds all it needs, since the course's own begins a session when it is fetched.
 */
export async function addPackageChecks(source: ShellSource, apps: readonly App[]): Promise<void> {
  const input = {'flight-check': 'src/flight-check/package-main.ts'};
  const outputs = apps.map(({appDir, course}) => ({
    ...workshopOutput,
    dir: join(appDir, assetsFolder(course)),
  }));
  await bundle({...previewBundle({root: source.root, draft: false}), input}, outputs);
  const path = 'src/flight-check/package-page.html';
  const template = await readFile(join(source.root, path), 'utf8');
  for (const {appDir, course} of apps) {
    const page = fillPageWithText(path, template, {
      language: source.course.language,
      version: course.version,
      assets: assetsFolder(course),
      // As src/build/app.ts writes it.
      token: `${course.id} ${course.version}`,
      settings: JSON.stringify(settingsFacts(source, course)),
      title: `${packageCheckMessages.title}: ${course.title}`,
      noScript: packageCheckMessages.noScript,
    });
    await writeFile(join(appDir, 'flight-check.html'), page);
  }
}

/** What decides which settings fit a package. A booster has the regions of the course, and no module to leave out. */
function settingsFacts({course, regions}: ShellSource, {id}: App['course']): SettingsFacts {
  return {
    regions: regions.map(region => ({
      id: region.id,
      contacts: region.contacts.map(({id, emergency}) => ({id, emergency})),
    })),
    modules: id === course.id ? dispensable(course) : [],
  };
}
