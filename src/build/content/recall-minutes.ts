import type {Recall} from '../../course/recall.js';
import type {Path} from './minutes.js';
import type {Compiled} from './prose/prose.js';

/** Answers each question, says how sure, has it judged, and reads why the right answer is right. */
export function recallPath({intro, items, closing}: Compiled<Recall>): Path {
  const read = items.flatMap(({stem, options}) => [
    stem,
    ...options.map(({text}) => text),
    ...options.filter(({correct}) => correct).map(({why}) => why),
  ]);
  const {length} = items;
  return {
    reads: [intro, ...read, closing],
    choices: 2 * length,
    presses: length + 1,
    repeats: 0,
  };
}
