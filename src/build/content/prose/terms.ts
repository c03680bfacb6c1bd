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
  const longestFirst = maori.toSorted((a, b) => b.length - a.length);
  return text.split(
    new RegExp(`(${longestFirst.map(word => phraseSource(word)).join('|')})`, 'giu'),
  );
}

function wholePhrase(phrase: string, ending: string): RegExp {
  return new RegExp(phraseSource(phrase, ending), 'giu');
}

/** What finds a phrase as whole words, across a hyphen or a line break, whichever apostrophe it has. */
export function phraseSource(phrase: string, ending = ''): string {
  const parts = phrase.split(/[\s-]+/).map(part => escape(part).replace(/['’]/g, "['’]"));
  return `(?<![\\p{L}\\p{N}])${parts.join('[\\s-]+')}${ending}(?![\\p{L}\\p{N}])`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
