/** Ways in which a stored text gets spoilt, each as all the texts that may come of one. */

/** Numbers from 0 to 1 that are the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The text cut at every length, from nothing to one character less than all. */
export function* truncated(text: string): Generator<string> {
  for (let length = 0; length < text.length; length += 1) yield text.slice(0, length);
}

/** The text with one bit of one byte turned, for every bit. */
export function* flipped(text: string): Generator<string> {
  for (let index = 0; index < text.length; index += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const turned = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit));
      yield text.slice(0, index) + turned + text.slice(index + 1);
    }
  }
}

/** A text of any bytes, up to 200 of them. */
export function randomBytes(random: () => number): string {
  const length = Math.floor(random() * 200);
  return Array.from({length}, () => String.fromCharCode(Math.floor(random() * 256))).join('');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A text of the letters that a state is written in, so that more of it looks like one. */
export function randomLetters(random: () => number): string {
  const length = Math.floor(random() * 200);
  return Array.from({length}, () => alphabet.charAt(Math.floor(random() * 64))).join('');
}

/** The beginning of one text and the end of another, as where two windows write at once. */
export function spliced(one: string, other: string, random: () => number): string {
  const [from, to] = [random() * one.length, random() * other.length].map(Math.floor);
  return one.slice(0, from) + other.slice(to);
}
