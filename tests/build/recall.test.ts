import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CompiledModule} from '../../src/build/content/compile/compiled.js';
import {moduleTime} from '../../src/build/content/minutes.js';
import {change} from './case.js';
import {checkEdited, type Edit} from './fixture.js';

const question = (id: string) => `  - id: ${id}
    outcome: lo1a
    stem: What about ${id}?
    review: first-signs
    options:
      - {letter: a, text: One, why: No.}
      - {letter: b, text: Two, correct: true, why: 'Tell {lead}.'}
      - {letter: c, text: Three, why: No.}
      - {letter: d, text: Four, why: No.}
`;

const check = (...ids: readonly string[]) =>
  `kind: check\nintro: Choose.\nitems:\n${ids.map(question).join('')}`;

const recall = (...items: readonly string[]) =>
  `kind: recall\nintro: Two from before.\nitems: [${items.join(', ')}]\nclosing: On we go.\n`;

const module = (id: string, ...steps: readonly string[]): Edit => ({
  file: `${id}/module.yaml`,
  text: `id: ${id}
title: ${id}
summary: A module.
contentNote: Nothing explicit.
steps:
${steps.map(step => `  - {id: ${step}, kind: ${step.split('-', 1).join()}, title: ${step}}\n`).join('')}`,
});

const numbers = (ids: readonly string[]) =>
  Object.fromEntries(ids.map((id, index) => [id, index + 1]));

/**
 * The fixture's module with a check of its own, a module that brings its questions back, a third with a
 * second recall, and the assessment.
 */
function withRecall(
  first: readonly string[],
  second: readonly string[] = ['item-two', 'item-three'],
) {
  return checkEdited([
    change('course.yaml', 'modules: [noticing]', 'modules: [noticing, second, third, last]'),
    change(
      'course.yaml',
      'assessment: {id: fixture-check, step: quick-check}',
      `checks: [{id: one, step: quick-check}, {id: two, step: check-second}]
assessment: {id: final, step: check-last}`,
    ),
    {file: 'noticing/quick-check.yaml', text: check('item-one', 'item-two', 'item-zero')},
    module('second', 'recall-first', 'check-second'),
    {file: 'second/recall-first.yaml', text: recall(...first)},
    {file: 'second/check-second.yaml', text: check('item-three', 'item-four')},
    module('third', 'recall-second'),
    {file: 'third/recall-second.yaml', text: recall(...second)},
    module('last', 'check-last'),
    {file: 'last/check-last.yaml', text: check('item-last')},
    change(
      'state-keys.json',
      '"quick-check": 6\n      }\n    }',
      `"quick-check": 6\n      }\n    },
    "second": {"key": 2, "steps": {"recall-first": 1, "check-second": 2}},
    "third": {"key": 3, "steps": {"recall-second": 1}},
    "last": {"key": 4, "steps": {"check-last": 1}}`,
    ),
    change(
      'state-keys.json',
      '"assessments": {',
      `"assessments": {
    "one": {"key": 2, "items": ${JSON.stringify(numbers(['item-one', 'item-two', 'item-zero']))}},
    "two": {"key": 3, "items": ${JSON.stringify(numbers(['item-three', 'item-four']))}},
    "final": {"key": 4, "items": {"item-last": 1}},`,
    ),
  ]);
}

describe('given questions that come back', () => {
  it('when compiled, then they stand in their module as in the check that they come from, in the order of the recall', () => {
    const found = withRecall(['item-zero', 'item-one']);
    assert.ok(found.course, found.problems.join('\n'));
    const {modules} = found.content;
    const asked = modules.get('second')?.activities['recall-first'];
    const from = modules.get('noticing')?.activities['quick-check'];
    assert.ok(asked?.kind === 'recall' && from?.kind === 'check');
    assert.deepEqual(
      asked.items,
      ['item-zero', 'item-one'].map(id => from.items.find(item => item.id === id)),
    );
    assert.equal(asked.id, 'recall-first');
  });

  const mistakes: readonly (readonly [string, string[], string[], string, string])[] = [
    [
      'one is of the same module',
      ['item-one', 'item-three'],
      ['item-two', 'item-zero'],
      'second/recall-first.yaml:3:19 there is no question of an earlier module “item-three”',
      'item-one, item-two, item-zero',
    ],
    [
      'one is of the assessment',
      ['item-one', 'item-last'],
      ['item-two', 'item-three'],
      'second/recall-first.yaml:3:19 “item-last” is a question of the assessment',
      'knowledge check',
    ],
    [
      'an earlier recall had it',
      ['item-one', 'item-two'],
      ['item-three', 'item-one'],
      'third/recall-second.yaml:3:21 “item-one” comes back in “recall-first” already',
      'once',
    ],
    [
      'both are the same',
      ['item-one', 'item-one'],
      ['item-two', 'item-three'],
      'second/recall-first.yaml:3:19 “item-one” comes back in “recall-first” already',
      'once',
    ],
    [
      'there are three',
      ['item-one', 'item-two', 'item-zero'],
      ['item-three', 'item-four'],
      'second/recall-first.yaml:3:8 “items” is a list of 3',
      'exactly 2',
    ],
  ];
  for (const [when, first, second, says, allows] of mistakes) {
    it(`when ${when}, then its line says so, and what is allowed`, () => {
      const {problems} = withRecall(first, second);
      const line = problems.find(each => each.includes(`modules/${says}`));
      assert.ok(line, problems.join('\n'));
      assert.ok(line.includes(allows), line);
      assert.equal(problems.length, 1, problems.join('\n'));
    });
  }

  it('when their time is counted, then each is answered and judged, all options are read, and why for the right ones', () => {
    const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');
    const option = {id: 'a', text: words(10), correct: false, why: words(100)};
    const options = [{...option, correct: true, why: words(7)}, option, option, option];
    const item = {id: 'i', outcome: 'o', stem: words(20), options, review: 'r'};
    const activities: CompiledModule['activities'] = {
      s: {kind: 'recall', id: 's', intro: words(3), items: [item, item], closing: words(2)},
    };
    const source = {id: 'm', steps: [{id: 's', kind: 'recall', title: 'Title'}]};
    const [time] = moduleTime(
      source as unknown as Parameters<typeof moduleTime>[0],
      {lessons: {}, activities},
      [],
    ).steps;
    assert.ok(time);
    assert.equal(time.words, 1 + 3 + 2 * 67 + 2);
    assert.equal(time.acting.toFixed(2), (2 * 2.65 + 3 * 1.3).toFixed(2));
  });
});
