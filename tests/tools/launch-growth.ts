import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {checkContent} from '../../src/build/content/check-content.js';
import {firstLessonFiles} from '../../src/build/size-budgets.js';
import {oneModule} from '../one-module/one-module.js';
import type {BudgetRow} from './budgets.js';

/** How many per cent of a small course's bytes the whole course may take from launch to the first lesson. */
const most = 105;

/** What a learner who begins fetches of the whole course, against a course of one module. */
export async function launchGrowth(root: string): Promise<readonly BudgetRow[]> {
  const [all, one] = await Promise.all([checkContent(root), oneModule()]);
  if (!all.course) throw new Error(all.problems.join('\n'));
  const {version, modules} = all.course;
  const whole = await launchBytes(join(root, 'dist/app'), version, modules[0]?.id);
  const [only] = one.course.modules;
  const small = await launchBytes(join(root, 'dist/one-module/dist/app'), version, only?.id);
  return (['plain', 'gzip'] as const).map(how => ({
    name: `launch, ${String(modules.length)} modules for 1, %, ${how}`,
    measured: Math.ceil((100 * whole[how]) / small[how]),
    limit: most,
  }));
}

async function launchBytes(app: string, version: string, moduleId = '') {
  const paths = firstLessonFiles(version, moduleId);
  const files = await Promise.all(paths.map(path => readFile(join(app, path))));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    plain: sum(files.map(file => file.length)),
    gzip: sum(files.map(file => gzipSync(file, {level: 9}).length)),
  };
}
