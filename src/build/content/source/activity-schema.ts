import {z} from 'zod';
import {allowTerms, id, lengthReason, letter, line, retired, words} from './fields.js';
import type {AssessmentSource, BankSource} from './bank-schema.js';
import type {PictureSource} from './figure-schema.js';
import type {PracticeSource} from './practice-schema.js';
import type {RecallSource} from './recall-schema.js';
import type {RouteSource} from './route-schema.js';
import type {ConversationSource, ReflectSource, VoicesSource} from './talk-schema.js';

/** The source format of the activities; a part of `source-schema.ts`. */

const moveKey = id('the key of a move in modules/course.yaml');

export const timeline = z.strictObject({
  kind: z.literal('timeline'),
  allowTerms,
  intro: words('what the learner reads before the picture'),
  stations: z
    .array(
      z.strictObject({
        move: moveKey,
        child: words('what the child may feel or think, in one sentence'),
        notice: words('what an adult nearby may notice without seeing a screen'),
      }),
    )
    .min(1),
  closing: words('what the learner reads after the picture'),
});

const prompt = z
  .strictObject({
    letter: letter('what a saved answer calls the prompt'),
    text: words('what is to be matched').optional(),
    move: moveKey.optional(),
    answer: letter('the letter of the right target'),
    why: words('why this is right'),
    hint: words('what to think of after a wrong match'),
  })
  .refine(({text, move}) => (text === undefined) !== (move === undefined), {
    error: 'a prompt has either “text” or “move”',
  });

export const matching = z.strictObject({
  kind: z.literal('matching'),
  allowTerms,
  intro: words('what the learner is asked to do'),
  prompts: z.array(prompt).min(2),
  retiredPrompts: retired('prompts'),
  targets: z
    .array(
      z.strictObject({
        letter: letter('what a saved answer calls the target'),
        text: words('what a prompt is matched to'),
      }),
    )
    .min(2),
  retiredTargets: retired('targets'),
});

const message = z.strictObject({
  letter: letter('what a saved answer calls the message'),
  from: id('the id of one of the people'),
  day: line('a day such as Tuesday'),
  time: z
    .string({error: 'a time such as 9.40 pm'})
    .regex(/^(1[0-2]|[1-9])[.:][0-5]\d ?[ap]m$/, {error: 'a time such as 9.40 pm'})
    .describe('a time such as 9.40 pm'),
  text: words('what the message says'),
  move: moveKey.optional(),
  why: words('why this is, or is not, a pressure move'),
  notice: words('what an adult nearby can notice without the chat').optional(),
});

const person = z.strictObject({
  id: id('a short key such as t'),
  name: line('a made-up first name'),
  about: line('a few words such as 13, Year 9'),
  side: z.enum(['start', 'end']).describe('the side of the chat that the bubbles stand on'),
});

export const chatLab = z.strictObject({
  kind: z.literal('chat-lab'),
  allowTerms,
  intro: words('what the learner is asked to do'),
  contentNote: words('one calm line on what the thread shows'),
  summary: words('what a learner reads who prefers a summary'),
  people: z.array(person).min(2),
  messages: z.array(message).min(8).max(12),
  retired: retired('messages'),
  closing: words('what the learner reads after the answers'),
});

const option = z.strictObject({
  letter: letter('what a saved answer calls the option'),
  text: words('the option'),
  correct: z.boolean().optional().describe('true for the one right option'),
  why: words('why the option is right or wrong'),
});

const item = z
  .strictObject({
    id: id('the id of the question, stable for ever'),
    outcome: id('the id of the outcome that it measures'),
    stem: words('the question'),
    review: id('the step to read again after a wrong answer'),
    options: z.array(option).length(4),
    lengthReason,
    retired: retired('options'),
  })
  .refine(({options}) => options.filter(({correct}) => correct).length === 1, {
    path: ['options'],
    error: 'exactly one option has “correct: true”',
  });

export const check = z.strictObject({
  kind: z.literal('check'),
  allowTerms,
  intro: words('what the learner reads before the questions'),
  items: z.array(item).min(1),
});

export type TimelineSource = z.infer<typeof timeline>;
export type MatchingSource = z.infer<typeof matching>;
export type ChatLabSource = z.infer<typeof chatLab>;
export type CheckSource = z.infer<typeof check>;
export type ItemSource = z.infer<typeof item>;
export type ActivitySource =
  | TimelineSource
  | MatchingSource
  | ChatLabSource
  | CheckSource
  | AssessmentSource
  | BankSource
  | PracticeSource
  | PictureSource
  | ConversationSource
  | VoicesSource
  | ReflectSource
  | RouteSource
  | RecallSource;
