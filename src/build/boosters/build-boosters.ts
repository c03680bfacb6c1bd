import {join} from 'node:path';
import type {RollupCache} from 'rollup';
import {boosterBundle, lmsOutput} from '../../../rollup.config.mjs';
import {assetsFolder, writeLmsShell} from '../app.js';
import {BuildProblem} from '../build-problem.js';
import {bundle} from '../bundles.js';
import type {Beside} from '../packages/write-packages.js';
import type {Booster} from './boosters.js';
import {checkBooster} from './check-booster.js';

/**
 * Builds boosters, each unpacked into a folder of its own. They share the main course's code: its bundle has
 * checked the types, and what one booster's bundle has read the next need not read again.
 *
 * @param root The repository's root.
 * @param dist Holds their folders.
 * @returns What goes into zips.
 * @throws BuildProblem with every content problem, or with what the bundler said.
 */
export async function buildBoosters(
  root: string,
  boosters: readonly Booster[],
  dist: string,
): Promise<readonly Beside[]> {
  const built: Beside[] = [];
  let cache: RollupCache | undefined;
  for (const {name, part} of boosters) {
    const content = await checkBooster(root, name);
    if (!content.course) {
      throw new BuildProblem(
        [`The content of ${name} has problems:`, ...content.problems].join('\n'),
      );
    }
    const {course, region} = content;
    const regions = Object.values(content.content.regions);
    const appDir = join(dist, name);
    const folder = join(root, 'boosters', name);
    const output = {...lmsOutput, dir: join(appDir, assetsFolder(course))};
    cache = await bundle(boosterBundle({root, folder, content, cache}), [output]);
    await writeLmsShell({root, course, region, regions}, appDir);
    built.push({part, appDir, course});
  }
  return built;
}
