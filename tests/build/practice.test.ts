import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CompiledModule} from '../../src/build/content/compile/compiled.js';
import {moduleTime} from '../../src/build/content/minutes.js';
import {change} from './case.js';
import {checkEdited, type Edit} from './fixture.js';

const sort = `kind: sort
intro: Which may wait?
bins:
  - {letter: n, name: Now, meaning: Phone for help.}
  - {letter: r, name: Routine, meaning: 'Tell {lead} when you meet.'}
cards:
  - letter: a
    text: A threat with a deadline
    answer: n
    why: It cannot wait.
    hints: {r: Look at the clock.}
    change: It ended last month.
  - letter: b
    text: A question in class
    answer: r
    why: Curiosity is fine.
    hints: {n: Nobody is in danger.}
closing: Take the sooner.
`;

const sequence = `kind: sequence
intro: Put them in order.
steps:
  - {letter: c, text: Stay, why: The child comes first.}
  - {letter: a, text: Keep, why: Words vanish.}
  - {letter: b, text: Block, why: Now it stops.}
closing: That is all.
`;

const repair = `kind: repair
intro: Swap them.
lines:
  - letter: a
    text: He seems sad.
    options:
      - {letter: a, text: 'Head on his desk, 1.20 pm.', correct: true, why: Seen.}
      - {letter: b, text: He is not himself these days., why: Since when?}
  - letter: b
    text: Somebody should act.
    options:
      - {letter: a, text: Monday will do., why: Too late.}
      - {letter: b, text: Told the lead., correct: true, why: Who was told.}
closing: Two facts.
`;

const texts = {bins: sort, order: sequence, note: repair};
type Name = keyof typeof texts;

/** The fixture with three more steps at its end. */
function withPractice(name?: Name, from = '', to = '') {
  const files = Object.entries(texts).map(([file, text]): Edit => {
    if (file !== name) return {file: `noticing/${file}.yaml`, text};
    assert.equal(text.split(from).length, 2, `“${from}” stands once in ${file}`);
    return {file: `noticing/${file}.yaml`, text: text.replace(from, to)};
  });
  const last = '  - {id: quick-check, kind: check, title: Quick check}';
  return checkEdited([
    change(
      'noticing/module.yaml',
      last,
      `${last}
  - {id: bins, kind: sort, title: Bins}
  - {id: order, kind: sequence, title: Order}
  - {id: note, kind: repair, title: Note}`,
    ),
    change(
      'state-keys.json',
      '"quick-check": 6',
      '"quick-check": 6, "bins": 7, "order": 8, "note": 9',
    ),
    ...files,
  ]);
}

function compiled() {
  const check = withPractice();
  assert.ok(check.course, check.problems.join('\n'));
  const module = check.content.modules.get('noticing');
  assert.ok(module);
  return module.activities;
}

describe('given what is sorted, ordered and repaired', () => {
  it('when compiled, then letters are ids, hints stand by bin, and what would change a card only where it is said', () => {
    const {bins} = compiled();
    assert.ok(bins?.kind === 'sort');
    const [first, second] = bins.cards;
    assert.deepEqual(first, {
      id: 'a',
      text: 'A threat with a deadline',
      answer: 'n',
      why: 'It cannot wait.',
      hints: {r: 'Look at the clock.'},
      change: 'It ended last month.',
    });
    assert.ok(second && !('change' in second));
    assert.deepEqual(bins.bins[0], {id: 'n', name: 'Now', meaning: 'Phone for help.'});
  });

  it('when compiled, then a sequence keeps the order in which it is written', () => {
    const {order} = compiled();
    assert.ok(order?.kind === 'sequence');
    assert.deepEqual(
      order.steps.map(({id}) => id),
      ['c', 'a', 'b'],
    );
  });

  it('when compiled, then an option of a repair that is not marked is not correct', () => {
    const {note} = compiled();
    assert.ok(note?.kind === 'repair');
    assert.deepEqual(
      note.lines.map(({options}) => options.map(({correct}) => correct)),
      [
        [true, false],
        [false, true],
      ],
    );
  });
});

const mistakes: readonly (readonly [string, Name, string, string, string, string])[] = [
  [
    'a card goes into a bin that is not there',
    'bins',
    'answer: n',
    'answer: x',
    'bins.yaml:9:13 there is no bin “x”',
    'n, r',
  ],
  [
    'a wrong bin has no hint',
    'bins',
    'hints: {r: Look at the clock.}',
    'hints: {}',
    'bins.yaml:11:12 there is no hint for the bin “r”',
    'for each wrong bin',
  ],
  [
    'the right bin has a hint',
    'bins',
    'hints: {r: Look',
    'hints: {n: Well done., r: Look',
    'bins.yaml:11:16 there is no wrong bin “n”',
    'r',
  ],
  [
    'two cards have one letter',
    'bins',
    'letter: b',
    'letter: a',
    'bins.yaml:13:13 the letter of a card “a” is taken',
    'give each its own',
  ],
  [
    'a bin takes the letter of a deleted one',
    'bins',
    'cards:',
    'retiredBins: [n]\ncards:',
    'bins.yaml:4:14 the letter “n” belonged to a bin that was deleted',
    'never used',
  ],
  [
    'two steps of a sequence have one letter',
    'order',
    'letter: b',
    'letter: a',
    'order.yaml:6:14 the letter of a step “a” is taken',
    'give each its own',
  ],
  [
    'a sequence has two steps',
    'order',
    '  - {letter: b, text: Block, why: Now it stops.}\n',
    '',
    'order.yaml:4:3 “steps” is a list of 2',
    'at least 3',
  ],
  [
    'no option of a line is correct',
    'note',
    ', correct: true, why: Seen.',
    ', why: Seen.',
    'note.yaml:7:7 this does not fit together',
    'exactly one option',
  ],
  [
    'two options of a line have one letter',
    'note',
    '{letter: b, text: He',
    '{letter: a, text: He',
    'note.yaml:8:18 the letter of an option “a” is taken',
    'give each its own',
  ],
];

describe('given a mistake in what is sorted, ordered or repaired', () => {
  for (const [when, name, from, to, says, allows] of mistakes) {
    it(`when ${when}, then its line says so, and what is allowed`, () => {
      const {problems} = withPractice(name, from, to);
      const lines = problems.map(String);
      const line = lines.find(each => each.includes(`modules/noticing/${says}`));
      assert.ok(line, lines.join('\n'));
      assert.ok(line.includes(allows), line);
    });
  }
});

const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');

function timeOf(activity: CompiledModule['activities'][string]) {
  const steps = [{id: 's', kind: activity.kind, title: 'Title'}];
  const source = {id: 'm', steps} as unknown as Parameters<typeof moduleTime>[0];
  const [time] = moduleTime(source, {lessons: {}, activities: {s: activity}}, []).steps;
  assert.ok(time);
  return {words: time.words, acting: Number(time.acting.toFixed(2))};
}

const frame = {id: 's', intro: words(1), closing: words(2)};

describe('given the time of a step', () => {
  it('when cards are sorted, then bins, cards, why and what would change it are read, not the hints', () => {
    const card = {id: 'a', text: words(10), answer: 'n', why: words(20), hints: {r: words(500)}};
    const bins = [{id: 'n', name: words(1), meaning: words(4)}];
    const cards = [card, {...card, id: 'b', change: words(7)}];
    assert.deepEqual(timeOf({...frame, kind: 'sort', bins, cards}), {
      words: 1 + 1 + 5 + 60 + 7 + 2,
      acting: Number((2 * 2.65 + 2 * 1.3).toFixed(2)),
    });
  });

  it('when steps are put in order, then each is placed once, and why is read', () => {
    const steps = ['a', 'b', 'c'].map(id => ({id, text: words(5), why: words(6)}));
    assert.deepEqual(timeOf({...frame, kind: 'sequence', steps}), {
      words: 1 + 1 + 33 + 2,
      acting: Number((3 * 2.65 + 2 * 1.3).toFixed(2)),
    });
  });

  it('when lines are repaired, then all options are read, and why for the right ones', () => {
    const option = {id: 'a', text: words(10), correct: false, why: words(100)};
    const options = [{...option, correct: true, why: words(3)}, option];
    const lines = [{id: 'a', text: words(4), options}];
    assert.deepEqual(timeOf({...frame, kind: 'repair', lines}), {
      words: 1 + 1 + 4 + 20 + 3 + 2,
      acting: Number((2.65 + 2 * 1.3).toFixed(2)),
    });
  });
});
