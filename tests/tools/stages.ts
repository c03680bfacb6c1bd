import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {nodeTestFiles, runNodeTests} from './node-tests.js';
import {runNode} from './run-node.js';
import type {Counts, Outcome, Stage, StageContext} from './run-stages.js';

const tool = (path: string): string => join('node_modules', path);
const typescript = (path: string): string[] => ['--import', 'tsx', path];

/** A stage that is one command; `quiet` prints nothing where all is well. */
function command(name: string, part: Stage['part'], args: string[], how: 'quiet' | 'shown'): Stage {
  return {name, part, shown: how === 'shown', run: ({env}) => runNode(args, {env, minutes: 5})};
}

async function browserTests({temp, env}: StageContext): Promise<Outcome> {
  const counts = join(temp, 'browser.json');
  const {ok, output} = await runNode([tool('@web/test-runner/dist/bin.js')], {
    env: {...env, NRR_COUNTS: counts},
    minutes: 10,
  });
  // The tool writes nothing when it could not begin.
  const written = await readFile(counts, 'utf8').catch(() => '{"passed": 0, "failed": 0}');
  return {ok, output, tests: JSON.parse(written) as Counts};
}

/** What `npm test` does, in order. */
export const stages: readonly Stage[] = [
  command('format', 'lint', [tool('prettier/bin/prettier.cjs'), '--check', '.'], 'quiet'),
  command('eslint', 'lint', [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '.'], 'quiet'),
  command(
    'templates',
    'lint',
    [tool('@jackolope/lit-analyzer/cli.mjs'), ...['--strict', '--maxWarnings', '0', 'src/**/*.ts']],
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
  command('budgets', 'build', typescript('src/build/budgets.ts'), 'shown'),
  {
    name: 'tests in Node',
    part: 'node',
    shown: false,
    run: async context => runNodeTests(await nodeTestFiles(context.root), context),
  },
  {name: 'tests in the browser', part: 'browser', shown: true, run: browserTests},
];
