import {parse, stringify, type Scalar} from 'yaml';

/** How long a line of a file of questions is at most, where words can be broken. */
export const WIDTH = 100;

/** Where words stand in a file. */
export interface Standing {
  /** The key in front of them; none in a list. */
  readonly key: string;
  /** The column of the key, from 0. */
  readonly column: number;
  /** Inside `{ }` or `[ ]`. */
  readonly inFlow: boolean;
  /** How what stood there was written. */
  readonly was: Scalar['type'] | undefined;
}

/**
 * A string, `true` or `false` as YAML, in the way that it was written before, where that is possible: after
 * `key: `, without a line break at its end.
 */
export function scalarText(value: unknown, standing: Standing): string {
  if (typeof value !== 'string') return String(value);
  const quoted = JSON.stringify(value);
  const choices = [...stylesOf(value, standing), quoted];
  return choices.find(text => readsAs(text, value, standing.inFlow)) ?? quoted;
}

function stylesOf(value: string, {key, column, inFlow, was}: Standing): string[] {
  const folded = isFoldable(value) ? [foldedText(value, column + 2)] : [];
  const isLong = column + key.length + 2 + value.length > WIDTH;
  if (!inFlow && (was === 'BLOCK_FOLDED' || isLong)) return folded;
  if (was === 'QUOTE_DOUBLE') return [];
  const single = `'${value.replaceAll("'", "''")}'`;
  return was === 'QUOTE_SINGLE' ? [single] : [plainText(value, inFlow), single];
}

/** Without quotes, where the library finds that it can do without. */
function plainText(value: string, inFlow: boolean): string {
  const options = {
    lineWidth: 0,
    singleQuote: true,
    blockQuote: false,
    flowCollectionPadding: false,
  };
  return inFlow
    ? stringify([value], {...options, collectionStyle: 'flow'})
        .trimEnd()
        .slice(1, -1)
    : stringify({k: value}, options).trimEnd().slice(3);
}

/** Words that breaking their lines, and putting them together again, leaves as they are. */
function isFoldable(value: string): boolean {
  return /^\S(?:[^\p{Cc}]*\S)?$/u.test(value);
}

function foldedText(value: string, indent: number): string {
  const lines: string[] = [];
  for (const word of value.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1);
    if (last === undefined || indent + last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return ['>-', ...lines.map(line => ' '.repeat(indent) + line)].join('\n');
}

function readsAs(text: string, value: string, inFlow: boolean): boolean {
  if (!text.startsWith('>-\n') && text.includes('\n')) return false;
  try {
    const read = parse(inFlow ? `{k: ${text}}` : `k: ${text}`) as {readonly k: unknown};
    return read.k === value;
  } catch {
    return false;
  }
}
