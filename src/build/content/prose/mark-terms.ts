import {wholeWords, wordsSource} from './terms.js';

/** A term of the glossary, as lessons write it. */
export interface MarkedTerm {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A piece of a text: plain words, or words that are a term's first use. */
export interface Piece {
  readonly text: string;
  readonly term?: string;
}

/** Finds the first use of each term in one lesson. */
export class TermMarks {
  readonly #owners: readonly string[];
  readonly #pattern: RegExp | undefined;
  readonly #used = new Set<string>();

  constructor(terms: readonly MarkedTerm[]) {
    // The longest first, so that “child sexual abuse material” is not cut short.
    const forms = terms
      .flatMap(({id, forms: each}) => each.flatMap(atStart).map(form => ({id, form})))
      .toSorted((a, b) => b.form.length - a.form.length);
    this.#owners = forms.map(({id}) => id);
    const sources = forms.map(({form}) => `(${wordsSource(form)}(?:s|es)?)`).join('|');
    this.#pattern = forms.length > 0 ? new RegExp(wholeWords(sources), 'gu') : undefined;
  }

  /** Cuts a text where terms begin and end that stand there for the first time in the lesson. */
  split(text: string): Piece[] {
    if (!this.#pattern) return [{text}];
    const pieces: Piece[] = [];
    let from = 0;
    for (const {index, 0: found, ...groups} of text.matchAll(this.#pattern)) {
      const term = this.#owners.find((_, i) => groups[i + 1] !== undefined) ?? '';
      if (this.#used.has(term)) continue;
      this.#used.add(term);
      if (index > from) pieces.push({text: text.slice(from, index)});
      pieces.push({text: found, term});
      from = index + found.length;
    }
    return [...pieces, {text: text.slice(from)}].filter(piece => piece.text !== '');
  }
}

/** As it stands in a sentence, and at its start. */
function atStart(form: string): string[] {
  const capital = form.charAt(0).toUpperCase() + form.slice(1);
  return capital === form ? [form] : [form, capital];
}
