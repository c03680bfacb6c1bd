import {mkdir, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildLmsApp, buildOfflineApp} from './app.js';
import {checkContent} from './content/check-content.js';
import {writePackages} from './packages/write-packages.js';
import {buildSite} from './site.js';

/**
 * Builds everything in `dist/` that is reproducible: the course unpacked (`app/`, `offline/`), the zips,
 * `SHA256SUMS` and the site with the embedded LMS.
 *
 * @param root The repository's root.
 * @throws Error with every content problem, or with what the bundler said.
 */
export async function build(root: string): Promise<void> {
  const content = await checkContent(root);
  for (const warning of content.warnings) console.warn(`warning: ${warning}`);
  if (!content.course) {
    throw new Error(['The content has problems:', ...content.problems].join('\n'));
  }
  console.log(content.report);
  const {course, region} = content;
  const dist = join(root, 'dist');
  await rm(dist, {recursive: true, force: true});
  await mkdir(dist);
  const source = {root, course, region};
  await buildLmsApp(source, join(dist, 'app'));
  await buildOfflineApp(source, join(dist, 'offline'));
  await writePackages({
    appDir: join(dist, 'app'),
    offlineDir: join(dist, 'offline'),
    outDir: dist,
    course,
  });
  await buildSite(source, dist);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  build(process.cwd()).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
