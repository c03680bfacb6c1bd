import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CallLog} from '../../src/lms/call-log.js';

const call = (output: string) => ({atMs: 0, call: 'GetValue', input: ['x'], output});

describe('given a call log', () => {
  it('when more than 500 calls were made, then the last 500 are there', () => {
    const log = new CallLog();
    for (let index = 0; index < 700; index += 1) log.add(call(String(index)));
    const outputs = log.entries().map(({output}) => output);
    assert.deepEqual([outputs.length, outputs[0], outputs.at(-1)], [500, '200', '699']);
  });

  it('when a text is hidden, then it is gone from what goes in and what comes out', () => {
    const log = new CallLog();
    log.hide('Hēmi');
    log.add({...call('Hēmi Rangi'), input: ['name', 'Kia ora Hēmi']});
    assert.deepEqual(log.entries()[0]?.input, ['name', 'Kia ora (hidden)']);
    assert.equal(log.entries()[0]?.output, '(hidden) Rangi');
  });

  it('when a text is empty or very short, then it hides nothing', () => {
    const log = new CallLog();
    log.hide('');
    log.hide('7');
    log.add(call('score 70'));
    assert.equal(log.entries()[0]?.output, 'score 70');
  });
});
