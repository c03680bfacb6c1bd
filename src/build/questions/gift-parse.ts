import {parse, SyntaxError as GiftError, type GIFTQuestion} from 'gift-pegjs';

/** A question that was parsed; or the line of it, from 0, on which it stops to be GIFT. */
export type Parsed = {readonly question: GIFTQuestion} | {readonly line: number};

/** Parses one question, or one category. */
export function parseBlock(body: string): Parsed {
  try {
    const [question, ...more] = parse(tolerated(body));
    return question && more.length === 0 ? {question} : {line: 0};
  } catch (error) {
    if (!(error instanceof GiftError)) throw error;
    return {line: error.location.start.line - 1};
  }
}

/**
 * Signs that Moodle takes as words, and the parser (gift-pegjs 1.0.2) does not: a bare colon, and before the answers
 * `~`, `=` and `#` too.
 */
function tolerated(body: string): string {
  if (body.startsWith('$CATEGORY:')) return body;
  const [title = ''] = /^\s*::.*?(?<!\\)::/s.exec(body) ?? [];
  const rest = body.slice(title.length);
  const open = rest.search(/(?<!\\)\{/);
  const end = open < 0 ? rest.length : open;
  const answers = rest.slice(end);
  const isNumerical = /^\{\s*#/.test(answers);
  return [
    title,
    rest.slice(0, end).replace(/(?<!\\)[:~=#]/g, '\\$&'),
    isNumerical ? answers : answers.replace(/(?<!\\):/g, '\\:'),
  ].join('');
}
