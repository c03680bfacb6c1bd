import {change, type Case} from './case.js';
import type {Edit} from './fixture.js';

const helps = 'noticing/what-helps.md';
const pairs = 'noticing/pairs.yaml';
const check = 'noticing/quick-check.yaml';
const thread = 'noticing/thread.yaml';

const lesson = (words: string): Edit[] => [change(helps, 'Calm adults help.', words)];
const message = (words: string): Edit[] => [
  change(thread, "text: '[asks about school]'", `text: '${words}'`),
];

/** What the words of the modules must not say, and how long answers may be. */
export const lintCases: readonly Case[] = [
  {
    when: 'a lesson has a figure with a source and without its year',
    edits: lesson('[Some 618 reports](source:police-2023) came.'),
    says: `${helps}:1:7 the figure “618” has no year`,
    allows: 'such as “in 2024”',
  },
  {
    when: 'a lesson makes a promise that nobody can keep',
    edits: lesson('Say: “I promise.”'),
    says: `${helps}:1:7 “I promise” is a promise that nobody can keep`,
    allows: 'write “only people who can help” instead',
  },
  {
    when: 'the right answer makes a promise',
    edits: [change(check, 'A pressure move', 'I promise')],
    says: `${check}:12:27 “I promise” is a promise that nobody can keep`,
    allows: 'only people who can help',
  },
  {
    when: 'feedback makes a promise',
    edits: [change(pairs, 'why: Telling ends it.', 'why: It ends, I promise.')],
    says: `${pairs}:7:19 “I promise” is a promise that nobody can keep`,
    allows: 'only people who can help',
  },
  {
    when: 'a chat names a product',
    edits: message('[asks to talk on Chatty]'),
    says: `${thread}:11:78 “Chatty” stands in a chat`,
    allows: 'write “an app” instead',
  },
  {
    when: 'a chat holds a web address',
    edits: message('look at www.example.org/me'),
    says: `${thread}:11:69 “www.example.org/me” looks like a web address`,
    allows: 'in brackets',
  },
  {
    when: 'a chat holds a site’s name',
    edits: message('it is on pics.example.com'),
    says: `${thread}:11:70 “pics.example.com” looks like a web address`,
    allows: 'in brackets',
  },
  {
    when: 'a chat holds a handle',
    edits: message('add @kiri_w there'),
    says: `${thread}:11:65 “@kiri_w” looks like a handle`,
    allows: 'in brackets',
  },
  {
    when: 'a question holds an e-mail address',
    edits: [change(check, 'text: A joke', "text: 'Mail kiri@example.nz'")],
    says: `${check}:13:33 “kiri@example.nz” looks like an e-mail address`,
    allows: 'in brackets',
  },
  {
    when: 'a chat holds a full name',
    edits: message('do you know Kiri Walker'),
    says: `${thread}:11:73 “Kiri Walker” looks like a full name`,
    allows: 'a made-up first name alone',
  },
  {
    when: 'a person in a chat has a surname',
    edits: [change(thread, 'name: Kiri,', 'name: Kiri Walker,')],
    says: `${thread}:6:19 “Kiri Walker” is more than a first name`,
    allows: 'a made-up first name alone',
  },
  {
    when: 'what is announced has passed',
    edits: lesson('A law will come [in May 2025](source:police-2023).'),
    says: `${helps}:1:7 “will come in May 2025” speaks of a day that has passed`,
    allows: 'today is 2026-11-22: say what came of it',
  },
  {
    when: 'the law of a region announces what has passed',
    edits: [change('regions/au.yaml', 'Every state has its own law.', 'A law is due in 2024.')],
    says: 'regions/au.yaml:18:17 “is due in 2024” speaks of a day that has passed',
    allows: 'say what came of it',
  },
  {
    when: 'a question has no outcome',
    edits: [change(check, '    outcome: lo1a\n', '')],
    says: `${check}:4:5 “outcome” is missing`,
    allows: 'the id of the outcome that it measures',
  },
  {
    when: 'the right answer is given away by its length',
    edits: [change(check, 'A pressure move', 'A pressure move that hurries her')],
    says: `${check}:11:7 the right answer is 2.5 times as long as the others (32 characters)`,
    allows: 'at most 1.4 times: 17 characters',
  },
  {
    when: 'the right answer is the longest in most choices of the course',
    edits: [
      change(check, 'A pressure move', 'A pressure move that hurries her'),
      change(check, '    retired: [d]', '    retired: [d]\n    lengthReason: Its name is long.'),
    ],
    says: `${check}:11:7 the right answer is the longest in 1 of 1 choices of the course`,
    allows: 'in 40 of a hundred at most: make some shorter in modules/noticing/quick-check.yaml',
  },
];
