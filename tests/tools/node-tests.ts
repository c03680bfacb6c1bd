import {readdir, readFile, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {join, relative, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import {runNode} from './run-node.js';
import type {Outcome, StageContext} from './run-stages.js';

/**
 * A machine may show processors that this process has no share of, as containers do: with a browser for
 * each, a file's process would be ended for want of memory, without a word. More files than processors are no
 * quicker: those with a browser keep more than one busy.
 */
const atOnce = Math.min(4, availableParallelism());

/** The test files that Node runs, by path. */
export async function nodeTestFiles(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'tests'), {recursive: true});
  return entries
    .filter(path => path.endsWith('.test.ts') && !path.startsWith(`fixtures${sep}`))
    .map(path => join(root, 'tests', path))
    .sort();
}

/** Rooms whose tests share nothing but what they import: a process for each file would compile it all again. */
const together = ['build', 'components', 'course', 'docs', 'faults', 'lms', 'package', 'settings'];

/**
 * The same tests in fewer files: one for each of the rooms that may run together, which imports all of theirs, and
 * is written into a folder. A file that seems to have no test stays by itself, so that it is named.
 */
export async function groupedTestFiles(root: string, folder: string): Promise<string[]> {
  const rooms = new Map<string, string[]>();
  const alone: string[] = [];
  for (const file of await nodeTestFiles(root)) {
    const [room = ''] = relative(join(root, 'tests'), file).split(sep);
    const hasTest = /\b(it|test)\(/.test(await readFile(file, 'utf8'));
    if (together.includes(room) && hasTest) rooms.set(room, [...(rooms.get(room) ?? []), file]);
    else alone.push(file);
  }
  const groups = [...rooms].map(async ([room, files]) => {
    const group = join(folder, `${room}.test.mjs`);
    const imports = files.map(file => `import ${JSON.stringify(pathToFileURL(file).href)};\n`);
    await writeFile(group, imports.join(''));
    return group;
  });
  return [...(await Promise.all(groups)), ...alone];
}

/** Runs test files in Node and counts: readable lines for the terminal, TAP into a file. */
export async function runNodeTests(
  files: readonly string[],
  {temp, env}: Pick<StageContext, 'temp' | 'env'>,
): Promise<Outcome> {
  // Without files, Node would look for some by itself, find none, and be content.
  if (files.length === 0) return {ok: false, output: '', tests: {passed: 0, failed: 0, skipped: 0}};
  const tap = join(temp, 'node.tap');
  const args = [
    ...['--import', 'tsx', '--test', `--test-concurrency=${atOnce}`],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${tap}`],
    ...files,
  ];
  const {ok, output} = await runNode(args, {env, minutes: 20});
  const report = await readFile(tap, 'utf8').catch(() => '');
  // Node counts a file without a test as one that passed, named after the file.
  const named = new Set([...report.matchAll(/^ok \d+ - (.*)$/gm)].map(([, name]) => name));
  const empty = files.filter(file => named.has(file));
  const passed = count(report, 'pass') - empty.length;
  const failed = count(report, 'fail') + count(report, 'cancelled') + empty.length;
  const skipped = count(report, 'skipped') + count(report, 'todo');
  const notes = [...empty.map(file => `${file} has no test.`), ...crashes(report)];
  return {ok, output: [output, ...notes].join('\n'), tests: {passed, failed, skipped}};
}

/** Files whose process ended badly by itself, and how: the readable lines do not say. */
function crashes(report: string): string[] {
  const failures = report.matchAll(/^not ok \d+ - (.*)\n((?: {2}.*\n)*)/gm);
  return [...failures].flatMap(([, file, details]) => {
    const end = /^ {2}exitCode: (.*)\n {2}signal: (.*)$/m.exec(details ?? '');
    return end ? [`${file}: its process ended with code ${end[1]}, signal ${end[2]}.`] : [];
  });
}

/** Node's own line is the last: a test may have printed one like it before. */
function count(report: string, name: string): number {
  return Number([...report.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
}
