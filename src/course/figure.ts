import type {Source} from './course.js';
import type {Words} from './words.js';

/*
 * Pictures that are drawn from data, each with a table that says the same. Nothing to answer.
 */

/** Counts as small charts. */
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly intro: Words;
  readonly charts: readonly Chart[];
  readonly closing: Words;
  /** What the figures rest on, in the order of their marks. */
  readonly sources: readonly Source[];
}

export interface Chart {
  readonly title: string;
  /** `bars` lie and compare; `columns` stand, for one thing over time. Both start at zero. */
  readonly type: 'bars' | 'columns';
  /** Who counted what, where, when, and out of how many. */
  readonly counted: Words;
  /** What each row is: the heading of the table's first column. */
  readonly each: string;
  /** What the numbers count: the heading of its second. */
  readonly unit: string;
  /** What the whole length stands for, such as 100 for per cent; without it the largest row fills it. */
  readonly whole?: number;
  readonly rows: readonly ChartRow[];
  /** How to read it, in a sentence. */
  readonly reading: Words;
  /** What it does not say. */
  readonly note?: Words;
}

export interface ChartRow {
  readonly label: string;
  /** Zero or more, in the chart's unit. */
  readonly value: number;
  /** The value as it is written, such as "over 900" or "36.2 million". */
  readonly number: string;
  /** The marks of its sources. */
  readonly sources: readonly Words[];
  /** True where it counts something else than the other rows, as its label says: drawn in outline. */
  readonly apart: boolean;
  /** True where its whole is the row before, as 27% of those 38%: drawn inside that row's length. */
  readonly within: boolean;
}

/** Who can see what: scenes, and a table that says the same and more. */
export interface Layers {
  readonly kind: 'layers';
  readonly id: string;
  readonly intro: Words;
  /** What each party is called. */
  readonly who: Readonly<Record<Party, string>>;
  readonly what: readonly Layer[];
  readonly closing: Words;
  readonly sources: readonly Source[];
}

/** In the order of the table's columns. Each has its place in the drawing. */
export const parties = ['chat', 'company', 'police', 'adult'] as const;
export type Party = (typeof parties)[number];

/** `report`: only where somebody reports it, or the law lets them ask. */
export type Sight = 'sees' | 'report' | 'hidden';

/** One thing that there is to see. */
export interface Layer {
  readonly name: string;
  /** How a message travels in the scene; without it there is no scene. */
  readonly letter?: 'open' | 'sealed';
  readonly cells: Readonly<Record<Party, LayerCell>>;
  /** What it rests on. */
  readonly why: Words;
}

export interface LayerCell {
  readonly sight: Sight;
  /** The same in a few words. */
  readonly says: string;
}
