import type {Place, Problems} from '../content/problem.js';
import type {Path} from '../content/source/yaml-file.js';
import type {Bank} from './bank.js';
import {readComment, sumOf, type Kept} from './gift-comment.js';
import {answerLines, blocksOf, type Block} from './gift-blocks.js';
import {draftOf} from './gift-draft.js';
import {parseBlock, type Parsed} from './gift-parse.js';
import {cleanItem, without, type Draft, type Incoming} from './item.js';

/** What reading a file of GIFT needs beside it. */
export interface GiftReading {
  readonly bank: Bank;
  /** What the command line says where nothing else does: `outcome`, `review`, `region`, `type`. */
  readonly defaults: Draft;
  readonly problems: Problems;
  /** What is left out, which stops nothing. */
  readonly warnings: Problems;
}

/** Reads a file of GIFT, whoever wrote it. */
export function readGift(file: string, text: string, reading: GiftReading): Incoming[] {
  let category: Draft = {};
  return blocksOf(text).flatMap(block => {
    const parsed = parseBlock(block.body);
    if (!('question' in parsed)) return reportNoGift(file, block, parsed, reading.problems);
    const {question} = parsed;
    if (question.type === 'Category') {
      category = saidBy(question.title, reading.bank);
      return [];
    }
    return readQuestion(file, block, {question, category}, reading);
  });
}

type Question = Extract<Parsed, {readonly question: unknown}>['question'];

function readQuestion(
  file: string,
  block: Block,
  {question, category}: {readonly question: Question; readonly category: Draft},
  {bank, defaults, problems, warnings}: GiftReading,
): Incoming[] {
  const at = placesIn(file, block);
  const kept = keptIn(block, at([]), problems);
  const id = idOf(block, question.title ?? '', bank);
  const current = bank.questions.get(id ?? '')?.item as Draft | undefined;
  const withId = (draft: Draft) => cleanItem(id === undefined ? draft : {...draft, id});
  if (kept?.exact?.sum === sumOf(block.body)) {
    return [{draft: withId({...kept.exact.item, ...without(category, 'type')}), at}];
  }
  const around = {kept, current, category, defaults, steps: bank.steps};
  const {draft, faults, leftOut} = draftOf(question, around);
  for (const {path, what, allowed} of faults) problems.add(at(path), what, allowed);
  for (const what of leftOut) warnings.add(at([]), 'this is left out', what);
  return Object.keys(draft).length === 0 ? [] : [{draft: withId(draft), at}];
}

function reportNoGift(file: string, {lines}: Block, parsed: Parsed, problems: Problems): never[] {
  const at = 'line' in parsed ? parsed.line : 0;
  problems.add(
    {file, line: lines[at] ?? lines[0] ?? 1, column: 1},
    'this is not GIFT from here on',
    'a question stands between blank lines, has its answers in { }, and a \\ before each ~ = # { } of its words',
  );
  return [];
}

function keptIn({comments}: Block, place: Place, problems: Problems): Kept | undefined {
  try {
    return readComment(comments);
  } catch {
    const allowed = 'leave it as it was written, or delete the whole line';
    problems.add(place, 'the comment in front of the question was changed', allowed);
    return undefined;
  }
}

/** An option, a prompt or a step stands on the line of its answer; all else on the question’s first. */
function placesIn(file: string, {body, lines}: Block): (path: Path) => Place {
  const answers = answerLines(body);
  return ([key, index]) => {
    const isAnswer = ['options', 'prompts', 'steps'].includes(String(key));
    const line = isAnswer ? answers[Number(index ?? 0)] : undefined;
    return {file, line: lines[line ?? 0] ?? 1, column: 1};
  };
}

/** What the name of a category says: the last outcome in it, the region after that, and whether it is practice. */
function saidBy(category: string, {outcomes, regions}: Bank): Draft {
  const parts = category.split('/').map(part => part.trim());
  const outcome = parts.findLast(part => outcomes.includes(part));
  const region = parts.findLast(part => regions.includes(part));
  return {
    ...(parts.includes('Practice') ? {type: 'practice'} : {}),
    ...(outcome === undefined ? {} : {outcome, region}),
  };
}

/** The name, where it is an id; else the id that Moodle knows it by; else one that is made of the name. */
function idOf({comments}: Block, title: string, bank: Bank): string | undefined {
  const [, told] = /\[id:([^\]]+)\]/.exec(comments.join('\n')) ?? [];
  if (bank.questions.has(title) || isId(title)) return title;
  if (told !== undefined && isId(told)) return told;
  const name = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = name
    .match(/[a-z0-9]+/g)
    ?.slice(0, 6)
    .join('-');
  return slug === undefined ? undefined : `item-${slug}`;
}

function isId(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
}
