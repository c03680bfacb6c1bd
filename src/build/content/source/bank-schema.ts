import {z} from 'zod';
import {allowTerms, id, lengthReason, letter, line, retired, words} from './fields.js';

/** The source format of an assessment and of the items it draws from; a part of `source-schema.ts`. */

const option = z.strictObject({
  letter: letter('what a saved answer calls the option'),
  text: words('the option'),
  correct: z.boolean().optional().describe('true for what is right'),
  why: words('why the option is right or wrong'),
});

/** What every item has. */
const asked = {
  id: id('the id of the item, stable for ever'),
  outcome: id('the id of the outcome that it measures'),
  mustKnow: id('the must-know topic that it is a variant of').optional(),
  region: id('the one region in which it is asked').optional(),
  stem: words('the question, as a story where there is one'),
  plain: words('the same question without the story').optional(),
  review: id('the step to read again after a wrong answer'),
  lengthReason,
};

const picked = {
  ...asked,
  options: z.array(option).length(4),
  retired: retired('options'),
};

type Picked = z.infer<z.ZodObject<typeof picked>>;

const one = {
  path: ['options'],
  error: 'exactly one option has “correct: true”',
};

const isOne = ({options}: Pick<Picked, 'options'>) => rightOnes(options) === 1;

function rightOnes(options: readonly {readonly correct?: boolean | undefined}[]): number {
  return options.filter(({correct}) => correct).length;
}

const choice = z.strictObject({type: z.enum(['choice', 'route']), ...picked}).refine(isOne, one);

const several = z
  .strictObject({type: z.literal('several'), ...picked})
  .refine(({options}) => [2, 3].includes(rightOnes(options)), {
    path: ['options'],
    error: 'two or three options have “correct: true”',
  });

const reply = z
  .strictObject({
    type: z.literal('reply'),
    ...picked,
    says: z.strictObject({
      who: line('who speaks, such as Tevita, Year 6'),
      text: words('what is said'),
    }),
  })
  .refine(isOne, one);

const chat = z
  .strictObject({
    type: z.literal('chat'),
    ...picked,
    chat: z
      .array(z.strictObject({from: line('the name of who writes'), text: words('what is written')}))
      .min(3)
      .max(5),
  })
  .refine(({options}) => [1, 2, 3].includes(rightOnes(options)), {
    path: ['options'],
    error: 'one to three options have “correct: true”',
  });

const note = z
  .strictObject({
    type: z.literal('note'),
    ...picked,
    note: z
      .array(
        z.strictObject({
          text: words('a line of the record'),
          marked: z
            .literal(true, {error: 'true, or nothing'})
            .optional()
            .describe('the line that is asked about'),
        }),
      )
      .min(2)
      .refine(lines => lines.filter(({marked}) => marked).length === 1, {
        error: 'exactly one line has “marked: true”',
      }),
  })
  .refine(isOne, one);

const match = z.strictObject({
  type: z.literal('match'),
  ...asked,
  prompts: z
    .array(
      z.strictObject({
        letter: letter('what a saved answer calls the prompt'),
        text: words('what is to be matched'),
        answer: letter('the letter of the right target'),
        why: words('why it goes there'),
      }),
    )
    .min(3)
    .max(5),
  targets: z
    .array(
      z.strictObject({
        letter: letter('what a saved answer calls the target'),
        text: words('what a prompt is matched to'),
      }),
    )
    .min(2)
    .max(5),
  retiredPrompts: retired('prompts'),
  retiredTargets: retired('targets'),
});

const sequence = z.strictObject({
  type: z.literal('sequence'),
  ...asked,
  steps: z
    .array(
      z.strictObject({
        letter: letter('what a saved answer calls the step'),
        text: words('the step'),
        why: words('why it comes here'),
      }),
    )
    .min(3)
    .max(5)
    .describe('in the right order'),
  retired: retired('steps'),
});

/** A file of items, in `bank/` beside the assessment that draws them. */
export const bank = z.strictObject({
  kind: z.literal('bank'),
  allowTerms,
  items: z
    .array(z.discriminatedUnion('type', [choice, several, reply, chat, note, match, sequence]))
    .min(1),
});

export const assessment = z.strictObject({
  kind: z.literal('assessment'),
  allowTerms,
  intro: words('what the learner reads before the questions'),
  shares: z
    .array(
      z.strictObject({
        outcome: id('a main outcome such as lo5, which stands for lo5a and so on'),
        name: line('what the result calls it, such as The first conversation'),
        shown: z.int().min(1).describe('how many of its items a try draws'),
      }),
    )
    .min(1),
  mustKnows: z
    .array(
      z.strictObject({
        id: id('what its items call the topic'),
        name: line('what the result calls it, such as The image rule'),
        outcome: id('the main outcome inside whose share it is drawn'),
      }),
    )
    .default([]),
});

export type AssessmentSource = z.infer<typeof assessment>;
export type BankSource = z.infer<typeof bank>;
export type BankItemSource = BankSource['items'][number];
