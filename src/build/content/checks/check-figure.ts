import type {Problems} from '../problem.js';
import type {ActivitySource} from '../source/activity-schema.js';
import type {FigureSource} from '../source/figure-schema.js';
import type {YamlFile} from '../source/yaml-file.js';

/** Checks that each chart draws the numbers that it writes, and none beyond its whole. */
export function checkFigure(file: YamlFile, data: ActivitySource, problems: Problems): void {
  if (data.kind !== 'figure') return;
  for (const [i, chart] of data.charts.entries()) checkChart(file, chart, i, problems);
}

type Chart = FigureSource['charts'][number];

function checkChart(file: YamlFile, chart: Chart, index: number, problems: Problems): void {
  const {title, unit, rows} = chart;
  for (const row of rows.keys()) checkRow(file, chart, [index, row], problems);
  const place = file.at(['charts', index]);
  const drawn = [title, unit, ...rows.map(({label}) => label)].map(({text}) => text).join(' ');
  if (/suicid/i.test(drawn)) {
    const allowed = 'say it in a lesson, in the style of safe messaging, or leave it out';
    problems.add(place, 'suicides are never charted', allowed);
  }
  if (rows.every(({value}) => value === 0)) {
    problems.add(place, 'every value is zero', 'a chart needs something to draw');
  }
}

function checkRow(
  file: YamlFile,
  {rows, whole}: Chart,
  [chart, row]: readonly [number, number],
  problems: Problems,
): void {
  const source = rows[row];
  if (!source) return;
  const {value, number, within} = source;
  const place = (key: string) => file.at(['charts', chart, 'rows', row, key]);
  if (!numbersIn(number.text).includes(value)) {
    const what = `“${number.text}” does not write the number that is drawn, ${value}`;
    problems.add(place('number'), what, 'write the same number in “value” and in “number”');
  }
  if (whole !== undefined && value > whole) {
    const what = `${value} is more than the whole, ${whole}`;
    problems.add(place('value'), what, 'correct one of them, or leave “whole” out');
  }
  if (within && (row === 0 || whole === undefined)) {
    const what = 'there is nothing that this row could be within';
    problems.add(place('within'), what, 'only a later row of a chart with “whole” is within');
  }
}

/** `over 16,223.5` → 16223.5 */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([found]) =>
    Number(found.replaceAll(',', '')),
  );
}
