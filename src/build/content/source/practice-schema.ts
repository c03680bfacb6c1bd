import {z} from 'zod';
import {allowTerms, lengthReason, letter, line, retired, words} from './fields.js';

/** The source format of what is sorted, ordered and repaired; a part of `source-schema.ts`. */

const card = z.strictObject({
  letter: letter('what a saved answer calls the card'),
  text: words('what is to be sorted'),
  answer: letter('the letter of the right bin'),
  why: words('why it belongs there'),
  hints: z
    .record(letter('the letter of a wrong bin'), words('what to think of after this wrong bin'))
    .describe('for each wrong bin, what to think of'),
  change: words('what would move the card to another bin').optional(),
});

export const sort = z.strictObject({
  kind: z.literal('sort'),
  allowTerms,
  intro: words('what the learner is asked to do'),
  bins: z
    .array(
      z.strictObject({
        letter: letter('what a saved answer calls the bin'),
        name: line('the name of the bin, in a few words'),
        meaning: words('what belongs there'),
      }),
    )
    .min(2)
    .max(4),
  retiredBins: retired('bins'),
  cards: z.array(card).min(2),
  retiredCards: retired('cards'),
  closing: words('what the learner reads at the end'),
});

export const sequence = z.strictObject({
  kind: z.literal('sequence'),
  allowTerms,
  intro: words('what the learner is asked to do'),
  steps: z
    .array(
      z.strictObject({
        letter: letter('what a saved answer calls the step'),
        text: words('what is done'),
        why: words('why it comes here'),
      }),
    )
    .min(3)
    .max(10)
    .describe('the steps in the right order; the screen starts from another'),
  retired: retired('steps'),
  closing: words('what the learner reads at the end'),
});

const repairLine = z
  .strictObject({
    letter: letter('what a saved answer calls the line'),
    text: words('the line that needs repair'),
    options: z
      .array(
        z.strictObject({
          letter: letter('what a saved answer calls the option'),
          text: words('a line that may stand there instead'),
          correct: z.boolean().optional().describe('true for the one right option'),
          why: words('why it is better, or not'),
        }),
      )
      .min(2)
      .max(4),
    lengthReason,
    retired: retired('options'),
  })
  .refine(({options}) => options.filter(({correct}) => correct).length === 1, {
    path: ['options'],
    error: 'exactly one option has “correct: true”',
  });

export const repair = z.strictObject({
  kind: z.literal('repair'),
  allowTerms,
  intro: words('what the learner is asked to do'),
  lines: z.array(repairLine).min(2),
  retiredLines: retired('lines'),
  closing: words('what the learner reads at the end'),
});

export type SortSource = z.infer<typeof sort>;
export type SequenceSource = z.infer<typeof sequence>;
export type RepairSource = z.infer<typeof repair>;
export type PracticeSource = SortSource | SequenceSource | RepairSource;
