/**
 * Counts syllables by spelling, to within a few in a hundred over a text, which is all that a reading level
 * needs. Packages that do so bring dictionaries, or dependencies of their own.
 */

/** An e that is written and not spoken: made, sometimes, named, statement, homework. */
const SILENT: readonly RegExp[] = [
  /(?<=[aeiouy][a-z]*[^aeiouy])e$/,
  /(?<=[aeiouy][a-z]*(?:[^aeiouscxzgh]|[^cs]h))es$/,
  /(?<=[aeiouy][a-z]*[^aeioutd])ed$/,
  /(?<=[aeiouy][^aeiouy]{1,2})e(?=(?:ment|less|ful|ly|ty|thing|times?|where|one|body|work|guard|self|book|taker)s?$)/,
];

/** The l of people and of little is a syllable. */
const SPOKEN_L = /[^aeiouyrlw]le[sd]?$/;

/** Two vowels side by side that are spoken apart: idea, create, science, video, usual, doing. */
const APART =
  /i[ao](?![nu]|l)|(?<![cgst])i(?:al|an)|(?<![cgst])ious|eo(?!p|us|n)|(?<=[aeiouy])ing|(?<![gq])ua(?!r|d)|cre(?=a)|rea(?=l|ct)|[lrvd]ie(?=t|n[ct])|cie(?=n)|sci(?=e)|uou|(?<=[aeo]y)e|riou/g;

/** The number of syllables of one word; at least one. A number counts one for each of its digits. */
export function countSyllables(word: string): number {
  const letters = word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  const digits = letters.replace(/\D/g, '').length;
  const spoken = SILENT.reduce(
    (rest, pattern) => rest.replace(pattern, end => end.slice(1)),
    letters,
  );
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = letters.match(APART)?.length ?? 0;
  const ends = SPOKEN_L.test(letters) ? 1 : 0;
  return Math.max(1, groups + apart + ends + digits);
}
