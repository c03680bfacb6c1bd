import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ChoiceItem} from '../../src/course/course.js';
import {fieldsOf} from '../../src/course/fields.js';
import {judge, standingOf} from '../../src/course/judge.js';
import type {Recall} from '../../src/course/recall.js';

const item = (id: string, right: string): ChoiceItem => ({
  id,
  outcome: '',
  stem: '',
  review: '',
  options: ['m', 'n'].map(letter => ({id: letter, text: '', correct: letter === right, why: ''})),
});

const recall: Recall = {
  kind: 'recall',
  id: 'r',
  intro: '',
  items: [item('item-x', 'm'), item('item-y', 'n')],
  closing: '',
};

describe('given questions that come back', () => {
  it('when their fields are asked for, then each is named by its place, and nothing is kept of how sure somebody was', () => {
    assert.deepEqual(fieldsOf(recall), [
      {id: 'a', kind: 'pick', options: ['m', 'n'], right: 'm'},
      {id: 'b', kind: 'pick', options: ['m', 'n'], right: 'n'},
    ]);
  });

  it('when one is answered, then it is judged by itself, and the step is begun', () => {
    const response = {b: 'm'};
    assert.deepEqual(judge(fieldsOf(recall), response).results, {a: 'unanswered', b: 'wrong'});
    assert.equal(standingOf(fieldsOf(recall), {done: false, checks: 0, response}), 'begun');
  });
});
