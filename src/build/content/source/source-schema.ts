import {z} from 'zod';
import {roles} from '../../../course/course.js';
import {MAX_SECTION_KEY} from '../../../course/state-keys.js';
import {
  address,
  allowTerms,
  date,
  id,
  letter,
  line,
  plain,
  readingReason,
  retired,
} from './fields.js';
import {assessment as drawn, bank} from './bank-schema.js';
import {chatLab, check, matching, timeline} from './activity-schema.js';
import {figure, layers} from './figure-schema.js';
import {conversation, reflect, voices} from './talk-schema.js';
import {repair, sequence, sort} from './practice-schema.js';
import {recall} from './recall-schema.js';
import {route} from './route-schema.js';

/**
 * The only definition of the source format under `modules/`, with its parts `activity-schema.ts` and
 * `region-schema.ts`. `json-schemas.ts` makes the editors' schemas
 * from it; the types below are what the rest of the build reads.
 */

const move = z.strictObject({
  letter: letter('what an answer that names this move holds'),
  key: id('what activities call the move'),
  name: line('the name of the move, the same everywhere'),
  meaning: line('one short sentence on what the move is'),
});

const assessment = z.strictObject({
  id: id('what saved progress calls it, stable for ever'),
  step: id('the step that holds it'),
});

export const course = z.strictObject({
  id: id('the id of the course, stable for ever'),
  language: plain('a language tag such as en-NZ'),
  title: line('the title of the course'),
  summary: line('one line on what the course is'),
  passMark: z
    .int({error: 'a whole number from 0 to 100'})
    .min(0)
    .max(100)
    .describe('how many per cent pass the assessment'),
  region: id('the region where settings name none').default('nz'),
  moves: z.array(move).length(6).describe('the six pressure moves, named here only'),
  retiredMoves: retired('moves'),
  modules: z.array(id('the folder of a module')).min(1).describe('the modules in their order'),
  checks: z
    .array(assessment)
    .default([])
    .describe('the knowledge checks of the modules: practice, never reported'),
  assessment: assessment.describe('the check that decides the result'),
  follows: id(
    'the id of the course that this one goes back to; none for one of its own',
  ).optional(),
});

/** What a course that follows another is told of it; `booster-tree.ts` writes it. */
export const followed = z.strictObject({
  id: id('the id of the course'),
  steps: z.record(id('the id of a step'), plain('the title of the step')),
});

/** The activities by kind, and the files of items that an assessment draws from. */
export const activities = {
  timeline,
  figure,
  layers,
  matching,
  'chat-lab': chatLab,
  check,
  assessment: drawn,
  bank,
  sort,
  sequence,
  repair,
  conversation,
  voices,
  reflect,
  route,
  recall,
} as const;

type ActivityKind = Exclude<keyof typeof activities, 'bank'>;

const stepKinds: readonly ('lesson' | ActivityKind)[] = [
  'lesson',
  ...(Object.keys(activities) as (keyof typeof activities)[]).filter(kind => kind !== 'bank'),
];

const step = z.strictObject({
  id: id('the id of the step, which is also the name of its file'),
  kind: z.enum(stepKinds).describe('a lesson is <id>.md, an activity is <id>.yaml'),
  title: line('the title of the step'),
  optional: z
    .literal(true, {error: 'true, or nothing'})
    .optional()
    .describe('extra: it counts neither for the minutes nor for having done everything'),
  for: z
    .enum(roles)
    .optional()
    .describe('whom the step is for; for everybody else, and for them, it is optional'),
  express: z
    .literal(false, {error: 'false, or nothing'})
    .optional()
    .describe('false: the express route makes the step optional'),
  measuredSeconds: z
    .number({error: 'a number of seconds'})
    .positive()
    .optional()
    .describe('acting time as measured by a scripted run; it replaces the estimate'),
  outcomes: z
    .array(id('the id of an outcome of the module'))
    .optional()
    .describe(
      'the outcomes that the lesson teaches or the activity practises; a check says it by question',
    ),
  readingReason,
  allowTerms,
});

export const module = z.strictObject({
  id: id('the id of the module, which is also the name of its folder'),
  title: line('the title of the module'),
  summary: line('one line on what the module is'),
  contentNote: line('one calm line on what may be hard to read'),
  minutesRange: z
    .tuple([z.number(), z.number()], {error: 'two numbers, such as [7, 9]'})
    .optional()
    .describe('the fewest and the most minutes that the module may take'),
  readingReason,
  allowTerms,
  outcomes: z
    .array(
      z.strictObject({
        id: id('the id of the outcome, such as lo2a'),
        text: line('what a teacher can do afterwards'),
        orientation: z
          .literal(true, {error: 'true, or nothing'})
          .optional()
          .describe(
            'finding one’s way about: it needs a lesson, and neither activity nor question',
          ),
      }),
    )
    .default([])
    .describe('what a teacher can do afterwards; none where the module asks about all of them'),
  steps: z.array(step).min(1).describe('the steps in their order'),
});

export const sources = z.array(
  z.strictObject({
    id: id('the id of the source'),
    title: plain('the title of the source'),
    publisher: plain('who published it'),
    year: z
      .int({error: 'the year in which it was published, such as 2024'})
      .min(1900)
      .max(2100)
      .describe('the year in which it was published'),
    date: date('the day or month on which it was published', 'month').optional(),
    address: address('the web address of the source'),
  }),
);

const barred = (what: string) =>
  z.array(
    z.strictObject({
      term: plain(what),
      use: plain('what to write instead'),
      why: plain('why it is avoided'),
    }),
  );

export const terms = z.strictObject({
  maori: z
    .array(plain('a Māori word or phrase'))
    .describe('Māori words, marked so that screen readers and browsers know the language'),
  avoid: barred('the word or phrase to avoid'),
  promises: barred('a promise that nobody can keep')
    .default([])
    .describe('promises that the course and a right answer never make; a wrong answer may'),
  notInChats: barred('the name of a product')
    .default([])
    .describe('names that no invented chat or conversation holds'),
});

const numbers = (holds: string) => z.record(id(holds), z.int().min(1));

/** A module's or an assessment's own number, as wide as the saved state has room for. */
const sectionKey = z.int().min(1).max(MAX_SECTION_KEY);

export const stateKeys = z
  .strictObject({
    modules: z.record(
      id('the id of a module'),
      z.strictObject({key: sectionKey, steps: numbers('the id of a step')}),
    ),
    assessments: z.record(
      id('the id of an assessment'),
      z.strictObject({key: sectionKey, items: numbers('the id of an item')}),
    ),
  })
  .describe('what saved progress calls each id. Add at the end; never change or delete a line');

export type CourseSource = z.infer<typeof course>;
export type ModuleSource = z.infer<typeof module>;
export type StepSource = z.infer<typeof step>;
export type SourcesSource = z.infer<typeof sources>;
export type TermsSource = z.infer<typeof terms>;
export type FollowedSource = z.infer<typeof followed>;
export type StateKeysSource = z.infer<typeof stateKeys>;
