import {NAME} from '../prose/names.js';
import {countSyllables} from './syllables.js';

/** What a text counts, for a reading level. */
export interface Tally {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** What teachers should find easy (product C2: “plain English, reading age 12 to 14”). */
export const TARGET_AGE = 14;
/** Beyond this an author says why. */
export const MOST_AGE = 16;

const END = /[.!?…]+["”’')\]]*\s+/u;

/**
 * Counts a paragraph or an entry of a list. One or two words are a label and no sentence, but for the only one;
 * the name of a role counts as one word of two syllables.
 */
export function tally(text: string): Tally {
  const sentences = text
    .replace(new RegExp(NAME, 'g'), 'helper')
    .split(END)
    .map(sentence => sentence.split(/[\s–—]+/u).filter(word => /[\p{L}\p{N}]/u.test(word)))
    .filter(words => words.length > 0);
  const words = sentences.flat();
  return {
    sentences: sentences.filter(({length}) => length > 2).length || Math.min(1, words.length),
    words: words.length,
    syllables: words.reduce((total, word) => total + countSyllables(word), 0),
  };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({
      sentences: a.sentences + b.sentences,
      words: a.words + b.words,
      syllables: a.syllables + b.syllables,
    }),
    {sentences: 0, words: 0, syllables: 0},
  );
}

/**
 * The age at which a pupil reads such a text with ease: the Flesch-Kincaid grade (Kincaid and others, 1975,
 * Research Branch Report 8-75) and five years, since the first grade is for children of six. To a tenth of a year.
 */
export function readingAge({sentences, words, syllables}: Tally): number {
  if (words === 0) return 0;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.round(10 * (grade + 5)) / 10;
}
