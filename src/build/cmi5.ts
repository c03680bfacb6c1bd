import {join} from 'node:path';
import {cmi5Bundle, lmsOutput} from '../../rollup.config.mjs';
import {packageCmi5} from '../package/cmi5-package.js';
import {zipFiles} from '../package/zip.js';
import {assetsFolder, writeLmsShell, type AppSource} from './app.js';
import {bundle} from './bundles.js';
import {readFolder} from './packages/read-folder.js';
import {writeBeside} from './packages/write-packages.js';

/**
 * Writes the cmi5 edition, which is experimental: unpacked (`cmi5/`), and as a zip that is listed in
 * `SHA256SUMS`, which stands there. The course's other bundle has checked the types.
 */
export async function buildCmi5(source: AppSource, dist: string): Promise<void> {
  const folder = join(dist, 'cmi5');
  const dir = join(folder, assetsFolder(source.course));
  await bundle(cmi5Bundle(source), [{...lmsOutput, dir}]);
  await writeLmsShell(source, folder);
  const {name, files} = packageCmi5({course: source.course, files: readFolder(folder)});
  await writeBeside(dist, {[name]: zipFiles(files)});
}
