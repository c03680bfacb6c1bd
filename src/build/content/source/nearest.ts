/** The known word that is most like a misspelt one, or undefined where none is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Any letter is near to any other.
  const limit = word.length < 3 ? 0 : Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

/** `did you mean “x”? Allowed are a, b, c`, cut short where the list is long. */
export function suggest(word: string, known: Iterable<string>): string {
  const all = [...known];
  const like = nearest(word, all);
  const question = like === undefined ? '' : `did you mean “${like}”? `;
  if (all.length === 0) return 'there is none yet';
  const list = all.length > 15 ? `${all.slice(0, 15).join(', ')}, …` : all.join(', ');
  return `${question}${question ? 'Allowed' : 'allowed'} ${all.length === 1 ? 'is' : 'are'} ${list}`;
}

/** Levenshtein's distance: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
