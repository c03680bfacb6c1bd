import {readdir} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {missing, type Engine} from '../../helpers/engines/engines.mjs';
import {limits} from '../../helpers/engines/limits.js';
import {runNode} from '../run-node.js';
import type {Outcome, Stage, StageContext} from '../run-stages.js';
import {judge} from './judge.js';
import {playedIn} from './played-files.js';
import {readBrowserResults, readNodeResults, type Results} from './results.js';
import type {Row} from './table.js';

/** What is run in each engine: the tests of the test runner, and those that play a built course. */
export const engineParts = ['browser', 'played'] as const;
export type EnginePart = (typeof engineParts)[number];

/** The engines' names and versions, as those that ran have told. */
const names = new Map<Engine, string>();

/** Runs files in an engine; its output is for where something failed. */
type Run = (engine: Engine, files: readonly string[], context: StageContext) => Promise<Ran>;
interface Ran extends Results {
  readonly ok: boolean;
  readonly output: string;
}

const runs: Record<
  EnginePart,
  {files: (root: string, engine: Engine) => Promise<readonly string[]>; run: Run}
> = {
  browser: {files: browserFiles, run: inBrowser},
  played: {files: (_root, engine) => Promise.resolve(playedIn(engine)), run: inNode},
};

/**
 * One part of the tests in one engine, as a stage.
 *
 * @param add Is told the row for the table.
 */
export function engineStage(engine: Engine, part: EnginePart, add: (row: Row) => void): Stage {
  return {
    name: `${part} in ${engine}`,
    parts: ['engines'],
    shown: false,
    // The test runner opens one page after the other, and each engine has a display of its own.
    lane: engine,
    run: async context => {
      const files = await runs[part].files(context.root, engine);
      const {ok, output, browser, results} = await runs[part].run(engine, files, context);
      const {passed, failed, cannot} = judge(engine, results, files, limits);
      if (browser) names.set(engine, browser);
      add({engine: names.get(engine) ?? engine, part, passed, failed: failed.length, cannot});
      const tests = {passed, failed: failed.length, skipped: 0, cannot: cannot.length};
      // The tool itself fails for a test that is known to fail.
      const explained = failed.length + cannot.length > 0;
      const words = failed.length > 0 ? [...failed, '', output] : [output];
      return {ok: failed.length === 0 && (ok || explained), output: words.join('\n'), tests};
    },
  };
}

/** For an engine that cannot be started here, a stage that fails and says what to install. */
export function missingStage(engine: Engine): Stage {
  const outcome: Outcome = {ok: false, output: missing(engine) ?? ''};
  return {name: engine, parts: ['engines'], shown: true, run: () => Promise.resolve(outcome)};
}

async function inBrowser(
  engine: Engine,
  _files: readonly string[],
  {temp, env}: StageContext,
): Promise<Ran> {
  const report = join(temp, `${engine}-browser`);
  const {ok, output} = await runNode(['node_modules/@web/test-runner/dist/bin.js'], {
    env: {...env, NRR_ENGINE: engine, NRR_REPORT: report},
    minutes: 15,
  });
  const results = await readBrowserResults(join(report, 'results.json'));
  return {ok, output: stripVTControlCharacters(output), ...results};
}

async function inNode(
  engine: Engine,
  files: readonly string[],
  {root, temp, env}: StageContext,
): Promise<Ran> {
  const report = join(temp, `${engine}-node.jsonl`);
  const reporter = new URL('node-results.mjs', import.meta.url).href;
  const args = [
    ...['--import', 'tsx', '--test', '--test-concurrency=2'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${report}`],
    ...files.map(file => join(root, file)),
  ];
  const {ok, output} = await runNode(args, {env: {...env, NRR_ENGINE: engine}, minutes: 15});
  return {ok, output, browser: '', results: await readNodeResults(report)};
}

/** As in the configuration of the test runner. */
async function browserFiles(root: string): Promise<readonly string[]> {
  const paths = await readdir(join(root, 'tests'), {recursive: true});
  return paths
    .filter(path => path.endsWith('.browser.ts') && !path.startsWith(`fixtures${sep}`))
    .map(path => `tests/${path.split(sep).join('/')}`);
}
