import {z} from 'zod';
import {address, allowTerms, date, id, line, plain, readingReason} from './fields.js';

/** The source format of a region: its contacts, route, law and words; a part of `source-schema.ts`. */

/** What an entry rests on, and how far. */
const evidence = {
  source: z
    .strictObject({
      title: plain('the title of the page'),
      address: address('the address of the page'),
    })
    .describe('the page that says so'),
  sourceDate: date(
    'the date that the source bears, or null where it bears none',
    'year',
  ).nullable(),
  seen: date('the month or day on which the page was seen', 'month'),
  confidence: z
    .enum(['seen', 'confirm'])
    .describe('confirm: the screen adds “confirm this number locally”'),
};

const way = z
  .strictObject({
    phone: z.string({error: 'a phone number in quotes'}).optional(),
    text: z.string({error: 'the number to text, in quotes'}).optional(),
    email: z.email({error: 'an email address'}).optional(),
    web: address('a web address').optional(),
    label: plain(
      'what the button says; the number or address itself where there is none',
    ).optional(),
  })
  .refine(({phone, text, email, web}) => [phone, text, email, web].filter(Boolean).length === 1, {
    error: 'a way to reach a contact has exactly one of phone, text, email and web',
  })
  .refine(({phone, text}) => [phone, text].every(n => n === undefined || /^\+?\d[\d ]*$/.test(n)), {
    error: 'a number has digits and spaces only; put letters into the label',
  });

const contact = z.strictObject({
  id: id('the id of the contact'),
  name: line('the name of the service'),
  inProse: plain(
    'what a sentence in a lesson calls it, where its name and number would not fit into one',
  ).optional(),
  when: line('when to use it, in one sentence'),
  audience: z
    .array(z.enum(['student', 'staff', 'own-behaviour']))
    .min(1)
    .describe('whom the service is for; own-behaviour: a person worried about their own behaviour'),
  emergency: z.boolean().optional().describe('shown above all others'),
  ways: z.array(way).min(1).describe('how to reach it, the best way first'),
  hours: line('when somebody answers'),
  ...evidence,
  rung: date('the day on which a person rang, or null', 'day').nullable(),
});

const words = z.strictObject({
  lead: z.strictObject({
    text: line('what the safeguarding lead is called, so that it can stand behind “your”'),
    note: line('where it is called otherwise, or is no title at all').optional(),
    ...evidence,
  }),
  principal: line('what the head of a school is called'),
  family: line('what a child’s family is called'),
  familyLanguage: plain('the language of that word where it is another, such as mi').optional(),
});

const law = z.strictObject({
  id: id('the id of the entry'),
  title: line('what it is about'),
  text: line('what a teacher needs to know, at awareness level'),
  ...evidence,
});

const route = z.strictObject({
  id: id('the id of the situation, the same in every region'),
  when: line('the situation'),
  to: z
    .array(id('lead, instead, or the id of a contact'))
    .min(1)
    .describe('whom to tell, in this order; instead: whom the school names beside its lead'),
  also: z
    .array(id('the id of a contact'))
    .min(1)
    .optional()
    .describe('who may hear too, when and from whom the note says'),
  note: line('what to bear in mind').optional(),
  ...evidence,
});

const reviewKind = z.enum(['law', 'safeguarding', 'maori']);

export const region = z.strictObject({
  id: id('the id of the region, which is also the name of its file'),
  name: line('the name of the region'),
  reviewsNeeded: z
    .array(reviewKind)
    .describe('the reviews that it needs before it counts as reviewed'),
  reviews: z
    .array(
      z.strictObject({
        kind: reviewKind,
        date: date('the day of the sign-off', 'day'),
        by: plain('who signed'),
      }),
    )
    .describe('dated sign-offs'),
  allowTerms,
  readingReason,
  words: words.optional().describe('what the region calls people'),
  law: z.array(law).optional().describe('law and policy at awareness level'),
  route: z.array(route).optional().describe('whom to tell in which situation'),
  roles: z
    .record(id('a role'), id('the id of a contact'))
    .describe('what prose may name: police stands for {contact:police}'),
  contacts: z.array(contact).min(1),
});

export type RegionSource = z.infer<typeof region>;
export type ContactSource = z.infer<typeof contact>;
