import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {coverageOf} from '../../src/build/content/coverage/coverage.js';
import {coveragePage} from '../../src/build/content/coverage/coverage-page.js';
import {Problems} from '../../src/build/content/problem.js';
import {readContent} from '../../src/build/content/source/read-content.js';
import {readTree} from '../../src/build/content/source/source-tree.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The page that says what the course covers. */
export const coverageFile = fileURLToPath(new URL('../../docs/coverage.md', import.meta.url));

/** The page as it is made from this repository's content, in the project's format. */
export async function coverageText(): Promise<string> {
  const content = readContent(await readTree(root), new Problems());
  const options = await resolveConfig(coverageFile);
  return format(coveragePage(coverageOf(content)), {...options, filepath: coverageFile});
}
