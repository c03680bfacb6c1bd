import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {untouched} from '../../src/course/attempt.js';
import {fieldsOf, type Field} from '../../src/course/fields.js';
import {judge, standingOf, type FieldResult} from '../../src/course/judge.js';
import {activities, aCheck, aMatching, aThread} from './sample-course.js';

describe('the fields of an activity', () => {
  it('are a matching’s prompts with its targets', () => {
    assert.deepEqual(fieldsOf(aMatching('m', 2)), [
      {id: 'a', kind: 'pick', options: ['a', 'b'], right: 'a'},
      {id: 'b', kind: 'pick', options: ['a', 'b'], right: 'b'},
    ]);
  });

  it('are a thread’s messages with the moves and a flag without a name', () => {
    const moves = ['a', 'b'].map(id => ({id, name: id, meaning: id}));
    assert.deepEqual(fieldsOf(aThread('t', 'b.'), moves), [
      {id: 'a', kind: 'flag', options: ['a', 'b', '?'], right: 'b'},
      {id: 'b', kind: 'flag', options: ['a', 'b', '?']},
    ]);
  });

  it('are a check’s items', () => {
    assert.deepEqual(fieldsOf(aCheck(['item-1'])), [
      {id: 'item-1', kind: 'pick', options: ['a', 'b', 'c'], right: 'b'},
    ]);
  });

  it('are none in a timeline', () => {
    const {picture} = activities;
    assert.ok(picture);
    assert.deepEqual(fieldsOf(picture), []);
  });
});

const pick: Field = {id: 'x', kind: 'pick', options: ['a', 'b'], right: 'a'};
const flag: Field = {id: 'x', kind: 'flag', options: ['a', 'b', '?'], right: 'a'};
const noFlag: Field = {id: 'x', kind: 'flag', options: ['a', 'b', '?']};

const judged: readonly (readonly [string, Field, string | undefined, FieldResult])[] = [
  ['the right option', pick, 'a', 'right'],
  ['another option', pick, 'b', 'wrong'],
  ['no option', pick, undefined, 'unanswered'],
  ['an option that left the activity', pick, 'z', 'unanswered'],
  ['a flag with the right name', flag, 'a', 'right'],
  ['a flag with another name', flag, 'b', 'wrong-move'],
  ['a flag without a name', flag, '?', 'unanswered'],
  ['no flag where one was due', flag, undefined, 'missed'],
  ['no flag where none was due', noFlag, undefined, 'clear'],
  ['a flag where none was due', noFlag, 'a', 'false-alarm'],
  ['a flag without a name where none was due', noFlag, '?', 'false-alarm'],
];

describe('judge', () => {
  for (const [name, field, option, result] of judged) {
    it(`finds ${name} to be ${result}`, () => {
      const judgement = judge([field], option === undefined ? {} : {x: option});
      assert.deepEqual(judgement.results, {x: result});
      assert.equal(judgement.counts[result], 1);
      assert.equal(judgement.correct, result === 'right' || result === 'clear' ? 1 : 0);
      assert.equal(judgement.total, 1);
    });
  }

  it('counts a whole thread: flagging everything is not right', () => {
    const fields = fieldsOf(aThread('t', 'a.b.'));
    const {counts, correct} = judge(fields, {a: 'a', b: 'a', c: 'a', d: 'a'});
    assert.equal(correct, 1);
    assert.deepEqual([counts.right, counts['wrong-move'], counts['false-alarm']], [1, 1, 2]);
  });

  it('finds a thread without a flag right when none is raised', () => {
    assert.equal(judge(fieldsOf(aThread('t', '....')), {}).correct, 4);
  });
});

describe('the standing of an activity', () => {
  const pairs = fieldsOf(aMatching('m', 2));
  const thread = fieldsOf(aThread('t', 'a.'));
  const cases: readonly (readonly [string, ReturnType<typeof standingOf>, string])[] = [
    ['untouched', standingOf(pairs, undefined), 'that was never opened'],
    ['untouched', standingOf(pairs, untouched), 'that was opened only'],
    ['untouched', standingOf(thread, {...untouched, done: true}), 'that was skipped'],
    ['begun', standingOf(pairs, {...untouched, response: {a: 'a'}}), 'half answered'],
    ['begun', standingOf(pairs, {...untouched, response: {a: 'a', b: 'z'}}), 'with a lost option'],
    ['answered', standingOf(pairs, {...untouched, response: {a: 'a', b: 'a'}}), 'all answered'],
    ['begun', standingOf(thread, {...untouched, response: {a: '?'}}), 'with a nameless flag'],
    ['answered', standingOf(thread, {...untouched, response: {a: 'a'}}), 'with its flags named'],
    ['judged', standingOf(thread, {...untouched, checks: 1}), 'that was checked'],
  ];
  for (const [expected, found, name] of cases) {
    it(`is “${expected}” of one ${name}`, () => assert.equal(found, expected));
  }
});
