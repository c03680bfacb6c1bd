import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {BuildProblem} from '../build-problem.js';
import {readTree} from '../content/source/source-tree.js';
import {readBank, type Bank} from './bank.js';
import {writeCsv} from './csv-write.js';
import {giftLosses} from './gift-losses.js';
import {writeGift} from './gift-write.js';
import {readQuestions} from './read-questions.js';
import {sayPlan} from './say-plan.js';

const USAGE = `npm run questions -- export <folder>
    writes questions.csv, questions.gift and gift-losses.md into the folder
npm run questions -- import <file.csv or file.gift> [options]
    --dry-run           only says what would change
    --delete            deletes the questions that the file does not hold
    --outcome <id>      for questions whose file or category does not name an outcome
    --review <step>     the same for the step to read again
    --region <id>       the same for the region
    --practice          the same: questions for practice, in the check of a module`;

/** What a run of the command says, and whether it stopped before it wrote anything. */
export interface Ran {
  readonly out: string;
  readonly failed: boolean;
}

/**
 * Runs `npm run questions`.
 *
 * @param root The repository’s root; paths of files are taken from there.
 * @throws BuildProblem where the command is not understood, or `modules/` has a problem.
 */
export async function runQuestions(root: string, args: readonly string[]): Promise<Ran> {
  const {values, positionals} = parsed(args);
  const [command, path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new BuildProblem(USAGE);
  const bank = readBank(await readTree(root));
  if (command === 'export') return exportTo(resolve(root, path), bank);
  if (command === 'import') return importFrom(root, path, bank, values);
  throw new BuildProblem(USAGE);
}

type Options = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': {type: 'boolean', default: false},
        delete: {type: 'boolean', default: false},
        outcome: {type: 'string'},
        review: {type: 'string'},
        region: {type: 'string'},
        practice: {type: 'boolean', default: false},
      },
    });
  } catch (error) {
    throw new BuildProblem(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
}

async function exportTo(folder: string, bank: Bank): Promise<Ran> {
  const items = [...bank.questions.values()].map(({item}) => item);
  const files = {
    'questions.csv': writeCsv(items),
    'questions.gift': writeGift(items, bank),
    'gift-losses.md': giftLosses(items, bank),
  };
  await mkdir(folder, {recursive: true});
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const out = `${items.length} questions are in ${Object.keys(files).join(', ')} in ${folder}`;
  return {out, failed: false};
}

async function importFrom(root: string, path: string, bank: Bank, options: Options): Promise<Ran> {
  const {outcome, review, region, practice} = options;
  const given = {outcome, review, region, type: practice ? 'practice' : undefined};
  const defaults = Object.entries(given).filter(([, value]) => value !== undefined);
  const read = readQuestions(path, await bytesOf(resolve(root, path)), {
    bank,
    defaults: Object.fromEntries(defaults),
    deletes: options.delete,
  });
  if (!read.plan) {
    const out = [
      ...read.problems,
      'Nothing was written. Put this right, and import the file again.',
    ];
    return {out: out.join('\n'), failed: true};
  }
  const isDry = options['dry-run'];
  if (!isDry) await writeAll(root, read.plan.texts);
  const warnings = read.warnings.map(line => `warning: ${line}`);
  return {out: [...warnings, ...sayPlan(read.plan, isDry)].join('\n'), failed: false};
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new BuildProblem(`${path} cannot be read; name a file that ends in .csv or .gift`);
  }
}

async function writeAll(root: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of texts) {
    await mkdir(dirname(join(root, path)), {recursive: true});
    await writeFile(join(root, path), text);
  }
}
