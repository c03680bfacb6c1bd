import type {Chart} from '../../course/figure.js';

/** A row's part of the whole length: what is filled, and what its own whole is. Both from 0 to 1. */
export interface Span {
  readonly filled: number;
  /** 1, or what the row before fills where this one is within it. */
  readonly of: number;
}

/** The lengths of a chart's rows. Every chart starts at zero. */
export function spans({rows, whole}: Pick<Chart, 'rows' | 'whole'>): readonly Span[] {
  const longest = whole ?? Math.max(...rows.map(({value}) => value));
  const made: Span[] = [];
  for (const {value, within} of rows) {
    const of = within ? (made.at(-1)?.filled ?? 1) : 1;
    made.push({filled: (value / longest) * of, of});
  }
  return made;
}

/** A part as SVG takes it, such as `38%`. */
export function percent(part: number): string {
  return `${String(Math.round(part * 10_000) / 100)}%`;
}
