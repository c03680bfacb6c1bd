import {commentOf, keptOf, sumOf} from './gift-comment.js';
import {draftOf} from './gift-draft.js';
import {categoryOf, questionOf} from './gift-question.js';
import {parseBlock} from './gift-parse.js';
import type {Bank} from './bank.js';
import {cleanItem, same, type Draft, type Item} from './item.js';

/** All questions in GIFT, by category: https://docs.moodle.org/en/GIFT_format. */
export function writeGift(items: readonly Item[], bank: Bank): string {
  const byCategory = new Map<string, Draft[]>();
  for (const item of items as readonly unknown[] as readonly Draft[]) {
    const category = categoryOf(item);
    byCategory.set(category, [...(byCategory.get(category) ?? []), item]);
  }
  const blocks = [...byCategory]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([category, own]) => [
      `$CATEGORY: ${category}`,
      ...own.map(item => withComment(item, bank)),
    ]);
  return `${blocks.join('\n\n')}\n`;
}

/** What is read back from it is the item; where spaces or the like differ, the comment has it to the letter. */
function withComment(item: Draft, bank: Bank): string {
  const question = questionOf(item, bank.steps);
  const kept = keptOf(item);
  const exact = {sum: sumOf(question), item};
  const back = readBack(item, question, bank);
  const comment = commentOf(item, back && same(back, item) ? kept : {...kept, exact});
  return `${comment}\n${question}`;
}

function readBack(item: Draft, question: string, bank: Bank): Draft | undefined {
  const parsed = parseBlock(question);
  if (!('question' in parsed)) return undefined;
  const read = draftOf(parsed.question, {
    kept: keptOf(item),
    current: undefined,
    category: {},
    steps: bank.steps,
    defaults: {},
  });
  return cleanItem({...read.draft, id: item['id']});
}
