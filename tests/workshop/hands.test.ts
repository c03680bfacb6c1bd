import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {
  addHand,
  handsAsCsv,
  handsOf,
  isTooFew,
  notBegun,
  showHands,
  turnHands,
  type Run,
} from '../../src/workshop/run.js';
import {readView, withoutHands} from '../../src/workshop/view.js';

const id = 'ws-hands';

describe('a show of hands', () => {
  it('given hands, when counted before and after, then each count is kept apart', () => {
    const after = counted(turnHands(counted(notBegun, [3, 0, 4]), id, 3), [0, 7, 0]);
    const {before, after: second, turn} = handsOf(after, id, 3);
    assert.deepEqual([before, second, turn], [[3, 0, 4], [0, 7, 0], 'after']);
  });

  it('given no hand, when one is taken away, then there is none', () => {
    assert.deepEqual(handsOf(addHand(notBegun, id, 1, -1, 3), id, 3).before, [0, 0, 0]);
  });

  it('given counts in sight, when one changes, then they are hidden until they are shown again', () => {
    const shown = showHands(counted(notBegun, [3, 3, 3]), id, 3);
    assert.equal(handsOf(shown, id, 3).shown, true);
    assert.equal(handsOf(addHand(shown, id, 0, 1, 3), id, 3).shown, false);
    assert.equal(handsOf(turnHands(shown, id, 3), id, 3).shown, false);
  });

  for (const [counts, few] of [
    [[0, 0, 0], false],
    [[5, 0, 3], false],
    [[5, 1, 3], true],
    [[5, 2, 3], true],
    [[1, 0, 0], true],
  ] as const) {
    it(`given ${counts.join(', ')} hands, when asked, then they are ${few ? 'too few to show' : 'shown'}`, () => {
      assert.equal(isTooFew(counts), few);
    });
  }

  it('given questions, when they are a file, then each row says question, answer, before and after, without what is too few', () => {
    const run = counted(turnHands(counted(notBegun, [3, 4]), id, 2), [1, 6]);
    const rows: unknown = parse(
      handsAsCsv(run, [{id, question: 'Say "no", or?', options: ['=wait', 'Tell, now']}]),
    );
    assert.deepEqual(rows, [
      ['Question', 'Answer', 'Before', 'After'],
      ['Say "no", or?', "'=wait", '3', 'too few to show'],
      ['Say "no", or?', 'Tell, now', '4', 'too few to show'],
    ]);
  });

  it('given hands, when the page keeps the view for a reload, then they are not in it', () => {
    const run = counted(notBegun, [3, 3, 3]);
    const choice = {plan: 'hour', without: [], alone: false};
    const kept = withoutHands({choice, run, display: 'dark'});
    assert.deepEqual(kept, {choice, run: notBegun, display: 'dark'});
  });
});

describe('a view that comes from elsewhere', () => {
  const view = {
    choice: {plan: 'hour', without: ['a'], alone: true, minutes: 45},
    run: {...counted({...notBegun, began: 3, at: 2, step: 1}, [3, 0, 3])},
    display: 'dark',
  };

  it('given a whole one, when read, then it is the same', () => {
    assert.deepEqual(readView(structuredClone(view)), view);
  });

  for (const [what, data] of Object.entries({
    nothing: null,
    'a text': 'view',
    'no run': {...view, run: undefined},
    'a place below the first': {...view, run: {...view.run, at: -1}},
    'a step that is no number': {...view, run: {...view.run, step: '1'}},
    'hands that are none': {...view, run: {...view.run, hands: {[id]: {before: ['x']}}}},
    'parts that are none': {...view, choice: {...view.choice, without: [3]}},
  })) {
    it(`given ${what}, when read, then it is none`, () => {
      assert.equal(readView(data), undefined);
    });
  }
});

function counted(run: Run, counts: readonly number[]): Run {
  return counts.reduce((sum, count, option) => {
    let next = sum;
    for (let hand = 0; hand < count; hand++) next = addHand(next, id, option, 1, counts.length);
    return next;
  }, run);
}
