import {isDraft, type Draft} from './item.js';
import {scalarText, WIDTH} from './yaml-words.js';

/** A key and its value as lines of YAML, from a column on; the first line is not indented. */
export function pairText(key: string, value: unknown, column: number): string {
  if (Array.isArray(value)) return `${key}:${listText(key, value, column)}`;
  if (isDraft(value)) return `${key}:${mapText(key, value, column)}`;
  return `${key}: ${scalarText(value, {key, column, inFlow: false, was: undefined})}`;
}

/** The keys of a map, one below the other; the first line is not indented. */
export function entryText(entry: Draft, column: number): string {
  const pairs = Object.entries(entry).map(([key, value]) => pairText(key, value, column));
  return pairs.join(`\n${' '.repeat(column)}`);
}

/** `{from: Rex, text: …}` or `[a, b]`, on one line. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (!isDraft(value)) {
    return scalarText(value, {key: '', column: 0, inFlow: true, was: undefined});
  }
  const pairs = Object.entries(value).map(([key, each]) => `${key}: ${flowText(each)}`);
  return `{${pairs.join(', ')}}`;
}

/** Short entries stand on a line each, letters all on one; others take a line a key. */
function listText(key: string, list: readonly unknown[], column: number): string {
  const inner = column + 2;
  const isLetters = list.every(each => !isDraft(each));
  if (isLetters) return ` ${flowText(list)}`;
  const entries = list.map(each => {
    const flow = flowText(each);
    const fits = SHORT.includes(key) && inner + 2 + flow.length <= WIDTH;
    return `- ${fits || !isDraft(each) ? flow : entryText(each, inner + 2)}`;
  });
  return entries.map(entry => `\n${' '.repeat(inner)}${entry}`).join('');
}

/** Lists whose entries are no more than two words with their keys. */
const SHORT = ['chat', 'targets'];

function mapText(key: string, map: Draft, column: number): string {
  const flow = flowText(map);
  if (column + key.length + 2 + flow.length <= WIDTH) return ` ${flow}`;
  return `\n${' '.repeat(column + 2)}${entryText(map, column + 2)}`;
}
