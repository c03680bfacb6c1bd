import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {checkContent} from '../content/check-content.js';
import {BuildProblem} from '../build-problem.js';
import {runCommand} from '../run-command.js';
import {buildAll} from '../whole-build.js';
import {releaseFiles} from './release-files.js';
import {writeWorkshopPdf} from './workshop-pdf.js';

/*
 * `npm run release`: the whole build, then what only a browser makes: the workshop's PDFs beside the packages. Then
 * `dist/release/`: all that goes out with a version, with its proof; see `docs/releasing.md`.
 */

async function release(root: string): Promise<void> {
  await buildAll(root);
  const content = await checkContent(root);
  if (!content.course) throw new BuildProblem(content.problems.join('\n'));
  const {course, region} = content;
  const zip = await writeWorkshopPdf({root, course, region, draft: false}, `${root}/dist`);
  console.log(`Printed ${zip}`);
  await writeRelease(root, course.version);
}

async function writeRelease(root: string, version: string): Promise<void> {
  const folder = join(root, 'dist/release');
  await rm(folder, {recursive: true, force: true});
  const files = await releaseFiles(root, version);
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), bytes);
  }
  console.log(`Wrote ${String(Object.keys(files).length)} files to dist/release/`);
}

runCommand(() => release(process.cwd()));
