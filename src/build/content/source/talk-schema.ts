import {z} from 'zod';
import {allowTerms, id, lengthReason, letter, line, retired, words} from './fields.js';

/** The source format of conversations, voices and questions to oneself; a part of `source-schema.ts`. */

const speaker = z.strictObject({
  letter: letter('what the turns call the person'),
  name: line('a made-up first name'),
  role: line('a few words such as Your student, 16, Year 12'),
});

const reply = z.strictObject({
  letter: letter('what a saved answer calls the reply'),
  text: words('what the learner may say'),
  consequence: words('what the child then says or does'),
  coach: words('why, and what can still be done'),
  quality: z
    .enum(['helps', 'costs', 'harms'])
    .describe('what the reply does for the child: it helps, costs time or trust, or harms'),
  to: id('the id of the turn or the ending that follows'),
});

const turn = z.strictObject({
  letter: letter('what a saved answer calls the turn'),
  id: id('what replies call the turn'),
  who: letter('the letter of the person who speaks'),
  says: words('what the person says'),
  thought: words('what the person thinks and does not say'),
  replies: z.array(reply).min(3).max(4),
  lengthReason,
  retired: retired('replies'),
});

const ending = z.strictObject({
  id: id('what replies call the ending'),
  title: line('what came of it, in a few words'),
  text: words('how it ends'),
  told: words('who was told'),
  soon: words('how soon'),
  next: words('whether the child knows what comes next'),
});

export const conversation = z.strictObject({
  kind: z.literal('conversation'),
  allowTerms,
  intro: words('what the learner is asked to do'),
  contentNote: words('one calm line on what it is about'),
  summary: words('what a learner reads who prefers a summary'),
  people: z.array(speaker).min(1),
  turns: z.array(turn).min(2).describe('what is said to the learner; it begins with the first'),
  retired: retired('turns'),
  endings: z.array(ending).min(2),
});

export const voices = z.strictObject({
  kind: z.literal('voices'),
  allowTerms,
  intro: words('what is in dispute, without taking a side'),
  sides: z
    .array(
      z.strictObject({
        name: line('whose voice it is'),
        points: z.array(words('one point, as that side would make it')).min(1),
      }),
    )
    .length(2),
  closing: words('what the learner reads after both'),
});

export const reflect = z.strictObject({
  kind: z.literal('reflect'),
  allowTerms,
  question: words('a question that has no right answer'),
  options: z
    .array(
      z.strictObject({
        letter: letter('what a saved answer calls the option'),
        text: words('the option'),
      }),
    )
    .min(2),
  retired: retired('options'),
  again: id('the step that asked the same before; its answer is shown beside this one').optional(),
  after: words('what the learner reads afterwards, whatever was chosen'),
});

export type ConversationSource = z.infer<typeof conversation>;
export type VoicesSource = z.infer<typeof voices>;
export type ReflectSource = z.infer<typeof reflect>;
