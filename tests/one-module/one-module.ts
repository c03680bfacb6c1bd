import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkTree, type SoundContent} from '../../src/build/content/check-content.js';
import {readTree, type SourceTree} from '../../src/build/content/source/source-tree.js';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Parts of `modules/` that speak of all modules, and that a course does without. */
const ofAllModules = /^modules\/(course|glossary|seeds)\.yaml$/;

/**
 * The content of a small course, which the tests of the engine play: one module with its check, as it stood
 * when its states were recorded. It uses the regions, sources and terms of the real one; so the words of the
 * real course may change, and grow, without a test of the engine having to.
 */
export async function oneModuleTree(): Promise<SourceTree> {
  const [real, own] = await Promise.all([readTree(root), readTree(import.meta.dirname)]);
  const shared = [...real.texts].filter(
    ([path]) =>
      !ofAllModules.test(path) &&
      (!/^modules\/.+\//.test(path) || path.startsWith('modules/regions/')),
  );
  return {texts: new Map([...shared, ...own.texts]), media: own.media};
}

/** The same, compiled. */
export async function oneModule(): Promise<SoundContent> {
  const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const checked = checkTree(await oneModuleTree(), version, new Date());
  if (!checked.course) throw new Error(checked.problems.join('\n'));
  return checked;
}
