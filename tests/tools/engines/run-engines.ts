import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {missing, type Engine} from '../../helpers/engines/engines.mjs';
import {caseStage} from '../case-table.js';
import {command} from '../command-stage.js';
import {runStages, type Counts, type Stage} from '../run-stages.js';
import {engineParts, engineStage, missingStage} from './engine-stages.js';
import {isBuilt} from './is-built.js';
import {engineTable, type Row} from './table.js';

const others: readonly Engine[] = ['firefox', 'webkit'];
const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * `npm run test:engines`: the browser tests and the played tests in the engines other than Chromium. After
 * it, names of engines or parts: `firefox`, `webkit`, `browser`, `played`. The last line is
 * `N passed, N failed`. An engine that is not there is named, and is a failure where `CI` or
 * `NRR_ENGINES_MUST=1` is set; `NRR_ENGINES_MUST=0` says that it is none.
 */
async function main(asked: readonly string[]): Promise<Counts> {
  process.chdir(root);
  const engines = chosen(others, asked);
  const parts = chosen(engineParts, asked);
  const rows: Row[] = [];
  const stages = engines.flatMap((engine): Stage[] => {
    const lacking = missing(engine);
    if (!lacking) return parts.map(part => engineStage(engine, part, row => rows.push(row)));
    if (mustRun()) return [missingStage(engine)];
    console.log(`Not run: ${lacking}`);
    return [];
  });
  const build = command('build', 'build', ['--import', 'tsx', 'src/build/build.ts'], 'quiet');
  const small = command(
    'one-module course',
    'build',
    ['--import', 'tsx', 'tests/one-module/build.ts'],
    'quiet',
  );
  const first = parts.includes('played') && !(await isBuilt(root)) ? [build, small] : [];
  const temp = await mkdtemp(join(tmpdir(), 'nrr-engines-'));
  const cases = join(temp, 'cases.jsonl');
  const last = parts.includes('browser') && engines.some(engine => !missing(engine));
  try {
    const context = {root, temp, env: {NRR_CASES: cases}, parts: ['engines']} as const;
    return await runStages(
      [...first, ...stages, ...(last ? [caseTable(cases)] : [])],
      context,
      line => {
        console.log(line);
      },
    );
  } finally {
    await rm(temp, {recursive: true, force: true});
    // They come as they end.
    rows.sort((a, b) => a.engine.localeCompare(b.engine));
    if (rows.length > 0) console.log(`\n${engineTable(rows)}\n`);
  }
}

/** The cases of trouble, and in which engines each held. */
function caseTable(file: string): Stage {
  return {name: 'cases of trouble', parts: ['engines'], shown: true, run: () => caseStage(file)};
}

/** Those that were asked for by name; all, where none was. */
function chosen<T extends string>(all: readonly T[], asked: readonly string[]): readonly T[] {
  const named = all.filter(each => asked.includes(each));
  return named.length > 0 ? named : all;
}

function mustRun({CI, NRR_ENGINES_MUST} = process.env): boolean {
  return NRR_ENGINES_MUST ? NRR_ENGINES_MUST === '1' : Boolean(CI);
}

const {passed, failed} = await main(process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
// Nothing run is no success, unless it was said that it may be so.
const mayBeNone = process.env['NRR_ENGINES_MUST'] === '0';
process.exitCode = failed > 0 || (passed === 0 && !mayBeNone) ? 1 : 0;
