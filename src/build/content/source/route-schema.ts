import {z} from 'zod';
import {CASES} from '../../../course/route-builder.js';
import {allowTerms, id, letter, retired, words} from './fields.js';

/** The source format of building a reporting route; a part of `source-schema.ts`. */
export const route = z.strictObject({
  kind: z.literal('route'),
  allowTerms,
  intro: words('what the learner is asked to do'),
  services: z
    .array(
      z.strictObject({
        letter: letter('what a saved answer calls the service'),
        who: z
          .array(id('lead, instead, or a role that every region fills'))
          .min(1)
          .describe('lead, instead, or roles; the contacts of several roles are one answer'),
      }),
    )
    .min(3)
    .describe('who may be chosen, in the order of the list; each region gives them their names'),
  retiredServices: retired('services'),
  cases: z
    .array(
      z.strictObject({
        letter: letter('what a saved answer calls the case, a to f'),
        situation: id('the id of the route in modules/regions that the case takes'),
        text: words('the case'),
        why: words('why these hear, in this order, in any region'),
      }),
    )
    .min(1)
    .max(CASES)
    .describe('the cases; their answers are the routes of the regions'),
  retiredCases: retired('cases'),
  closing: words('what the learner reads at the end'),
});

export type RouteSource = z.infer<typeof route>;
