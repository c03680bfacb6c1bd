import {entriesOf, isDraft, textOf, type Draft} from './item.js';

/**
 * The text of a question in GIFT, which has no place for what belongs to it: the story, what somebody says or writes
 * in it, the lines of a record, and the twin without the story, as paragraphs of Markdown.
 */

const TWIN = '*Without the story:* ';
const MARK = '▶ ';

/** What the text of a question holds. */
export function questionText(item: Draft): string {
  const says = item['says'];
  const spoken = isDraft(says) ? [quote(textOf(says, 'who'), textOf(says, 'text'))] : [];
  const chat = entriesOf(item, 'chat').map(line =>
    quote(textOf(line, 'from'), textOf(line, 'text')),
  );
  const note = entriesOf(item, 'note').map(
    (line, i) => `${i + 1}. ${line['marked'] ? MARK : ''}${textOf(line, 'text')}`,
  );
  const plain = textOf(item, 'plain');
  return [
    textOf(item, 'stem'),
    ...spoken,
    ...chat,
    ...(note.length > 0 ? [note.join('\n')] : []),
    ...(plain ? [`${TWIN}${plain}`] : []),
  ].join('\n\n');
}

function quote(who: string, text: string): string {
  return `> **${who}:** ${text}`;
}

/** The parts of such a text. `type` says what may stand in it; where it is not known, the text shows. */
export function partsOf(text: string, type?: string): Draft {
  const paragraphs = text.split('\n\n');
  const last = paragraphs.at(-1) ?? '';
  const plain =
    paragraphs.length > 1 && last.startsWith(TWIN) ? last.slice(TWIN.length) : undefined;
  if (plain !== undefined) paragraphs.pop();
  const quotes = mayHold(type, 'reply', 'chat') ? takeQuotes(paragraphs) : [];
  const note = mayHold(type, 'note') && quotes.length === 0 ? takeNote(paragraphs) : undefined;
  return {
    stem: paragraphs.join('\n\n'),
    ...(plain === undefined ? {} : {plain}),
    ...exhibit(quotes, type),
    ...(note ? {note} : {}),
  };
}

function mayHold(type: string | undefined, ...holders: readonly string[]): boolean {
  return type === undefined || holders.includes(type);
}

function takeQuotes(paragraphs: string[]): {who: string; text: string}[] {
  const quotes: {who: string; text: string}[] = [];
  while (paragraphs.length > 1) {
    const [, who, text] = /^> \*\*(.+?):\*\* (.*)$/s.exec(paragraphs.at(-1) ?? '') ?? [];
    if (who === undefined || text === undefined) break;
    quotes.unshift({who, text});
    paragraphs.pop();
  }
  return quotes;
}

function exhibit(quotes: readonly {who: string; text: string}[], type?: string): Draft {
  const [first, ...more] = quotes;
  if (!first) return {};
  if (type === 'reply' || (type === undefined && more.length === 0)) return {says: first};
  return {chat: quotes.map(({who, text}) => ({from: who, text}))};
}

function takeNote(paragraphs: string[]): Draft[] | undefined {
  if (paragraphs.length < 2) return undefined;
  const lines = (paragraphs.at(-1) ?? '').split('\n').map((line, i) => {
    const number = `${i + 1}. `;
    return line.startsWith(number) ? line.slice(number.length) : undefined;
  });
  if (lines.includes(undefined)) return undefined;
  paragraphs.pop();
  return lines.map((line = '') =>
    line.startsWith(MARK) ? {text: line.slice(MARK.length), marked: true} : {text: line},
  );
}
