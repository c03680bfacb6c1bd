import {change, type Case} from './case.js';

const check = 'noticing/quick-check.yaml';
const pairs = 'noticing/pairs.yaml';
const line = 'noticing/pressure-line.yaml';
const thread = 'noticing/thread.yaml';
const module = 'noticing/module.yaml';

/** Mistakes in a file by itself: syntax, keys and values. */
export const shapeCases: readonly Case[] = [
  {
    when: 'words hold a colon without quotes',
    edits: [change(line, 'notice: A friend nobody met.', 'notice: A friend: nobody met.')],
    says: `${line}:6:13 this is not valid YAML (Nested mappings are not allowed in compact mappings)`,
    allows: 'need quotes',
  },
  {
    when: 'a line is indented with a tab, which breaks every line after it',
    edits: [change(pairs, '- letter: a\n    move', '- letter: a\n\tmove')],
    says: `${pairs}:5:1 this is not valid YAML (Tabs are not allowed as indentation)`,
    allows: 'indent with spaces',
  },
  {
    when: 'words begin with emphasis without quotes',
    edits: [change(line, 'closing: Tell {lead}.', 'closing: *Always* tell')],
    says: `${line}:10:19 this is not valid YAML (Unexpected scalar at node end)`,
    allows: 'words that begin with *',
  },
  {
    when: 'words begin with a bracket without quotes',
    edits: [change(thread, "text: '[says hello]'", 'text: [says hello]')],
    says: `${thread}:9:60 “text” is a list of 1`,
    allows: 'words that begin with [ or { need quotes around them',
  },
  {
    when: 'words without quotes hold a # and lose what follows',
    edits: [change(pairs, 'why: Telling ends it.', 'why: Telling is rule #1.')],
    says: `${pairs}:7:25 what follows # is a comment, and is left out`,
    allows: 'put quotes around the words',
  },
  {
    when: 'a key stands twice',
    edits: [change('course.yaml', 'passMark: 80', 'passMark: 80\npassMark: 70')],
    says: 'course.yaml:6:1 this is not valid YAML (Map keys must be unique)',
    allows: 'keep one of the two',
  },
  {
    when: 'a file is empty',
    edits: [{file: pairs, text: ''}],
    says: `${pairs}:1:1 the file is empty`,
    allows: 'delete it',
  },
  {
    when: 'a key is misspelt',
    edits: [change('course.yaml', 'passMark: 80', 'passMark: 80\nretiredMove: [g]')],
    says: 'course.yaml:6:1 “retiredMove” is not a known key',
    allows: 'did you mean “retiredMoves”? Allowed are id, language, title',
  },
  {
    when: 'an id is missing',
    edits: [change(module, '{id: first-signs, kind: lesson', '{kind: lesson')],
    says: `${module}:10:5 “id” is missing`,
    allows: 'the id of the step',
  },
  {
    when: 'an id has capitals',
    edits: [change(check, 'id: item-secrecy', 'id: Item_Secrecy')],
    says: `${check}:4:9 “id” cannot be "Item_Secrecy"`,
    allows: 'small letters, digits and hyphens',
  },
  {
    when: 'a letter is a capital',
    edits: [change(check, 'letter: e', 'letter: E')],
    says: `${check}:14:18 “letter” cannot be "E"`,
    allows: 'one small letter',
  },
  {
    when: 'an option has no why',
    edits: [change(check, 'text: A joke, why: Nobody laughs.', 'text: A joke')],
    says: `${check}:13:9 “why” is missing`,
    allows: 'why the option is right or wrong',
  },
  {
    when: 'no option is correct',
    edits: [change(check, ', correct: true', '')],
    says: `${check}:11:7 this does not fit together`,
    allows: 'exactly one option has “correct: true”',
  },
  {
    when: 'two options are correct',
    edits: [change(check, 'text: A joke', 'text: A joke, correct: true')],
    says: `${check}:11:7 this does not fit together`,
    allows: 'exactly one option has “correct: true”',
  },
  {
    when: 'a question has three options',
    edits: [change(check, '      - {letter: c, text: A joke, why: Nobody laughs.}\n', '')],
    says: `${check}:11:7 “options” is a list of 3`,
    allows: 'exactly 4',
  },
  {
    when: 'a thread has seven messages',
    edits: [
      change(
        thread,
        '  - {letter: b, from: k, day: Monday, time: 4.16 pm, text: hi, why: An answer.}\n',
        '',
      ),
    ],
    says: `${thread}:9:3 “messages” is a list of 7`,
    allows: 'at least 8',
  },
  {
    when: 'a thread has thirteen messages',
    edits: [
      change(
        thread,
        'closing: She',
        `${['i', 'j', 'k', 'l', 'm'].map(l => `  - {letter: ${l}, from: k, day: Friday, time: 1.00 pm, text: ok, why: Chat.}\n`).join('')}closing: She`,
      ),
    ],
    says: `${thread}:9:3 “messages” is a list of 13`,
    allows: 'at most 12',
  },
  {
    when: 'a time is no time of day',
    edits: [change(thread, 'time: 4.15 pm', 'time: afternoon')],
    says: `${thread}:9:45 “time” cannot be "afternoon"`,
    allows: '9.40 pm',
  },
  {
    when: 'words are a number without quotes',
    edits: [change(check, 'text: A joke', 'text: 7')],
    says: `${check}:13:27 “text” cannot be 7`,
    allows: 'put quotes around it',
  },
  {
    when: 'words are left out behind the colon',
    edits: [change(line, 'closing: Tell {lead}.', 'closing:')],
    says: `${line}:10:9 “closing” is empty`,
    allows: 'what the learner reads after the picture',
  },
  {
    when: 'a list is one word',
    edits: [change('course.yaml', 'modules: [noticing]', 'modules: noticing')],
    says: 'course.yaml:13:10 “modules” cannot be "noticing"',
    allows: 'a list',
  },
  {
    when: 'a pass mark is too high',
    edits: [change('course.yaml', 'passMark: 80', 'passMark: 120')],
    says: 'course.yaml:5:11 “passMark” cannot be 120',
    allows: 'from 0 to 100',
  },
  {
    when: 'there are five moves',
    edits: [
      change(
        'course.yaml',
        '  - {letter: a, key: fast-closeness, name: Fast closeness, meaning: Trust is hurried.}\n',
        '',
      ),
      change(line, 'move: fast-closeness', 'move: secrecy'),
    ],
    says: 'course.yaml:7:3 “moves” is a list of 5',
    allows: 'exactly 6',
  },
  {
    when: 'a prompt has both a text and a move',
    edits: [change(pairs, '    text: A hurry', '    move: secrecy\n    text: A hurry')],
    says: `${pairs}:9:5 this does not fit together`,
    allows: 'either “text” or “move”',
  },
  {
    when: 'a kind of activity is misspelt',
    edits: [change(pairs, 'kind: matching', 'kind: machting')],
    says: `${pairs}:1:7 “machting” is not a kind of activity`,
    allows: 'did you mean “matching”?',
  },
  {
    when: 'a kind of step is misspelt',
    edits: [change(module, 'id: pairs, kind: matching', 'id: pairs, kind: machting')],
    says: `${module}:13:23 “kind” cannot be "machting"`,
    allows: 'did you mean “matching”?',
  },
];
