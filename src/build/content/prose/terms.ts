/** A term to avoid, and what to write instead. */
export interface AvoidedTerm {
  readonly term: string;
  readonly use: string;
  readonly why: string;
}

/** Finds terms to avoid, as whole words, in the plural too, in capitals too, across a hyphen or a line break. */
export function findTerms(
  text: string,
  avoid: readonly AvoidedTerm[],
): {readonly index: number; readonly term: AvoidedTerm}[] {
  return avoid.flatMap(term =>
    [...text.matchAll(wholePhrase(term.term, '(?:s|es)?'))].map(({index}) => ({index, term})),
  );
}

/** Cuts a text where Māori words begin and end: every second piece is Māori. */
export function splitMaori(text: string, maori: readonly string[]): string[] {
  if (maori.length === 0) return [text];
  return text.split(anyOf(maori));
}

let lastWords: readonly string[] = [];
let lastPattern = /$^/u;

/** Every text is cut by the same list: its pattern is made once. */
function anyOf(words: readonly string[]): RegExp {
  if (words !== lastWords) {
    const longestFirst = words.toSorted((a, b) => b.length - a.length).map(wordsSource);
    const source = `(${wholeWords(longestFirst.join('|'))})`;
    [lastWords, lastPattern] = [words, new RegExp(source, 'giu')];
  }
  return lastPattern;
}

/** Every text is searched for the same phrases: each pattern is made once. */
const patterns = new Map<string, RegExp>();

function wholePhrase(phrase: string, ending: string): RegExp {
  const key = `${phrase} ${ending}`;
  const pattern = patterns.get(key) ?? new RegExp(phraseSource(phrase, ending), 'giu');
  patterns.set(key, pattern);
  return pattern;
}

/** What finds a phrase as whole words, across a hyphen or a line break, whichever apostrophe it has. */
export function phraseSource(phrase: string, ending = ''): string {
  return wholeWords(wordsSource(phrase) + ending);
}

/** The same without its limits, for a pattern of many phrases: limits around all of them are looked at once. */
export function wordsSource(phrase: string): string {
  return phrase
    .split(/[\s-]+/)
    .map(part => escape(part).replace(/['’]/g, "['’]"))
    .join('[\\s-]+');
}

/** What finds a pattern only where no letter or digit stands beside it. */
export function wholeWords(source: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
