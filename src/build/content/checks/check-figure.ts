import type {Problems} from '../problem.js';
import type {ActivitySource} from '../source/activity-schema.js';
import type {FigureSource} from '../source/figure-schema.js';
import type {YamlFile} from '../source/yaml-file.js';

/** Checks that each chart draws the numbers that it writes, and none beyond its whole. */
export function checkFigure(file: YamlFile, data: ActivitySource, problems: Problems): void {
  if (data.kind !== 'figure') return;
  for (const [i, chart] of data.charts.entries()) checkChart(file, chart, i, problems);
}

function checkChart(
  file: YamlFile,
  {rows, whole}: FigureSource['charts'][number],
  index: number,
  problems: Problems,
): void {
  const place = (row: number, key: string) => file.at(['charts', index, 'rows', row, key]);
  for (const [i, {value, number}] of rows.entries()) {
    if (!numbersIn(number.text).includes(value)) {
      const what = `“${number.text}” does not write the number that is drawn, ${value}`;
      problems.add(place(i, 'number'), what, 'write the same number in “value” and in “number”');
    }
    if (whole !== undefined && value > whole) {
      const what = `${value} is more than the whole, ${whole}`;
      problems.add(place(i, 'value'), what, 'correct one of them, or leave “whole” out');
    }
  }
  if (rows.every(({value}) => value === 0)) {
    problems.add(place(0, 'value'), 'every value is zero', 'a chart needs something to draw');
  }
}

/** `over 16,223.5` → 16223.5 */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([found]) =>
    Number(found.replaceAll(',', '')),
  );
}
