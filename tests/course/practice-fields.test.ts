import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fieldsOf} from '../../src/course/fields.js';
import {judge, standingOf} from '../../src/course/judge.js';
import type {Repair, Sequence, Sort} from '../../src/course/practice.js';
import {placeAt} from '../../src/course/practice-fields.js';

const sort: Sort = {
  kind: 'sort',
  id: 's',
  intro: '',
  bins: ['x', 'y'].map(id => ({id, name: id, meaning: ''})),
  cards: [
    {id: 'a', text: '', answer: 'y', why: '', hints: {x: ''}},
    {id: 'c', text: '', answer: 'x', why: '', hints: {y: ''}},
  ],
  closing: '',
};

const sequence: Sequence = {
  kind: 'sequence',
  id: 'q',
  intro: '',
  steps: ['c', 'a', 'd'].map(id => ({id, text: '', why: ''})),
  closing: '',
};

const repair: Repair = {
  kind: 'repair',
  id: 'r',
  intro: '',
  lines: [
    {
      id: 'a',
      text: '',
      options: ['m', 'n'].map(id => ({id, text: '', correct: id === 'n', why: ''})),
    },
  ],
  closing: '',
};

describe('the fields of an activity', () => {
  it('are a sorting’s cards with its bins', () => {
    assert.deepEqual(fieldsOf(sort), [
      {id: 'a', kind: 'pick', options: ['x', 'y'], right: 'y'},
      {id: 'c', kind: 'pick', options: ['x', 'y'], right: 'x'},
    ]);
  });

  it('are a sequence’s places with its steps', () => {
    const options = ['c', 'a', 'd'];
    assert.deepEqual(fieldsOf(sequence), [
      {id: 'a', kind: 'pick', options, right: 'c'},
      {id: 'b', kind: 'pick', options, right: 'a'},
      {id: 'c', kind: 'pick', options, right: 'd'},
    ]);
    assert.equal(placeAt(9), 'j');
  });

  it('are a repair’s lines, each with its own options', () => {
    assert.deepEqual(fieldsOf(repair), [{id: 'a', kind: 'pick', options: ['m', 'n'], right: 'n'}]);
  });

  it('given a sequence half in order, when judged, then each place is judged by itself', () => {
    const {results, correct} = judge(fieldsOf(sequence), {a: 'c', b: 'd'});
    assert.deepEqual(results, {a: 'right', b: 'wrong', c: 'unanswered'});
    assert.equal(correct, 1);
  });

  it('given a sorting left untouched, when asked how far it is, then it is untouched, and begun after one card', () => {
    const record = {done: false, checks: 0, response: {}};
    assert.equal(standingOf(fieldsOf(sort), record), 'untouched');
    assert.equal(standingOf(fieldsOf(sort), {...record, response: {a: 'x'}}), 'begun');
    assert.equal(standingOf(fieldsOf(sort), {...record, response: {a: 'x', c: 'x'}}), 'answered');
  });
});
