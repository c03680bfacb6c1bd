import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import {answer, check, finish, retry, visit} from '../../src/course/steps.js';

type Act = (attempt: Attempt) => Attempt;

interface Case {
  readonly name: string;
  readonly acts: readonly Act[];
  readonly record: Attempt['steps'][string];
  readonly revision: number;
}

const opened: Act = attempt => visit(attempt, 's');
const answered =
  (field: string, option: string | null): Act =>
  attempt =>
    answer(attempt, 's', field, option);
const checked: Act = attempt => check(attempt, 's');
const retried: Act = attempt => retry(attempt, 's');
const finished: Act = attempt => finish(attempt, 's');

const cases: readonly Case[] = [
  {
    name: 'opened',
    acts: [opened],
    record: {done: false, checks: 0, response: {}},
    revision: 1,
  },
  {
    name: 'opened twice: nothing changes',
    acts: [opened, opened],
    record: {done: false, checks: 0, response: {}},
    revision: 1,
  },
  {
    name: 'finished twice: nothing changes',
    acts: [finished, finished],
    record: {done: true, checks: 0, response: {}},
    revision: 1,
  },
  {
    name: 'answered',
    acts: [answered('a', 'x'), answered('b', '?')],
    record: {done: false, checks: 0, response: {a: 'x', b: '?'}},
    revision: 2,
  },
  {
    name: 'answered otherwise',
    acts: [answered('a', 'x'), answered('a', 'y')],
    record: {done: false, checks: 0, response: {a: 'y'}},
    revision: 2,
  },
  {
    name: 'answered again with the same: nothing changes',
    acts: [answered('a', 'x'), answered('a', 'x')],
    record: {done: false, checks: 0, response: {a: 'x'}},
    revision: 1,
  },
  {
    name: 'an answer taken back',
    acts: [answered('a', 'x'), answered('b', 'x'), answered('a', null)],
    record: {done: false, checks: 0, response: {b: 'x'}},
    revision: 3,
  },
  {
    name: 'checked more often than is counted',
    acts: [checked, checked, checked, checked, checked],
    record: {done: false, checks: 3, response: {}},
    revision: 3,
  },
  {
    name: 'a fresh start keeps what was done',
    acts: [answered('a', 'x'), checked, finished, retried],
    record: {done: true, checks: 0, response: {}},
    revision: 4,
  },
  {
    name: 'a fresh start with nothing to clear: nothing changes',
    acts: [finished, retried],
    record: {done: true, checks: 0, response: {}},
    revision: 1,
  },
];

describe('an attempt in which a step was', () => {
  for (const {name, acts, record, revision} of cases) {
    it(name, () => {
      const attempt = acts.reduce((before, act) => act(before), startAttempt('00000001'));
      assert.deepEqual(attempt.steps['s'], record);
      assert.equal(attempt.revision, revision);
    });
  }
});

describe('an act that changes nothing', () => {
  const before = [opened, answered('a', 'x'), checked, checked, checked, finished].reduce(
    (attempt, act) => act(attempt),
    startAttempt('00000001'),
  );
  for (const [name, act] of Object.entries({
    opened,
    finished,
    checked,
    answered: answered('a', 'x'),
    'taken back': answered('b', null),
  })) {
    it(`returns the same attempt: ${name}`, () => assert.equal(act(before), before));
  }

  it('returns the same attempt where there never was an answer to take back', () => {
    const fresh = startAttempt('00000001');
    assert.equal(answer(fresh, 's', 'a', null), fresh);
  });
});

describe('visit', () => {
  it('makes each step the place to come back to, and keeps what was answered there', () => {
    const answeredThere = answer(visit(startAttempt('00000001'), 's'), 's', 'a', 'x');
    const back = visit(visit(answeredThere, 't'), 's');
    assert.equal(back.place, 's');
    assert.deepEqual(Object.keys(back.steps), ['s', 't']);
    assert.deepEqual(back.steps['s']?.response, {a: 'x'});
  });
});
