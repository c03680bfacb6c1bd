/** A piece of a document: Markdown, or the cells of a table, which CommonMark has none of. */
export type Piece =
  | {readonly text: string}
  | {readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]};

const isRow = (line: string | undefined): line is string => line?.startsWith('|') ?? false;
const isRule = (line: string | undefined): boolean => /^\|(\s*:?-+:?\s*\|)+\s*$/.test(line ?? '');

/** Takes tables as GitHub writes them out of a document: a row of heads, a rule, rows. */
export function piecesOf(markdown: string): readonly Piece[] {
  const lines = markdown.split(/\r?\n/);
  const pieces: Piece[] = [];
  let text: string[] = [];
  let inCode = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
    if (inCode || !isRow(line) || !isRule(lines[at + 1])) {
      text.push(line);
      continue;
    }
    pieces.push({text: text.join('\n')});
    text = [];
    const end = lines.findIndex((each, index) => index > at && !isRow(each));
    const rows = lines.slice(at + 2, end < 0 ? undefined : end);
    pieces.push({head: cellsOf(line), rows: rows.map(cellsOf)});
    at = end < 0 ? lines.length : end - 1;
  }
  return [...pieces, {text: text.join('\n')}];
}

/** A line that stands in a cell is written `\|`. */
function cellsOf(row: string): readonly string[] {
  const cells = row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map(cell => cell.trim().replaceAll('\\|', '|'));
}
