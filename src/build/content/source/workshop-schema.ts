import {z} from 'zod';
import {allowTerms, id, letter, line, words} from './fields.js';

/** The source format of the workshop, `modules/workshop/`. */

const wholeMinutes = (holds: string) => z.int({error: holds}).min(0).describe(holds);

export const workshop = z.strictObject({
  title: line('the title of the workshop'),
  summary: words('one line on what it is'),
  agendas: z
    .array(
      z.strictObject({
        id: id('what the parts call the agenda, such as hour'),
        minutes: wholeMinutes('how long it takes in all, in minutes'),
        slack: wholeMinutes('minutes that nothing is planned for: a tenth'),
        register: wholeMinutes('minutes for the register'),
        evaluation: wholeMinutes('minutes for the evaluation'),
      }),
    )
    .min(1),
  parts: z.array(id('the id of a part, which is the name of its file')).min(1),
});

const notes = z.strictObject({
  say: words('what the trainer says, in a few sentences'),
  ask: words('what the trainer asks').optional(),
  watch: words('what to watch for in the room').optional(),
  upset: words('what to do if someone is upset').optional(),
  minutes: wholeMinutes('how long the slide takes, in minutes'),
});

const slide = {id: id('the id of the slide, which begins with ws-'), notes};

const words5 = z.array(words('a point, of twelve words at most')).min(2).max(5);

const slides = z.discriminatedUnion('layout', [
  z.strictObject({
    layout: z.literal('title'),
    ...slide,
    title: line('the title'),
    text: words('one line below it'),
  }),
  z.strictObject({
    layout: z.literal('points'),
    ...slide,
    title: line('the title'),
    points: words5,
  }),
  z.strictObject({layout: z.literal('rule'), ...slide, text: words('one statement')}),
  z.strictObject({
    layout: z.literal('activity'),
    ...slide,
    from: id('the step of the course that the room works with'),
  }),
  z.strictObject({
    layout: z.literal('hands'),
    ...slide,
    question: words('a question about an invented case'),
    options: z.array(words('an answer')).min(2).max(4),
  }),
  z.strictObject({layout: z.literal('care'), ...slide, title: line('the title')}),
]);

export const part = z.strictObject({
  id: id('the id of the part, which is the name of its file'),
  title: line('the title of the part'),
  allowTerms,
  minutes: z
    .record(id('the id of an agenda'), wholeMinutes('minutes'))
    .describe('how long it takes in each agenda that holds it'),
  needsTwo: z.literal(true).optional().describe('a trainer alone leaves it out'),
  optional: z.literal(true).optional().describe('it may be left out without harm'),
  outcomes: z.array(id('the id of an outcome')).optional(),
  handouts: z.array(id('the id of a handout')).default([]),
  slides: z.array(slides).min(1),
});

export const guide = z.strictObject({
  title: line('the title of the guide'),
  sections: z
    .array(
      z.strictObject({
        id: id('the id of the section'),
        heading: line('its heading'),
        list: z.array(words('a line')).min(1),
      }),
    )
    .min(1),
});

export const register = z.strictObject({
  title: line('the title of the register'),
  privacy: words('what becomes of it'),
  columns: z.array(line('the head of a column')).min(1),
  rows: z.int().min(1).max(30),
});

export const evaluation = z.strictObject({
  title: line('the title of the page'),
  intro: words('what people read first'),
  questions: z
    .array(
      z.strictObject({
        text: words('the question'),
        scale: z.array(line('what may be ticked')).min(2).optional(),
        lines: z.int().min(1).max(8).optional(),
      }),
    )
    .length(5),
});

const section = z.strictObject({
  heading: line('the heading'),
  list: z.array(words('a line')).min(1).optional(),
  table: z
    .strictObject({
      head: z.array(line('the head of a column')).min(2),
      rows: z.array(z.array(z.union([z.literal(''), words('a cell')])).min(2)).min(1),
    })
    .optional(),
  lines: z
    .strictObject({
      label: z.union([z.literal(''), line('what the lines are for')]),
      count: z.int().min(1).max(20),
    })
    .optional(),
  from: id('the step whose words are brought in').optional(),
  card: z.literal(true).optional().describe('the school’s people and the region’s services'),
});

export const handout = z.strictObject({
  id: id('the id of the handout, which is the name of its file'),
  number: z.int().min(1).max(8).optional(),
  title: line('the title'),
  allowTerms,
  audience: words('who gets it, and when'),
  sections: z.array(section).min(1),
});

export const cards = z.strictObject({
  kind: z.enum(['triage', 'disclosure', 'scenario']),
  title: line('the title of the set'),
  from: id('the step whose cards or turns are printed').optional(),
  observer: z.array(words('what an observer ticks')).optional(),
  cards: z
    .array(
      z.strictObject({
        letter: letter('what the card is called'),
        title: line('the title'),
        text: words('the scene'),
      }),
    )
    .optional(),
});

export type WorkshopSource = z.infer<typeof workshop>;
export type PartSource = z.infer<typeof part>;
export type GuideSource = z.infer<typeof guide>;
export type RegisterSource = z.infer<typeof register>;
export type EvaluationSource = z.infer<typeof evaluation>;
export type HandoutSource = z.infer<typeof handout>;
export type CardsSource = z.infer<typeof cards>;
