import type {Repair, Sequence, Sort} from '../../course/practice.js';
import type {Path} from './minutes.js';
import type {Compiled} from './prose/prose.js';

/** Picks a bin for each card, checks, and reads why, and what would change it. */
export function sortPath({intro, bins, cards, closing}: Compiled<Sort>): Path {
  const read = [
    ...bins.flatMap(({name, meaning}) => [name, meaning]),
    ...cards.flatMap(({text, why, change}) => [text, why, change ?? '']),
  ];
  return {reads: [intro, ...read, closing], choices: cards.length, presses: 2, repeats: 0};
}

/** Says of each step that it comes next, checks, and reads why. */
export function sequencePath({intro, steps, closing}: Compiled<Sequence>): Path {
  const read = steps.flatMap(({text, why}) => [text, why]);
  return {reads: [intro, ...read, closing], choices: steps.length, presses: 2, repeats: 0};
}

/** Reads each line and its options, picks, checks, and reads why the right ones are right. */
export function repairPath({intro, lines, closing}: Compiled<Repair>): Path {
  const read = lines.flatMap(({text, options}) => [
    text,
    ...options.map(option => option.text),
    ...options.filter(({correct}) => correct).map(({why}) => why),
  ]);
  return {reads: [intro, ...read, closing], choices: lines.length, presses: 2, repeats: 0};
}
