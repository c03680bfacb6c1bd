import {parse} from 'yaml';
import {startOf, Problems, type Place} from '../content/problem.js';
import type {Bank} from './bank.js';
import {checkIncoming} from './check-incoming.js';
import {readCsv} from './csv-read.js';
import {decode} from './csv-table.js';
import {readGift} from './gift-read.js';
import {cleanItem, same, textOf, type Draft, type Incoming} from './item.js';
import {planFor, type Plan} from './plan.js';

/** What a file of questions would do to the course; no plan where a row of it is wrong. */
export interface ReadQuestions {
  readonly plan: Plan | undefined;
  /** What must be put right, by line: `questions.csv:12 … what is wrong; what is allowed`. */
  readonly problems: readonly string[];
  /** What is left out, in the same form. */
  readonly warnings: readonly string[];
}

export interface ReadOptions {
  readonly bank: Bank;
  /** What stands for what the file does not say, such as `outcome`. */
  readonly defaults: Draft;
  /** Whether questions that the file lacks go. */
  readonly deletes: boolean;
}

/** Reads a file of questions, checks all of it, and plans what to write. */
export function readQuestions(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
): ReadQuestions {
  const problems = new Problems();
  const warnings = new Problems();
  const {bank, defaults, deletes} = options;
  const isCsv = /\.(csv|tsv|txt)$/i.test(file);
  const text = decode(file, bytes, problems) ?? '';
  const incoming = isCsv
    ? readCsv(file, text, bank, problems).map(each => withDefaults(each, defaults))
    : readGift(file, text, {bank, defaults, problems, warnings});
  const byFile = checkIncoming(incoming, bank, problems);
  if (incoming.length === 0 && problems.lines().length === 0) {
    problems.add(startOf(file), 'there is no question in it', 'a .csv or .gift file of questions');
  }
  const said = {
    problems: problems.lines(isCsv ? cellOf : lineOf),
    warnings: warnings.lines(lineOf),
  };
  if (said.problems.length > 0) return {...said, plan: undefined};
  const plan = planFor(byFile, bank, deletes);
  const emptied = emptiedBy(plan);
  if (emptied.length > 0) return {...said, problems: emptied, plan: undefined};
  return {...said, plan: proven(plan, byFile)};
}

function withDefaults({draft, at}: Incoming, defaults: Draft): Incoming {
  return {draft: {...defaults, ...draft}, at};
}

/** A spreadsheet calls its columns by letters. */
function cellOf({file, line, column}: Place): string {
  const [tens, ones] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  const letter = (number: number) => String.fromCharCode(65 + number);
  return `${file}:${line} column ${tens > 0 ? letter(tens - 1) : ''}${letter(ones)}:`;
}

function lineOf({file, line}: Place): string {
  return `${file}:${line}`;
}

function emptiedBy({texts}: Plan): string[] {
  return [...texts].flatMap(([path, text]) => {
    const {items} = parse(text) as {readonly items: readonly Draft[] | null};
    return items === null
      ? [`${path} would hold no question; delete the file by hand instead`]
      : [];
  });
}

/** @throws Error where a file, read again, would not hold what it is to hold: a fault of this program. */
function proven(plan: Plan, byFile: ReturnType<typeof checkIncoming>): Plan {
  for (const [path, text] of plan.texts) {
    const {items} = parse(text) as {readonly items: readonly Draft[]};
    for (const {draft} of byFile.get(path) ?? []) {
      const {type, ...rest} = cleanItem(draft);
      const wanted = type === 'practice' ? rest : {...rest, type};
      const written = items.find(({id}) => id === draft['id']) ?? {};
      if (same(cleanItem(written), cleanItem(wanted))) continue;
      throw new Error(`${path} would not hold “${textOf(draft, 'id')}” as it was read`);
    }
  }
  return plan;
}
