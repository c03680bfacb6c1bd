import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  answerItem,
  beginTry,
  itemsOfTry,
  judgeTry,
  submitTry,
} from '../../src/course/assessment.js';
import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import type {Check} from '../../src/course/course.js';
import {aCheck, check, itemIds} from './sample-course.js';

/** One try: an option for each item, or a dot for none. */
function tryWith(attempt: Attempt, options: string, day: number, of: Check = check): Attempt {
  const begun = beginTry(attempt, 'final', itemIds);
  const answered = options
    .split('')
    .reduce(
      (before, option, index) =>
        option === '.' ? before : answerItem(before, 'final', itemIds[index] ?? '', option),
      begun,
    );
  return submitTry(answered, 'final', of, day);
}

const start = startAttempt('00000001');
const recordOf = (attempt: Attempt) => attempt.assessments['final'];

describe('a try of an assessment', () => {
  it('begins with every drawn item unanswered, in the order of the draw', () => {
    const current = recordOf(beginTry(start, 'final', ['item-3', 'item-1']))?.current;
    assert.deepEqual(current, {items: {'item-3': {}, 'item-1': {}}, submitted: false});
    assert.deepEqual(Object.keys(current.items), ['item-3', 'item-1']);
  });

  it('goes on as it is when another draw is begun half way', () => {
    const open = beginTry(start, 'final', ['item-1']);
    assert.equal(beginTry(open, 'final', ['item-2']), open);
  });

  it('has no score and no result before it is submitted', () => {
    const open = answerItem(beginTry(start, 'final', itemIds), 'final', 'item-1', 'b');
    assert.deepEqual(recordOf(open), {
      tries: 0,
      seen: {},
      current: {
        items: {'item-1': {a: 'b'}, 'item-2': {}, 'item-3': {}, 'item-4': {}, 'item-5': {}},
        submitted: false,
      },
    });
  });

  it('counts right answers; an unanswered item is not right', () => {
    const record = recordOf(tryWith(start, 'bba.b', 5));
    assert.deepEqual(record?.last, {correct: 3, total: 5, day: 5});
    assert.deepEqual(record.best, record.last);
    assert.equal(record.tries, 1);
    assert.deepEqual(record.seen, {
      'item-1': true,
      'item-2': true,
      'item-3': false,
      'item-4': false,
      'item-5': true,
    });
  });

  it('keeps the best and the last apart, and the last answer to each item', () => {
    const record = recordOf(tryWith(tryWith(start, 'bbbbb', 1), 'bbbaa', 2));
    assert.deepEqual(record?.best, {correct: 5, total: 5, day: 1});
    assert.deepEqual(record.last, {correct: 3, total: 5, day: 2});
    assert.equal(record.seen['item-5'], false);
  });

  it('keeps what was seen in a draw before', () => {
    const before = submitTry(beginTry(start, 'final', ['item-1']), 'final', check, 1);
    const after = submitTry(beginTry(before, 'final', ['item-2']), 'final', check, 2);
    assert.deepEqual(recordOf(after)?.seen, {'item-1': false, 'item-2': false});
  });

  it('keeps the earlier of two that are alike', () => {
    const record = recordOf(tryWith(tryWith(start, 'bbbba', 1), 'abbbb', 2));
    assert.equal(record?.best?.day, 1);
  });

  it('takes an answer back', () => {
    const open = answerItem(beginTry(start, 'final', itemIds), 'final', 'item-1', 'b');
    const items = recordOf(answerItem(open, 'final', 'item-1', null))?.current?.items;
    assert.deepEqual(items?.['item-1'], {});
  });

  it('counts at most 63 tries', () => {
    const many = Array.from({length: 65}).reduce<Attempt>(
      attempt => tryWith(attempt, 'bbbbb', 1),
      start,
    );
    assert.equal(recordOf(many)?.tries, 63);
  });

  it('puts a day before the first one on the first', () => {
    assert.equal(recordOf(tryWith(start, 'bbbbb', -3))?.last?.day, 0);
  });
});

describe('an act on an assessment that changes nothing', () => {
  const open = answerItem(beginTry(start, 'final', itemIds), 'final', 'item-1', 'b');
  const submitted = submitTry(open, 'final', check, 1);
  const same: readonly (readonly [string, Attempt, Attempt])[] = [
    ['an answer without a try', start, answerItem(start, 'final', 'item-1', 'b')],
    ['the same answer', open, answerItem(open, 'final', 'item-1', 'b')],
    ['an answer to an item that was not drawn', open, answerItem(open, 'final', 'item-9', 'b')],
    ['an answer after the end', submitted, answerItem(submitted, 'final', 'item-1', 'a')],
    ['a second end', submitted, submitTry(submitted, 'final', check, 2)],
    ['an end without a try', start, submitTry(start, 'final', check, 2)],
  ];
  for (const [name, before, after] of same) {
    it(`returns the same attempt: ${name}`, () => assert.equal(after, before));
  }
});

describe('a try whose items left the course', () => {
  const fewer = aCheck(['item-1', 'item-2']);

  it('shows and counts those that are there', () => {
    const attempt = tryWith(start, 'babbb', 1, fewer);
    const current = recordOf(attempt)?.current;
    assert.ok(current);
    assert.deepEqual(
      itemsOfTry(current, fewer).map(item => item.id),
      ['item-1', 'item-2'],
    );
    assert.deepEqual(recordOf(attempt)?.last, {correct: 1, total: 2, day: 1});
  });

  it('is closed without a score where none is there, so that the next can begin', () => {
    const attempt = tryWith(start, 'bbbbb', 1, aCheck(['other']));
    assert.equal(recordOf(attempt)?.current?.submitted, true);
    assert.equal(recordOf(attempt)?.tries, 0);
    assert.equal(recordOf(attempt)?.best, undefined);
    assert.notEqual(beginTry(attempt, 'final', ['other']), attempt);
  });
});

describe('a must-know item', () => {
  const strict: Check = {
    ...check,
    items: check.items.map((item, index) => (index === 0 ? {...item, mustKnow: true} : item)),
  };

  it('marks the try that got it wrong', () => {
    assert.equal(recordOf(tryWith(start, 'abbbb', 1, strict))?.last?.missedMustKnow, true);
    assert.equal(recordOf(tryWith(start, 'bbbba', 1, strict))?.last?.missedMustKnow, undefined);
  });

  it('makes a try with fewer right answers the better one', () => {
    const missed = tryWith(start, 'abbbb', 1, strict);
    assert.equal(recordOf(tryWith(missed, 'bbbaa', 2, strict))?.best?.correct, 3);
  });
});

describe('judgeTry', () => {
  it('says by item how the drawn ones were answered', () => {
    const open = answerItem(beginTry(start, 'final', ['item-2', 'item-4']), 'final', 'item-4', 'a');
    const current = recordOf(open)?.current;
    assert.ok(current);
    assert.deepEqual(judgeTry(current, check).results, {'item-2': 'unanswered', 'item-4': 'wrong'});
  });
});
