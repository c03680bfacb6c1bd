import {change, type Case} from './case.js';

const check = 'noticing/quick-check.yaml';
const pairs = 'noticing/pairs.yaml';
const thread = 'noticing/thread.yaml';
const module = 'noticing/module.yaml';
const keys = 'state-keys.json';

/** Mistakes in what refers to what: ids, letters, files and numbers. */
export const referenceCases: readonly Case[] = [
  {
    when: 'two steps have one id',
    edits: [
      change(
        module,
        '  - {id: pairs,',
        '  - {id: what-helps, kind: lesson, title: Again}\n  - {id: pairs,',
      ),
    ],
    says: `${module}:13:10 the id “what-helps” is taken by modules/noticing/module.yaml:11`,
    allows: 'give each its own',
  },
  {
    when: 'a question has the id of a step',
    edits: [
      change(check, 'id: item-secrecy', 'id: thread'),
      change(keys, '"item-secrecy": 1', '"item-secrecy": 1, "thread": 2'),
    ],
    says: `${check}:4:9 the id “thread” is taken by modules/noticing/module.yaml:14`,
    allows: 'give each its own',
  },
  {
    when: 'two options have one letter',
    edits: [change(check, 'letter: b', 'letter: a')],
    says: `${check}:12:18 the letter of an option “a” is taken by modules/${check}:11`,
    allows: 'give each its own',
  },
  {
    when: 'an option takes the letter of a deleted one',
    edits: [change(check, 'letter: e', 'letter: d')],
    says: `${check}:14:18 the letter “d” belonged to an option that was deleted`,
    allows: 'a letter that was never used',
  },
  {
    when: 'a prompt takes the letter of a deleted one',
    edits: [change(pairs, 'letter: c', 'letter: b')],
    says: `${pairs}:9:13 the letter “b” belonged to a prompt that was deleted`,
    allows: 'a letter that was never used',
  },
  {
    when: 'a lesson has no file',
    edits: [{file: 'noticing/what-helps.md', text: null}],
    says: `${module}:11:10 the file modules/noticing/what-helps.md is missing`,
    allows: 'write it',
  },
  {
    when: 'an activity has no file',
    edits: [{file: pairs, text: null}],
    says: `${module}:13:10 the file modules/${pairs} is missing`,
    allows: 'write it',
  },
  {
    when: 'a lesson is in no list',
    edits: [{file: 'noticing/more.md', text: 'Hello.'}],
    says: 'noticing/more.md:1:1 no step is this lesson',
    allows: `list it under steps in modules/${module}`,
  },
  {
    when: 'an activity is in no list',
    edits: [
      {
        file: 'noticing/more.yaml',
        text: 'kind: timeline\nintro: A.\nstations: [{move: secrecy, child: B., notice: C.}]\nclosing: D.\n',
      },
    ],
    says: 'noticing/more.yaml:1:1 no step is this activity',
    allows: `list it under steps in modules/${module}`,
  },
  {
    when: 'a file of data is called .yml',
    edits: [{file: 'noticing/more.yml', text: 'kind: timeline'}],
    says: 'noticing/more.yml:1:1 nothing reads this file',
    allows: '<id>.yaml',
  },
  {
    when: 'a file beside the course is misspelt',
    edits: [{file: 'sorces.yaml', text: '[]'}],
    says: 'sorces.yaml:1:1 nothing reads this file',
    allows: 'sources.yaml',
  },
  {
    when: 'a needed file is missing',
    edits: [{file: 'terms.yaml', text: null}],
    says: 'terms.yaml:1:1 the file is missing',
    allows: 'docs/authoring.md',
  },
  {
    when: 'an activity is of another kind than its step',
    edits: [change(module, 'id: pairs, kind: matching', 'id: pairs, kind: timeline')],
    says: `${pairs}:1:7 the kind is “matching”, and “timeline” in module.yaml`,
    allows: 'the same in both',
  },
  {
    when: 'a module is not called like its folder',
    edits: [
      change(module, 'id: noticing', 'id: notice'),
      change(keys, '"noticing": {', '"notice": {"key": 2, "steps": {}}, "noticing": {'),
    ],
    says: `${module}:2:5 the id is “notice” in the folder noticing`,
    allows: 'write “noticing”',
  },
  {
    when: 'a listed module has no folder',
    edits: [change('course.yaml', 'modules: [noticing]', 'modules: [noticing, other]')],
    says: 'course.yaml:13:21 there is no module folder “other”',
    allows: 'allowed is noticing',
  },
  {
    when: 'a folder is in no list',
    edits: [
      change('course.yaml', 'modules: [noticing]', 'modules: [noticing]'),
      {
        file: 'other/module.yaml',
        text: [
          'id: other',
          'title: Other',
          'summary: Other.',
          'contentNote: Nothing.',
          'outcomes: [{id: lo2a, text: More.}]',
          'steps: [{id: talk, kind: lesson, title: Talk}]',
        ].join('\n'),
      },
      {file: 'other/talk.md', text: 'Talk.'},
      change(keys, '"noticing": {', '"other": {"key": 2, "steps": {"talk": 1}}, "noticing": {'),
    ],
    says: 'course.yaml:13:1 the folder modules/other is not in the list',
    allows: 'add “other”',
  },
  {
    when: 'a message has an unknown move',
    edits: [change(thread, 'move: secrecy', 'move: secresy')],
    says: `${thread}:18:11 there is no move “secresy”`,
    allows: 'did you mean “secrecy”?',
  },
  {
    when: 'a message is from an unknown person',
    edits: [change(thread, 'letter: a, from: j', 'letter: a, from: q')],
    says: `${thread}:9:23 there is no person “q”`,
    allows: 'allowed are k, j',
  },
  {
    when: 'a message with a move has no notice',
    edits: [change(thread, '    notice: Silence when his name comes up.\n', '')],
    says: `${thread}:13:5 a message with a move has no “notice”`,
    allows: 'what an adult nearby can notice',
  },
  {
    when: 'an answer is no target',
    edits: [change(pairs, 'answer: b', 'answer: z')],
    says: `${pairs}:6:13 there is no target “z”`,
    allows: 'allowed are a, b',
  },
  {
    when: 'a question measures an unknown outcome',
    edits: [change(check, 'outcome: lo1a', 'outcome: lo1b')],
    says: `${check}:5:14 there is no outcome of this module “lo1b”`,
    allows: 'lo1a',
  },
  {
    when: 'a question leads back to an unknown step',
    edits: [change(check, 'review: first-signs', 'review: first-sings')],
    says: `${check}:9:13 there is no step “first-sings”`,
    allows: 'did you mean “first-signs”?',
  },
  {
    when: 'the assessment is no check',
    edits: [change('course.yaml', 'step: quick-check', 'step: pairs')],
    says: 'course.yaml:14:39 there is no check “pairs”',
    allows: 'allowed is quick-check',
  },
  {
    when: 'one check is kept under two ids',
    edits: [
      change(
        'course.yaml',
        'assessment: ',
        'checks: [{id: again, step: quick-check}]\nassessment: ',
      ),
      change(
        keys,
        '"assessments": {',
        '"assessments": {"again": {"key": 9, "items": {"item-secrecy": 1}},',
      ),
    ],
    says: 'course.yaml:14:28 the check “quick-check” is taken by modules/course.yaml:15',
    allows: '',
  },
  {
    when: 'a step has no number for saved progress',
    edits: [change(keys, '        "what-helps": 2,\n', '')],
    says: `${module}:11:10 “what-helps” has no number in modules/state-keys.json`,
    allows: 'add it at the end of “steps” of “noticing” with the next free number: "what-helps": 7',
  },
  {
    when: 'a question has no number for saved progress',
    edits: [change(keys, '"item-secrecy": 1', '"item-gone": 4')],
    says: `${check}:4:9 “item-secrecy” has no number in modules/state-keys.json`,
    allows: 'of “items” of “fixture-check” with the next free number: "item-secrecy": 5',
  },
  {
    when: 'a number stands for two steps',
    edits: [change(keys, '"what-helps": 2', '"what-helps": 1')],
    says: `${keys}:7:9 the number “1” is taken by modules/state-keys.json:6`,
    allows: 'keep the one that was published',
  },
  {
    when: 'a module’s number has no room in saved progress',
    edits: [change(keys, '"noticing": {\n      "key": 1', '"noticing": {\n      "key": 64')],
    says: `${keys}:4:14 “key” cannot be 64`,
    allows: 'at most 63',
  },
  {
    when: 'a module takes longer than it may',
    edits: [change(module, 'minutesRange: [1, 3]', 'minutesRange: [0.5, 1]')],
    says: `${module}:6:15 the module takes 1.5 minutes (0.9 of them for 218 words)`,
    allows: 'it may take 0.5 to 1',
  },
];
