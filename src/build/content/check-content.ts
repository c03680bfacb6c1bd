import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Course} from '../../course/course.js';
import type {Region} from '../../course/region.js';
import {checkReferences} from './checks/check-references.js';
import {lint, lintWhole} from './checks/lint.js';
import {compileContent} from './compile/compile-content.js';
import type {CompiledContent} from './compile/compiled.js';
import {compileProseContent} from './compile/compile-prose-content.js';
import type {ModuleTime} from './minutes.js';
import {Problems} from './problem.js';
import type {ReadingBlock} from './reading/reading-blocks.js';
import {readContent, type Content} from './source/read-content.js';
import {readTree, type SourceTree} from './source/source-tree.js';

/** What a look at the content found. `course` tells which of the two it is. */
export type ContentCheck = SoundContent | UnsoundContent;

interface Findings {
  /** What must be put right: `modules/x/y.yaml:12:5 what is wrong; what is allowed`, by file and place. */
  readonly problems: readonly string[];
  /** What somebody should look at, in the same form. */
  readonly warnings: readonly string[];
  /** Every file that was read, as a path from the root. */
  readonly files: readonly string[];
  /** How hard each part is to read. */
  readonly reading: readonly ReadingBlock[];
  /** Words and minutes of every step; empty where problems kept them from being counted. */
  readonly report: string;
}

/** Content without problems. */
export interface SoundContent extends Findings {
  readonly course: Course;
  /** The region where settings name none. */
  readonly region: Region;
  /** Everything that the player is given. */
  readonly content: CompiledContent;
  /** Words and minutes of every step. */
  readonly times: readonly ModuleTime[];
}

/** Content with at least one problem. */
export interface UnsoundContent extends Findings {
  readonly course: undefined;
}

/**
 * Reads, checks and compiles `modules/` of a repository.
 *
 * @param root The repository's root.
 * @param now Dates after it are problems; contacts seen a year before it are warnings.
 * @throws Error when `modules/` or `package.json` cannot be read.
 */
export async function checkContent(root: string, now = new Date()): Promise<ContentCheck> {
  const text = await readFile(join(root, 'package.json'), 'utf8');
  const {version} = JSON.parse(text) as {version: string};
  return checkTree(await readTree(root), version, now);
}

/** The same for files that are in memory. */
export function checkTree(tree: SourceTree, version: string, now: Date): ContentCheck {
  const problems = new Problems();
  return checkSource(readContent(tree, problems), tree, {version, now, problems});
}

/** What a check of content is told. */
export interface CheckOptions {
  readonly version: string;
  readonly now: Date;
  /** What was found while it was read; is given the rest. */
  readonly problems: Problems;
}

/** The same for what was read from such files. */
export function checkSource(
  source: Content,
  tree: SourceTree,
  {version, now, problems}: CheckOptions,
): ContentCheck {
  const warnings = new Problems();
  const today = now.toISOString().slice(0, 10);
  checkReferences(source, today, problems, warnings);
  const reading = lint(source, today, problems);
  const prosed = compileProseContent(source, problems);
  const files = [...tree.texts.keys(), ...tree.media].toSorted();
  const report = {warnings: warnings.lines(), files, reading, report: ''};
  if (problems.lines().length > 0) {
    return {...report, course: undefined, problems: problems.lines()};
  }
  lintWhole(source, problems);
  const compiled = compileContent(source, prosed, version, problems);
  const found = {...report, problems: problems.lines(), report: compiled.report};
  if (found.problems.length > 0) return {...found, course: undefined};
  const {content, region, times} = compiled;
  return {...found, course: content.course, region, content, times};
}
