import type {Scalar} from 'yaml';

/**
 * Where a character of a scalar's value stands in its source text. Folding and indenting change
 * white space only, so it is enough to count the other characters.
 */
export function offsetInSource(source: string, scalar: Scalar, offset: number): number {
  const value = String(scalar.value);
  let left = count(value.slice(0, offset));
  let at = opening(source, scalar.type);
  for (; at < source.length; at++) {
    const escaped = isEscape(source, at, scalar.type);
    if (escaped) at++;
    const character = source[at] ?? '';
    if (/\s/.test(character) || (escaped && /[nrt]/.test(character))) continue;
    if (left === 0) break;
    left--;
  }
  return Math.min(at, source.length);
}

function count(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** The length of what comes before the words: a quote, or the line that holds `>-`. */
function opening(source: string, type: Scalar['type']): number {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 1;
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return source.indexOf('\n') + 1;
  return 0;
}

/** A character that stands for the next one only: `\"` in double quotes, `''` in single ones. */
function isEscape(source: string, at: number, type: Scalar['type']): boolean {
  if (type === 'QUOTE_DOUBLE') return source[at] === '\\';
  return type === 'QUOTE_SINGLE' && source[at] === "'" && source[at + 1] === "'";
}
