import {change, type Case} from './case.js';

const helps = 'noticing/what-helps.md';
const signs = 'noticing/first-signs.md';
const pairs = 'noticing/pairs.yaml';
const check = 'noticing/quick-check.yaml';
const module = 'noticing/module.yaml';

const lesson = (from: string, to: string) => [change(helps, from, to)];
const intro = (words: string) => [change(pairs, 'intro: Match them.', `intro: ${words}`)];
const title = (words: string) => [change(module, 'title: What helps', `title: ${words}`)];

/** Mistakes in Markdown, and in what the words say. */
export const proseCases: readonly Case[] = [
  {
    when: 'a lesson holds raw HTML',
    edits: lesson('Calm adults', 'Calm <br> adults'),
    says: `${helps}:1:6 raw HTML is not allowed`,
    allows: '*emphasis*',
  },
  {
    when: 'an activity holds raw HTML',
    edits: intro('Match <br> them.'),
    says: `${pairs}:2:14 raw HTML is not allowed`,
    allows: '*emphasis*',
  },
  {
    when: 'a lesson is empty',
    edits: [{file: helps, text: '\n'}],
    says: `${helps}:1:1 there are no words here`,
    allows: 'write some',
  },
  {
    when: 'a lesson has a heading of the first level',
    edits: lesson('## Three', '# Three'),
    says: `${helps}:3:1 a heading of the first level is not allowed`,
    allows: 'start with ##',
  },
  {
    when: 'a heading skips a level',
    edits: lesson('## Three', '### Three'),
    says: `${helps}:3:1 a ### heading has no ## heading above it`,
    allows: 'use ## here',
  },
  {
    when: 'a line is indented by four spaces',
    edits: lesson('Calm adults', '    Calm adults'),
    says: `${helps}:1:1 code (a line that starts with four spaces, or \`\`\`) is not allowed`,
    allows: 'paragraphs',
  },
  {
    when: 'an activity’s words are a list',
    edits: intro("'- Match them.'"),
    says: `${pairs}:2:9 a list (a line that starts with -, *, + or a number with a dot) is not allowed`,
    allows: 'in one paragraph',
  },
  {
    when: 'an activity’s words are two paragraphs',
    edits: intro('"Match.\\n\\nThem."'),
    says: `${pairs}:2:19 there is a second paragraph`,
    allows: 'in one paragraph',
  },
  {
    when: 'a title has emphasis',
    edits: title('What *helps*'),
    says: `${module}:11:48 emphasis is not allowed`,
    allows: 'plain words',
  },
  {
    when: 'a title names a role',
    edits: title("'Tell {lead}'"),
    says: `${module}:11:49 the name {lead} is not allowed here`,
    allows: 'plain words',
  },
  {
    when: 'an image has no alternative text',
    edits: [change(signs, '![A phone that lies face down]', '![]')],
    says: `${signs}:13:1 an image has no alternative text`,
    allows: '![what it shows]',
  },
  {
    when: 'an image does not exist',
    edits: [change(signs, 'media/phone.svg', 'media/fone.svg')],
    says: `${signs}:13:1 there is no image “media/fone.svg” in modules/noticing`,
    allows: 'did you mean “media/phone.svg”?',
  },
  {
    when: 'a name in braces is unknown',
    edits: lesson('Calm adults', 'Calm {led} adults'),
    says: `${helps}:1:6 {led} is no name that every region knows`,
    allows: 'did you mean “lead”?',
  },
  {
    when: 'a contact in braces is unknown',
    edits: [change(check, 'intro: One question.', "intro: 'Phone {contact:polcie}.'")],
    says: `${check}:2:15 {contact:polcie} is no name that every region knows`,
    allows: 'did you mean “contact:police”?',
  },
  {
    when: 'a brace is not closed',
    edits: lesson('Calm adults', 'Calm {lead adults'),
    says: `${helps}:1:6 a brace stands alone`,
    allows: '{lead}',
  },
  {
    when: 'a link leads to no step',
    edits: [change(signs, 'step:what-helps', 'step:what-help')],
    says: `${signs}:10:6 there is no step “what-help”`,
    allows: 'did you mean “what-helps”?',
  },
  {
    when: 'a link leads to no source',
    edits: [change(signs, 'source:survey-2024', 'source:survey-2025')],
    says: `${signs}:11:1 there is no source “survey-2025”`,
    allows: 'did you mean “survey-2024”?',
  },
  {
    when: 'a link leads out of the course',
    edits: [change(signs, 'step:what-helps', 'https://example.org')],
    says: `${signs}:10:6 a link to “https://example.org” is not allowed, since the course opens nothing outside itself`,
    allows: 'modules/sources.yaml',
  },
  {
    when: 'a figure has no source',
    edits: lesson('Calm adults help.', 'Some 618 reports came.'),
    says: `${helps}:1:6 the figure “618” has no source`,
    allows: '(source:the-source)',
  },
  {
    when: 'a figure without a source stands in words over several lines',
    edits: [change(check, 'keep it secret.', 'keep 40 secrets.')],
    says: `${check}:8:12 the figure “40” has no source`,
    allows: '(source:the-source)',
  },
  {
    when: 'a term to avoid stands in a lesson, in capitals and in the plural',
    edits: lesson('Calm adults help.', 'PREDATORS hide.'),
    says: `${helps}:1:1 “predator” is a term to avoid`,
    allows: 'write “person who offends” instead',
  },
  {
    when: 'a term to avoid stands in an activity, without its hyphen and across emphasis',
    edits: [change(pairs, 'why: Telling ends it.', 'why: It was *self* generated.')],
    says: `${pairs}:7:18 “self-generated” is a term to avoid`,
    allows: 'write “pressed on a child” instead',
  },
  {
    when: 'a term to avoid stands in a title',
    edits: title('The predator'),
    says: `${module}:11:47 “predator” is a term to avoid`,
    allows: 'person who offends',
  },
  {
    when: 'a term to avoid stands in an alternative text',
    edits: [change(signs, 'A phone that lies', 'A predator that lies')],
    says: `${signs}:13:5 “predator” is a term to avoid`,
    allows: 'person who offends',
  },
];
