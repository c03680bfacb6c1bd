import assert from 'node:assert/strict';
import {readTree} from '../../src/build/content/source/source-tree.js';
import {readBank, type Bank} from '../../src/build/questions/bank.js';
import {writeCsv} from '../../src/build/questions/csv-write.js';
import {writeGift} from '../../src/build/questions/gift-write.js';
import {readQuestions, type ReadQuestions} from '../../src/build/questions/read-questions.js';
import {fixtureRoot} from './fixture.js';

/** A file of the bank, with comments and line breaks that an edit must leave alone. */
export const bankText = `# What an author says about the file.
kind: bank
items:
  # Where the first one comes from.
  - id: item-whisper
    type: choice
    outcome: lo1a
    stem: >-
      Somebody whispers: {lead} hears
      a ~part~ of it. What now?
    plain: 'What now?'
    review: first-signs
    options:
      - letter: a
        text: 'Wait: it may pass'
        why: 'It may not.' # said by many
      - letter: b
        text: Tell {lead} today
        correct: true
        why: Two hear more than one.
      - {letter: c, text: Ask everybody, why: It spreads.}
      - {letter: d, text: 'Look, then tell', why: Nobody looks.}

  # Where the second one comes from.
  - id: item-kinds
    type: match
    outcome: lo1a
    mustKnow: early
    stem: Match them.
    review: what-helps
    prompts:
      - {letter: a, text: One, answer: c, why: Because.}
      - {letter: b, text: Two, answer: a, why: So it is.}
      - {letter: c, text: Three, answer: c, why: Again.}
    targets:
      - {letter: a, text: 'First: A'}
      - {letter: b, text: Second}
      - {letter: c, text: Third}
`;

export const bankPath = 'modules/noticing/bank/lo1.yaml';

const assessment = `kind: assessment
intro: Cases.
shares:
  - {outcome: lo1, name: Noticing, shown: 1}
mustKnows:
  - {id: early, name: Early, outcome: lo1}
`;

const {texts, media} = await readTree(fixtureRoot);

/** What the small course has beside: the bank and the assessment that draws from it. */
export const added: ReadonlyMap<string, string> = new Map([
  [bankPath, bankText],
  ['modules/noticing/final.yaml', assessment],
]);

/** The small course with a bank of two questions, and one in a check. */
export const bank: Bank = readBank({media, texts: new Map([...texts, ...added])});

/** The same course before anybody wrote a question. */
export const emptyBank: Bank = {...bank, questions: new Map(), files: []};

/** What a file would do to that course. */
export function importing(
  file: string,
  text: string,
  options: Partial<Parameters<typeof readQuestions>[2]> = {},
): ReadQuestions {
  const given = {bank, defaults: {}, deletes: false, ...options};
  return readQuestions(file, new TextEncoder().encode(text), given);
}

const items = [...bank.questions.values()].map(({item}) => item);
/** The course’s questions as a table. */
export const csv = writeCsv(items);
/** The same in GIFT. */
export const gift = writeGift(items, bank);

/** Words that stand there once, and others in their place. */
export function edited(text: string, from: string, to: string): string {
  assert.equal(text.split(from).length, 2, `“${from}” stands there once`);
  return text.replace(from, () => to);
}
