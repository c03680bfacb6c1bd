/** The choices for each part of how the course is set, the usual one first. */
export const readingChoices = {
  text: ['100', '115', '130', '150', '200'],
  lines: ['usual', 'wide', 'widest'],
  words: ['usual', 'wide', 'widest'],
  letters: ['usual', 'wide', 'widest'],
  motion: ['device', 'reduced'],
} as const;

/** Text size in percent, space between lines and paragraphs, between words and between letters, and motion. */
export type Reading = {
  readonly [Part in ReadingPart]: (typeof readingChoices)[Part][number];
};
export type ReadingPart = keyof typeof readingChoices;

export const readingParts = Object.keys(readingChoices) as readonly ReadingPart[];

export const usualReading: Reading = {
  text: '100',
  lines: 'usual',
  words: 'usual',
  letters: 'usual',
  motion: 'device',
};

/** A reading with one part chosen anew; an unknown choice is the usual one. */
export function chooseReading(reading: Reading, part: ReadingPart, choice: string): Reading {
  const known: readonly string[] = readingChoices[part];
  return {...reading, [part]: known.includes(choice) ? choice : usualReading[part]};
}

/** What is not as usual, as a text to keep: `text=150 lines=wide`. */
export function writeReading(reading: Reading): string {
  return readingParts
    .filter(part => reading[part] !== usualReading[part])
    .map(part => `${part}=${reading[part]}`)
    .join(' ');
}

/** The choices that a kept text stands for. What is missing, or not known any more, is as usual. */
export function readReading(kept: string | undefined): Reading {
  return (kept ?? '').split(' ').reduce((reading, pair) => {
    const [name, choice = ''] = pair.split('=');
    const part = readingParts.find(each => each === name);
    return part ? chooseReading(reading, part, choice) : reading;
  }, usualReading);
}
