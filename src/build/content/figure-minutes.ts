import type {Figure, Layers} from '../../course/figure.js';
import type {Path} from './minutes.js';
import type {Compiled} from './prose/prose.js';

/** Reads every word. A picture and its table say the same, so that is counted once. */
export function picturePath(activity: Compiled<Figure | Layers>): Path {
  const {intro, closing} = activity;
  const read = activity.kind === 'figure' ? chartWords(activity) : layerWords(activity);
  return {reads: [intro, ...read, closing], choices: 0, presses: 1, repeats: 0};
}

function chartWords({charts}: Compiled<Figure>) {
  return charts.flatMap(({title, counted, each, unit, rows, reading, note}) => [
    title,
    counted,
    each,
    unit,
    ...rows.flatMap(({label, number}) => [label, number]),
    reading,
    note ?? '',
  ]);
}

function layerWords({who, what}: Compiled<Layers>) {
  const rows = what.flatMap(({name, cells, why}) => [
    name,
    ...Object.values(cells).map(({says}) => says),
    why,
  ]);
  return [...Object.values(who), ...rows];
}
