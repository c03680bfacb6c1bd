/** Something that search may find. */
export interface Findable {
  readonly kind: 'step' | 'term' | 'source';
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A piece of a text, and whether it is what was looked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly found: boolean;
}

/** Something that was found. */
export interface Found<T extends Findable = Findable> {
  readonly item: T;
  readonly title: readonly MarkedPiece[];
  /** The words around the first place where it was found; all of a short text. */
  readonly context: readonly MarkedPiece[];
}

/** How many letters of a text are shown, about. */
const shownLetters = 180;

/**
 * Finds what holds the words that were typed, or their beginnings, whatever their case, macrons and usual English
 * endings; where nothing holds all of them, what holds the most. The best first: words in the title count more
 * than words in the text. Sources come last.
 *
 * Everything is read through each time: the whole course takes about a millisecond.
 */
export function find<T extends Findable>(typed: string, items: readonly T[]): Found<T>[] {
  const words = wordsOf(typed);
  const scored = items.map(item => ({item, ...scoreOf(item, words)}));
  const most = Math.max(1, ...scored.map(({held}) => held));
  return scored
    .filter(({held}) => held === most)
    .sort((a, b) => rankOf(a.item) - rankOf(b.item) || b.score - a.score)
    .map(({item}) => ({
      item,
      title: marked(item.title, words),
      context: marked(excerpt(item.text, words), words),
    }));
}

/** Without case and macrons, letter for letter, so that places in it are places in the text. */
export function plainOf(text: string): string {
  return text.replace(/[A-Z]|[^\0-~]/gu, plainLetter);
}

function plainLetter(letter: string): string {
  if (letter === '’' || letter === '‘') return "'";
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === letter.length ? plain : letter;
}

/** The words that were typed, without the endings that would keep “images” from finding “image”. */
function wordsOf(typed: string): RegExp[] {
  const words = plainOf(typed.normalize('NFC')).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.map(word => {
    const stem = word.replace(/(?<=.{4})(?:ing|ed|es|s)$/u, '');
    return new RegExp(`(?<![\\p{L}\\p{N}])${stem}[\\p{L}\\p{N}]*`, 'gu');
  });
}

/** How many of the words something holds, and how well. */
function scoreOf({title, text}: Findable, words: readonly RegExp[]) {
  const [plainTitle, plainText] = [plainOf(title), plainOf(text)];
  const scores = words.map(word => {
    const inTitle = plainTitle.match(word)?.length ?? 0;
    const inText = plainText.match(word)?.length ?? 0;
    return Math.min(inTitle, 1) * 10 + Math.min(inText, 4);
  });
  const score = scores.reduce((total, each) => total + each, 0);
  return {held: scores.filter(Boolean).length, score};
}

/** A source is rarely what somebody looks for: all of them come last. */
function rankOf({kind}: Findable): number {
  return kind === 'source' ? 1 : 0;
}

/** A text as it is, or the part around the first word that was found, cut between words. */
function excerpt(text: string, words: readonly RegExp[]): string {
  if (text.length <= shownLetters) return text;
  const plain = plainOf(text);
  const places = words.map(word => plain.search(word)).filter(place => place >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - shownLetters / 3);
  const end = start + shownLetters;
  const part = text.slice(start, end);
  const from = start > 0 ? part.replace(/^\S*\s/, '… ') : part;
  return end < text.length ? from.replace(/\s\S*$/, ' …') : from;
}

function marked(text: string, words: readonly RegExp[]): MarkedPiece[] {
  const plain = plainOf(text);
  const found = words
    .flatMap(word => [...plain.matchAll(word)])
    .map(({index, 0: match}) => [index, index + match.length] as const)
    .sort(([a], [b]) => a - b);
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const [start, end] of found) {
    if (start < at) continue;
    pieces.push({text: text.slice(at, start), found: false});
    pieces.push({text: text.slice(start, end), found: true});
    at = end;
  }
  return [...pieces, {text: text.slice(at), found: false}].filter(piece => piece.text !== '');
}
