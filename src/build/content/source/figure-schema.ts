import {z} from 'zod';
import type {Source} from '../../../course/course.js';
import {allowTerms, cited, line, sourcedLine, words} from './fields.js';

/** The source format of pictures that are drawn from data; a part of `source-schema.ts`. */

const amount = (holds: string) => z.number({error: holds}).nonnegative({error: holds});

const row = z.strictObject({
  label: sourcedLine('what the row is, such as a year'),
  value: amount('the number that is drawn').describe('the number that is drawn'),
  number: sourcedLine('the same number as it is written, such as over 900 or 36.2 million'),
  sources: z.array(cited('the id of a source')).min(1),
  apart: z
    .literal(true, {error: 'true, or nothing'})
    .optional()
    .describe('true where the row counts something else than the others, as its label says'),
  within: z
    .literal(true, {error: 'true, or nothing'})
    .optional()
    .describe('true where the whole of the row is the row before, as in 27% of those 38%'),
});

const chart = z.strictObject({
  title: line('the question that the chart answers'),
  type: z
    .enum(['bars', 'columns'])
    .describe('bars compare; columns are for one thing over time. Both start at zero'),
  counted: words('who counted what, where, when, and out of how many'),
  each: line('what each row is, the heading of the first column of the table'),
  unit: sourcedLine('what the numbers count, the heading of the second'),
  whole: z
    .number({error: 'a number'})
    .positive()
    .optional()
    .describe('what the whole length stands for, such as 100 for per cent'),
  rows: z.array(row).min(2).max(6),
  reading: words('how to read it, in a sentence'),
  note: words('what it does not say').optional(),
});

export const figure = z.strictObject({
  kind: z.literal('figure'),
  allowTerms,
  intro: words('what the learner reads before the charts'),
  charts: z.array(chart).min(1),
  closing: words('what the learner reads after the charts'),
});

const cell = z.strictObject({
  sight: z
    .enum(['sees', 'report', 'hidden'])
    .describe('report: only where somebody reports it, or the law lets them ask'),
  says: line('the same in a few words'),
});

const everyParty = <T extends z.ZodType>(field: T) =>
  z.strictObject({chat: field, company: field, police: field, adult: field});

export const layers = z.strictObject({
  kind: z.literal('layers'),
  allowTerms,
  intro: words('what the learner reads before the picture'),
  who: everyParty(line('what the party is called')),
  what: z
    .array(
      z.strictObject({
        name: line('what there is to see'),
        letter: z
          .enum(['open', 'sealed'])
          .optional()
          .describe('how a message travels; without it there is no scene'),
        cells: everyParty(cell),
        why: words('what it rests on'),
      }),
    )
    .min(2),
  closing: words('what the learner reads after the picture'),
});

export type FigureSource = z.infer<typeof figure>;
export type LayersSource = z.infer<typeof layers>;

/** Filled in with the prose: what the picture cites, in the order of its marks. */
interface Citing {
  readonly cited?: readonly Source[];
}

/** Kinds that list their sources below, as lessons do. */
export type PictureSource = (FigureSource & Citing) | (LayersSource & Citing);
