import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Activities} from '../course/course.js';
import {STATE_BUDGET, worstCase} from '../course/state-budget.js';
import {BuildProblem} from './build-problem.js';
import {checkContent} from './content/check-content.js';

/** A size or count, and what it may be at most. Its name is what `npm test` prints. */
export interface Budget {
  readonly name: string;
  readonly measured: number;
  readonly limit: number;
}

const kilobyte = 1024;

/**
 * Files that a browser fetches from launch to the first lesson, in the package's own paths. The played tests
 * check this list against what is really asked for.
 */
export function firstLessonFiles(version: string, moduleId: string): readonly string[] {
  const assets = ['cover.css', 'player.js', 'scorm12.js', 'step-view.js', `${moduleId}-lessons.js`];
  return ['index.html', 'settings.js', ...assets.map(name => `v${version}/${name}`)];
}

/** The sizes of a build and of the source, beside their budgets. */
export async function sizeBudgets(root: string): Promise<readonly Budget[]> {
  const content = await checkContent(root);
  if (!content.course) throw new BuildProblem(content.problems.join('\n'));
  const {course, stateKeys, modules} = content.content;
  const first = firstLessonFiles(course.version, course.modules[0]?.id ?? '');
  const files = await Promise.all(first.map(path => readFile(join(root, 'dist/app', path))));
  const activities = Object.assign(
    {},
    ...[...modules.values()].map(module => module.activities),
  ) as Activities;
  const worst = worstCase(course, activities, stateKeys);
  return [
    {
      name: 'bytes to the first lesson, plain',
      measured: sum(files.map(file => file.length)),
      limit: 96 * kilobyte,
    },
    {
      name: 'bytes to the first lesson, gzip',
      measured: sum(files.map(file => gzipSync(file, {level: 9}).length)),
      limit: 36 * kilobyte,
    },
    {name: 'first style sheet, bytes', measured: files[2]?.length ?? 0, limit: 3 * kilobyte},
    {name: 'requests to the first lesson', measured: first.length, limit: 7},
    {name: 'largest zip, bytes', measured: await largestZip(root), limit: 500_000},
    {name: 'suspend data at worst, characters', measured: worst.total, limit: STATE_BUDGET},
    ...Object.entries(worst.parts).map(([part, measured]) => ({
      name: `  ${part}`,
      measured,
      limit: STATE_BUDGET,
    })),
    ...(await sourceBudgets(root)),
  ];
}

async function largestZip(root: string): Promise<number> {
  const names = (await readdir(join(root, 'dist'))).filter(name => name.endsWith('.zip'));
  const sizes = await Promise.all(names.map(name => stat(join(root, 'dist', name))));
  return Math.max(...sizes.map(({size}) => size));
}

async function sourceBudgets(root: string): Promise<readonly Budget[]> {
  const entries = await readdir(join(root, 'src'), {recursive: true, withFileTypes: true});
  const sources = entries.filter(entry => entry.isFile() && entry.name.endsWith('.ts'));
  const texts = await Promise.all(
    sources.map(({parentPath, name}) => readFile(join(parentPath, name), 'utf8')),
  );
  const lines = texts.map(text => text.split('\n').length - 1).sort((a, b) => a - b);
  return [
    {name: 'longest source file, lines', measured: lines.at(-1) ?? 0, limit: 300},
    {name: 'median source file, lines', measured: lines[lines.length >> 1] ?? 0, limit: 99},
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
