import {createHash} from 'node:crypto';
import {z} from 'zod';
import {entriesOf, textOf, type Draft} from './item.js';
import {LETTERED} from './letters.js';

/**
 * What GIFT has no place for stands in a comment in front of each question, as JSON: Moodle leaves it out, and an
 * import of the same file loses nothing. Where the question itself says something, the question counts.
 */

const PREFIX = '// notice-respond-report ';

/** Parts of a question that its text, its answers and its category cannot hold. */
const KEPT = ['type', 'outcome', 'region', 'mustKnow', 'review', 'lengthReason'];

const fields = z.record(z.string(), z.unknown());

const keptSchema = z.strictObject({
  /** `type`, `review` and so on. */
  fields,
  /** The letters of each list, in its order: `{options: 'abcd'}`. */
  letters: z.record(z.string(), z.string()),
  /** The letters of the right targets, in the order of the prompts. */
  answers: z.string().optional(),
  /** The question to the letter, where its words in GIFT say it with other spaces: counts while they are unchanged. */
  exact: z.strictObject({sum: z.string(), item: fields}).optional(),
});

/** What such a comment holds. */
export type Kept = z.infer<typeof keptSchema>;

export function keptOf(item: Draft): Kept {
  const keys = [...KEPT, ...new Set(Object.values(LETTERED))];
  const fields = keys.filter(key => item[key] !== undefined).map(key => [key, item[key]]);
  const lists = Object.keys(LETTERED).filter(key => entriesOf(item, key).length > 0);
  const answers = entriesOf(item, 'prompts').map(prompt => textOf(prompt, 'answer'));
  return {
    fields: Object.fromEntries(fields) as Draft,
    letters: Object.fromEntries(lists.map(key => [key, lettersIn(item, key)])),
    ...(answers.length > 0 ? {answers: answers.join('')} : {}),
  };
}

function lettersIn(item: Draft, key: string): string {
  return entriesOf(item, key)
    .map(entry => textOf(entry, 'letter'))
    .join('');
}

/** The comment; and what Moodle reads from one: the id, and a tag to find must-knows by. */
export function commentOf(item: Draft, kept: Kept): string {
  // Moodle would take these for more of them, in whatever comment they stand.
  const json = JSON.stringify(kept).replace(/\[(?=id:|tag:)/g, '\\u005b');
  const tag = item['mustKnow'] === undefined ? '' : ` [tag:${textOf(item, 'mustKnow')}]`;
  return `// [id:${textOf(item, 'id')}]${tag}\n${PREFIX}${json}`;
}

/**
 * What the comments in front of a question say.
 *
 * @returns undefined where none of them is ours.
 * @throws Error where ours was changed so that it cannot be read.
 */
export function readComment(comments: readonly string[]): Kept | undefined {
  const ours = comments.map(line => line.trim()).find(line => line.startsWith(PREFIX.trim()));
  return ours === undefined ? undefined : keptSchema.parse(JSON.parse(ours.slice(PREFIX.length)));
}

/** Tells whether a question was changed since it was written. */
export function sumOf(question: string): string {
  const lines = question.split('\n').map(line => line.trim());
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
