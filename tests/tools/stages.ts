import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {browserLines} from './ran-lines/browser-lines.js';
import {coverageTable} from './ran-lines/coverage-table.js';
import {nodeLines} from './ran-lines/node-lines.js';
import {budgetTable, countRows, isKept, type BudgetRow} from './budgets.js';
import {caseStage} from './case-table.js';
import {command} from './command-stage.js';
import {groupedTestFiles, runNodeTests} from './node-tests.js';
import {runNode} from './run-node.js';
import type {Outcome, Stage, StageContext, TestCounts} from './run-stages.js';

const tool = (path: string): string => join('node_modules', path);
const typescript = (path: string): string[] => ['--import', 'tsx', path];

const templates = tool('@jackolope/lit-analyzer/cli.mjs');
const noWarnings = ['--maxWarnings', '0'];

/** Which lines ran, as Node and the browser tests each left it in the stages' folder. */
const nodeReports = (temp: string): string => join(temp, 'v8');
const browserReport = (temp: string): string => join(temp, 'browser');
/** Where tests write what they counted. */
const counts = (temp: string): string => join(temp, 'budgets.jsonl');
/** Where they write which cases of trouble they played. */
const cases = (temp: string): string => join(temp, 'cases.jsonl');

async function nodeTests({root, temp, env, parts}: StageContext): Promise<Outcome> {
  const reports = {
    ...(parts.includes('coverage') && {NODE_V8_COVERAGE: nodeReports(temp)}),
    NRR_BUDGETS: counts(temp),
    NRR_CASES: cases(temp),
  };
  return runNodeTests(await groupedTestFiles(root, temp), {temp, env: {...env, ...reports}});
}

async function browserTests({temp, env, parts}: StageContext): Promise<Outcome> {
  const report = browserReport(temp);
  const {ok, output} = await runNode([tool('@web/test-runner/dist/bin.js')], {
    env: {
      ...env,
      NRR_REPORT: report,
      NRR_CASES: cases(temp),
      ...(parts.includes('coverage') && {NRR_COVERAGE: '1'}),
    },
    minutes: 20,
  });
  // The tool writes nothing when it could not begin.
  const file = await readFile(join(report, 'counts.json'), 'utf8').catch(() => undefined);
  const tests = file ? (JSON.parse(file) as TestCounts) : {passed: 0, failed: 0, skipped: 0};
  return {ok, output: stripVTControlCharacters(output), tests};
}

async function coverage({root, temp}: StageContext): Promise<Outcome> {
  const browser = join(browserReport(temp), 'coverage-final.json');
  const runs = await Promise.all([nodeLines(root, nodeReports(temp)), browserLines(root, browser)]);
  return {ok: true, output: await coverageTable(root, runs)};
}

/** Sizes are those of the build and the source, counts those that tests in Node have made. */
async function budgets({root, temp, parts}: StageContext): Promise<Outcome> {
  // Read only now: a source that cannot be read is no reason not to run the rest.
  const {sizeBudgets} = await import('../../src/build/size-budgets.js');
  const {launchGrowth} = await import('./launch-growth.js');
  const rows: readonly BudgetRow[] = [
    ...(parts.includes('build')
      ? [...(await sizeBudgets(root)), ...(await launchGrowth(root))]
      : []),
    ...(parts.includes('node') ? await countRows(counts(temp)) : []),
  ];
  return {ok: rows.every(isKept), output: budgetTable(rows)};
}

/** What `npm test` does, in order. */
export const stages: readonly Stage[] = [
  command('format', 'lint', [tool('prettier/bin/prettier.cjs'), '--check', '.'], 'quiet'),
  command('eslint', 'lint', [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '.'], 'quiet'),
  command(
    'templates',
    'lint',
    [templates, '--strict', ...noWarnings, 'src/**/!(step-screen).ts'],
    'quiet',
  ),
  // Not strictly: two elements of a step stand empty until player/offers.ts has fetched what they are.
  command(
    'templates with elements that come late',
    'lint',
    [templates, ...noWarnings, 'src/player/step-screen.ts'],
    'quiet',
  ),
  command('types', 'lint', [tool('typescript/bin/tsc'), '--noEmit', '--project', '.'], 'quiet'),
  command(
    'direction',
    'lint',
    [tool('dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'tests'],
    'quiet',
  ),
  command('content', 'lint', typescript('tests/tools/check-content.ts'), 'shown'),
  command('build', 'build', typescript('src/build/build.ts'), 'quiet'),
  command('one-module course', 'build', typescript('tests/one-module/build.ts'), 'quiet'),
  {name: 'tests in Node', parts: ['node'], shown: false, run: nodeTests},
  {name: 'tests in the browser', parts: ['browser'], shown: true, run: browserTests},
  {
    name: 'cases of trouble',
    parts: ['node', 'browser'],
    shown: true,
    run: ({temp}) => caseStage(cases(temp)),
  },
  {name: 'coverage', parts: ['coverage'], shown: true, run: coverage},
  {name: 'budgets', parts: ['build', 'node'], shown: true, run: budgets},
];
