import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readingAge, tally} from '../../src/build/content/reading/reading-level.js';
import {readingReport} from '../../src/build/content/reading/reading-report.js';
import {countSyllables} from '../../src/build/content/reading/syllables.js';
import {change} from './case.js';
import {checkEdited} from './fixture.js';

/** By the pronouncing dictionary of Carnegie Mellon University; the last ones as Māori says them. */
const syllables: Readonly<Record<string, number>> = {
  a: 1,
  child: 1,
  made: 1,
  named: 1,
  wanted: 2,
  'it’s': 1,
  times: 1,
  statement: 2,
  homework: 2,
  people: 2,
  little: 2,
  changes: 2,
  beaches: 2,
  create: 2,
  science: 2,
  video: 3,
  usual: 3,
  doing: 2,
  question: 2,
  special: 2,
  serious: 3,
  offender: 3,
  encryption: 3,
  exploitation: 4,
  safety: 2,
  25: 2,
  whānau: 2,
  aroha: 3,
};

describe('given a word', () => {
  for (const [word, count] of Object.entries(syllables)) {
    it(`when it is “${word}”, then it has ${count} syllables`, () => {
      assert.equal(countSyllables(word), count);
    });
  }
});

describe('given a text', () => {
  it('when it is counted, then labels are no sentences and a role’s name is one word', () => {
    assert.deepEqual(tally('Police. Tell {contact:police} at 3.05 pm! “Did she come?” Yes – no.'), {
      sentences: 2,
      words: 11,
      syllables: 15,
    });
    assert.deepEqual(tally('Stay.'), {sentences: 1, words: 1, syllables: 1});
  });

  it('when its age is worked out, then it is the grade by Flesch and Kincaid and five years', () => {
    // 0.39 × 100/10 + 11.8 × 150/100 − 15.59 = 6.01
    assert.equal(readingAge({sentences: 10, words: 100, syllables: 150}), 11);
    assert.equal(readingAge({sentences: 0, words: 0, syllables: 0}), 0);
  });
});

const hard = `Notwithstanding considerable organisational responsibilities, professionals investigating ${'institutional irregularities and '.repeat(10)}communicate continually.`;
const lesson = change('noticing/what-helps.md', 'Calm adults help.', hard);
const because = change(
  'noticing/module.yaml',
  'title: What helps',
  'title: What helps, readingReason: A law’s own words',
);

describe('given a part that is hard to read', () => {
  it('when there is no reason, then that is a problem, with its place and its age', () => {
    const {problems} = checkEdited([lesson]);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(
      problems[0] ?? '',
      /^modules\/noticing\/what-helps\.md:1:1 “beginning, 1 – Now, 2” reads at an age of \d\d(\.\d)?; at most 16: .* “readingReason” of “what-helps” in modules\/noticing\/module\.yaml$/,
    );
  });

  it('when there is a reason, then that is no problem', () => {
    assert.deepEqual(checkEdited([lesson, because]).problems, []);
  });

  it('when it is hard no more, then the reason is a problem', () => {
    const {problems} = checkEdited([because]);
    assert.deepEqual(problems, [
      'modules/noticing/module.yaml:11:70 nothing here reads at an age over 16; delete the reason',
    ]);
  });

  it('when it is reported, then step and block are named and marked', () => {
    const lines = readingReport(checkEdited([lesson]).reading).split('\n');
    const at = lines.indexOf('noticing/what-helps');
    assert.match(lines[at + 1] ?? '', /^ {2}beginning, 1 – Now, 2 +\d+ +\d+\.\d !!$/);
    assert.match(lines.at(-1) ?? '', /^\d+ blocks: 1 over 14, 1 of them over 16$/);
  });
});
