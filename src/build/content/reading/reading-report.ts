import type {ReadingBlock} from './reading-blocks.js';
import {MOST_AGE, TARGET_AGE} from './reading-level.js';

/** A page of text: the reading age of every block, by folder and step, and how many are within the target. */
export function readingReport(blocks: readonly ReadingBlock[]): string {
  let home = '';
  const lines = blocks.flatMap(({folder, step, place, name, words, age}) => {
    const here = step === undefined ? place.file.replace('modules/', '') : `${folder}/${step}`;
    const head = here === home ? [] : [here];
    home = here;
    const mark = age > MOST_AGE ? ' !!' : age > TARGET_AGE ? ' !' : '';
    return [
      ...head,
      `  ${cut(name).padEnd(44)}${String(words).padStart(6)}  ${age.toFixed(1).padStart(5)}${mark}`,
    ];
  });
  const over = (limit: number) => blocks.filter(({age}) => age > limit).length;
  return [
    `Reading age by step and block (Flesch-Kincaid); the target is ${TARGET_AGE} at most (! above it), never over ${MOST_AGE} without a reason (!!):`,
    '',
    ...lines,
    '',
    `${blocks.length} blocks: ${over(TARGET_AGE)} over ${TARGET_AGE}, ${over(MOST_AGE)} of them over ${MOST_AGE}`,
  ].join('\n');
}

function cut(name: string): string {
  return name.length > 42 ? `${name.slice(0, 41)}…` : name;
}
