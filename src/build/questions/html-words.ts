/**
 * Words that somebody wrote in an editor of HTML, such as Moodle’s, as ours: paragraphs become one, emphasis stays.
 *
 * @returns undefined where it holds what our words cannot, such as a picture or a table.
 */
export function wordsOfHtml(html: string): string | undefined {
  const text = html
    .replace(/\s+/g, ' ')
    .replace(/<(?:strong|b)>(.*?)<\/(?:strong|b)>/gi, '**$1**')
    .replace(/<(?:em|i)>(.*?)<\/(?:em|i)>/gi, '*$1*')
    .replace(/<\/?(?:p|div|span|br)(?: [^<>]*)?\/?>/gi, ' ');
  if (/<[a-z/!]/i.test(text)) return undefined;
  const plain = text.replace(
    /&(#x?[0-9a-f]+|[a-z]+);/gi,
    (whole, name: string) => sign(name) ?? whole,
  );
  return plain.replace(/\s+/g, ' ').trim();
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function sign(name: string): string | undefined {
  if (!name.startsWith('#')) return SIGNS[name.toLowerCase()];
  const isHex = /^#x/i.test(name);
  const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
