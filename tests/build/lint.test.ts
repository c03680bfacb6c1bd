import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findPastPromises} from '../../src/build/content/checks/check-past-dates.js';
import {change} from './case.js';
import {checkEdited, type Edit} from './fixture.js';

const announced: readonly (readonly [text: string, said: string])[] = [
  ['It will come in 2025.', 'will come in 2025'],
  ['It is due on 3 November 2026.', 'is due on 3 November 2026'],
  ['It starts in October 2026.', 'starts in October 2026'],
  ['A duty is coming, in May 2026.', 'coming, in May 2026'],
];

const passed: readonly string[] = [
  'It was due by mid-2023.',
  'TikTok said in March 2026 that it would not begin.',
  'It will come in 2027.',
  'It will come in 2026.',
  'It is due in November 2026.',
  'It will end. In 2024 it began.',
  'Services will have answered by 2025.',
];

describe('given a text with a date', () => {
  for (const [text, said] of announced) {
    it(`when it says “${text}” after that day, then that is found`, () => {
      assert.deepEqual(
        findPastPromises(text, '2026-11-22').map(([found]) => found),
        [said],
      );
    });
  }
  for (const text of passed) {
    it(`when it says “${text}”, then nothing is found`, () => {
      assert.deepEqual(findPastPromises(text, '2026-11-22'), []);
    });
  }
});

const sound: Readonly<Record<string, readonly Edit[]>> = {
  'a wrong answer makes a promise': [
    change('noticing/quick-check.yaml', 'text: A joke', 'text: I promise'),
  ],
  'a lesson says that nobody can promise': [
    change('noticing/what-helps.md', 'Calm adults help.', 'Never say “I promise”.'),
  ],
  'a file that explains a promise allows it': [
    change(
      'noticing/pairs.yaml',
      'intro: Match them.',
      'intro: I promise.\nallowTerms: [I promise]',
    ),
  ],
  'a chat has a first name, a title and a Māori name': [
    change(
      'noticing/thread.yaml',
      "text: '[asks about school]'",
      'text: do you know Kiri or Ms Walker? Kōrero Mai',
    ),
    change('terms.yaml', 'maori: [', 'maori: [Kōrero Mai, '),
  ],
  'a lesson names a product and an address': [
    change('noticing/what-helps.md', 'Calm adults help.', 'Chatty is an app: chatty.example.com.'),
  ],
  'a long right answer has its reason': [
    change('noticing/quick-check.yaml', 'A pressure move', 'A pressure move that'),
    change(
      'noticing/quick-check.yaml',
      'retired: [d]',
      'retired: [d]\n    lengthReason: Its name.',
    ),
  ],
  'a figure in an activity has a source, whose year stands beside it': [
    change('noticing/pairs.yaml', 'intro: Match them.', "intro: '[Some 40](source:survey-2024).'"),
  ],
};

describe('given words that only look like a mistake', () => {
  for (const [when, edits] of Object.entries(sound)) {
    it(`when ${when}, then that is no problem`, () => {
      assert.deepEqual(checkEdited(edits).problems, []);
    });
  }
});
