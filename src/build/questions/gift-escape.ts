/** How words stand in a file of GIFT: https://docs.moodle.org/en/GIFT_format. */

/** Words on one line, without a sign that means something there. */
export function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

/**
 * The same for an answer. `->` would make a match of it, and only Markdown knows a way to write it otherwise. What
 * looks like a format or a weight needs the format in front of it.
 */
export function escapedAnswer(text: string): string {
  const said = escaped(text.replaceAll('->', '-\\>'));
  return /^[[%]/.test(said) ? `[markdown]${said}` : said;
}

/** An answer as it was before: the parser has undone the rest. */
export function unescapedAnswer(text: string): string {
  return text.replaceAll('-\\>', '->');
}

const SIGNS: Readonly<Record<string, string>> = {
  '&&092;': '\\',
  '&&058;': ':',
  '&&035;': '#',
  '&&061;': '=',
  '&&123;': '{',
  '&&125;': '}',
  '&&126;': '~',
  '&&010': '\n',
};

/** The right side of a match, in which the parser (gift-pegjs 1.0.2) leaves its own marks for such signs. */
export function withoutMarks(text: string): string {
  return text.replace(/&&(?:010|\d{3};)/g, mark => SIGNS[mark] ?? mark);
}
