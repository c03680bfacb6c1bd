import {z} from 'zod';
import {allowTerms, id, words} from './fields.js';

/** The source format of questions that come back; a part of `source-schema.ts`. */

export const recall = z.strictObject({
  kind: z.literal('recall'),
  allowTerms,
  intro: words('what the learner reads before the questions'),
  items: z
    .array(id('the id of a question in the knowledge check of an earlier module'))
    .length(2)
    .describe('the two questions that come back; after a release they stay as they are'),
  closing: words('what the learner reads at the end'),
});

export type RecallSource = z.infer<typeof recall>;
