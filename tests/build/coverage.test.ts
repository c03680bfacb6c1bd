import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {coveragePage} from '../../src/build/content/coverage/coverage-page.js';
import {itemBankPage} from '../../src/build/content/coverage/item-bank-page.js';
import {coverageFile, coverageTexts, itemBankFile} from '../tools/coverage-text.js';
import {change, type Case} from './case.js';
import {checkEdited} from './fixture.js';

const module = 'noticing/module.yaml';
const outcome = '  - {id: lo1a, text: Name a pressure move.}';

/** Mistakes in what teaches what. */
const cases: readonly Case[] = [
  {
    when: 'a step names an unknown outcome',
    edits: [change(module, 'Pairs, outcomes: [lo1a]', 'Pairs, outcomes: [lo1a, lo9a]')],
    says: `${module}:13:64 there is no outcome “lo9a”`,
    allows: 'lo1a',
  },
  {
    when: 'no lesson teaches an outcome',
    edits: [change(module, 'First signs, outcomes: [lo1a]', 'First signs')],
    says: `${module}:8:10 the outcome “lo1a” lacks a lesson`,
    allows: 'add it to “outcomes” of a step',
  },
  {
    when: 'no activity practises an outcome',
    edits: [change(module, 'Pairs, outcomes: [lo1a]', 'Pairs')],
    says: `${module}:8:10 the outcome “lo1a” lacks an activity`,
    allows: 'add it to “outcomes” of a step',
  },
  {
    when: 'an outcome stands alone',
    edits: [change(module, outcome, `${outcome}\n  - {id: lo1b, text: Sing.}`)],
    says: `${module}:9:10 the outcome “lo1b” lacks a lesson, an activity, a question`,
    allows: 'ask about it in a check',
  },
  {
    when: 'finding one’s way about has no lesson',
    edits: [change(module, outcome, `${outcome}\n  - {id: lo0a, text: Look., orientation: true}`)],
    says: `${module}:9:10 the outcome “lo0a” lacks a lesson`,
    allows: 'add it to “outcomes” of a step',
  },
  {
    when: 'a fact is taught nowhere',
    edits: [change('seeds.yaml', 'taught: [what-helps]', 'taught: []')],
    says: 'seeds.yaml:4:11 “taught” is a list of 0',
    allows: 'at least one step that teaches the fact',
  },
  {
    when: 'a fact names an unknown step',
    edits: [change('seeds.yaml', 'taught: [first-signs, pairs]', 'taught: [first-signs, pair]')],
    says: 'seeds.yaml:9:25 there is no step “pair”',
    allows: 'did you mean “pairs”?',
  },
  {
    when: 'two facts have one id',
    edits: [change('seeds.yaml', 'id: reports', 'id: calm-adults')],
    says: 'seeds.yaml:6:7 the fact “calm-adults” is taken by modules/seeds.yaml:1',
    allows: 'give each its own',
  },
  {
    when: 'the words that prove a fact stand there no more',
    edits: [change('noticing/what-helps.md', 'Say it again.', 'Say it twice.')],
    says: 'seeds.yaml:5:11 “say it again” stands in none of what-helps',
    allows: 'copy words that stand there',
  },
];

describe('given a mistake in what teaches what', () => {
  for (const {when, edits, says, allows} of cases) {
    it(`when ${when}, then one line says where, what, and what is allowed`, () => {
      const {problems} = checkEdited(edits);
      assert.equal(problems.length, 1, problems.join('\n'));
      const [line = ''] = problems;
      assert.ok(line.startsWith(`modules/${says}; `) && line.includes(allows), line);
    });
  }
});

describe('given outcomes and facts', () => {
  it('when the page is made, then each stands with what covers it, and what is empty says so', () => {
    const page = coveragePage({
      outcomes: [
        {id: 'lo0a', text: 'Look.', orientation: true, lessons: ['A'], activities: [], items: []},
        {
          id: 'lo1a',
          text: 'See.',
          orientation: false,
          lessons: ['A', 'B'],
          activities: [],
          items: ['item-x'],
        },
      ],
      seeds: [
        {seed: '001', fact: 'C | d', taught: ['M › A'], said: 'Now e'},
        {seed: '000', fact: 'F', taught: [], said: undefined},
      ],
    });
    for (const row of [
      '| **lo0a** Look. | A | not needed: finding one’s way | not needed: finding one’s way |',
      '| **lo1a** See. | A · B | **none** | 1: x |',
      '| C \\| d | M › A | Now e |',
      '| F | **none** |  |',
    ]) {
      assert.ok(page.includes(row), `${row}\n${page}`);
    }
    assert.ok(page.indexOf('Document 000') < page.indexOf('Document 001'));
  });

  it('when the bank’s page is made, then each item stands in every count that it belongs to', () => {
    const item = {outcome: 'lo1a', mustKnow: undefined, region: undefined, story: false};
    const rest = {type: 'choice', review: 'a-step', parts: 4, explained: 4} as const;
    const page = itemBankPage([
      {
        shares: [
          {outcome: 'lo1', name: 'One', shown: 1},
          {outcome: 'lo2', name: 'Two', shown: 2},
        ],
        mustKnows: [{id: 'rule', name: 'The rule', outcome: 'lo1'}],
        items: [
          {...item, ...rest, id: 'item-x', mustKnow: 'rule', story: true},
          {...item, ...rest, id: 'item-y', region: 'nz', type: 'match', parts: 3, explained: 2},
        ],
      },
    ]);
    for (const row of [
      '| **lo1** One | 1 | 2 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 |',
      '| **lo2** Two | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '| All | 3 | 2 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 |',
      '| nz | 1 | 0 | 1 | 2 |',
      '| **rule** The rule | lo1 | item-x |',
      '| item-x | lo1a | choice | rule |  | yes | a-step | 4 of 4 |',
      '| item-y | lo1a | match |  | nz |  | a-step | 2 of 3 |',
    ]) {
      assert.ok(page.includes(row), `${row}\n${page}`);
    }
  });

  for (const [name, file] of Object.entries({coverage: coverageFile, 'item-bank': itemBankFile})) {
    it(`when docs/${name}.md is compared, then it says what the content says`, async () => {
      const hint = 'run npm run coverage';
      assert.equal(await readFile(file, 'utf8'), (await coverageTexts()).get(file), hint);
    });
  }
});
