import type {Chart, ChartRow} from '../../course/figure.js';

/** How much of the whole length a row takes, from 0 to 1. Every chart starts at zero. */
export function share({rows, whole}: Pick<Chart, 'rows' | 'whole'>, {value}: ChartRow): number {
  const longest = whole ?? Math.max(...rows.map(row => row.value));
  return value / longest;
}

/** A share as SVG takes it, such as `38%`. */
export function percent(part: number): string {
  return `${String(Math.round(part * 10_000) / 100)}%`;
}
