import type {Recall} from '../../course/recall.js';
import type {Path} from './minutes.js';
import type {Compiled} from './prose/prose.js';

/** Answers each question, has it judged, and reads why. Nobody has to say how sure they are, and it is not counted. */
export function recallPath({intro, items, closing}: Compiled<Recall>): Path {
  const read = items.flatMap(({stem, options}) => [
    stem,
    ...options.map(({text}) => text),
    ...options.filter(({correct}) => correct).map(({why}) => why),
  ]);
  const {length} = items;
  return {reads: [intro, ...read, closing], choices: length, presses: length + 1, repeats: 0};
}
