import {z} from 'zod';
import {id, plain} from './fields.js';

/**
 * `modules/seeds.yaml`: every fact that the documents which the course grew from teach, and where the course
 * teaches it. No learner reads this file.
 */
export const seeds = z.array(
  z.strictObject({
    id: id('the id of the fact'),
    seed: z
      .string({error: 'the number of the document, in quotes, such as "003"'})
      .regex(/^\d{3}$/, {error: 'the number of the document, in quotes, such as "003"'})
      .describe('the number of the document, in quotes, such as "003"'),
    fact: plain('the fact, in a few words'),
    taught: z
      .array(id('the id of a step'))
      .min(1, {error: 'at least one step that teaches the fact'})
      .describe('the steps that teach the fact'),
    words: z
      .array(plain('words that stand in one of the steps'))
      .optional()
      .describe('what proves it: words, each of which stands in one of the steps'),
    said: plain('what has changed since, as the course says it').optional(),
  }),
);

export type SeedsSource = z.infer<typeof seeds>;
export type SeedSource = SeedsSource[number];
