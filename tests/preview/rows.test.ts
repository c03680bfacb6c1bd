import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {interactionRows} from '../../src/preview/interaction-rows.js';
import {recordRows} from '../../src/preview/record-rows.js';
import {shortened, shown, type SeenCall} from '../../src/preview/seen-call.js';

const passed12 = {
  'cmi.core.lesson_status': 'passed',
  'cmi.core.score.raw': '100',
  'cmi.core.score.max': '100',
  'cmi.core.lesson_location': 'page-3',
  'cmi.core.session_time': '0000:01:05.50',
  'cmi.core.total_time': '0001:00:00.00',
  'cmi.core.exit': 'suspend',
  'cmi.core.entry': 'resume',
  'cmi.suspend_data': 'x'.repeat(1200),
  'cmi.core.lesson_mode': 'review',
  'cmi.core.credit': 'no-credit',
};
const passed2004 = {
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'passed',
  'cmi.score.scaled': '0.8333',
  'cmi.progress_measure': '1',
};

const wordsOf = (rows: ReturnType<typeof recordRows>) =>
  Object.fromEntries(rows.map(({element, words}) => [element, words]));

describe('given what the LMS holds', () => {
  it('when it is SCORM 1.2, then each value has its words', () => {
    const words = wordsOf(recordRows('scorm12', passed12, passed12));
    assert.equal(words['cmi.core.lesson_status'], 'Passed');
    assert.equal(words['cmi.core.score.raw'], '100 out of 100');
    assert.equal(words['cmi.core.session_time'], '1 min 6 s');
    assert.equal(words['cmi.core.total_time'], '1 h');
    assert.match(words['cmi.suspend_data'] ?? '', /^1,200 characters.*2,000.*4,096/);
    assert.equal(words['cmi.core.entry'], 'Carried on from last time');
    assert.equal(words['cmi.core.credit'], 'Does not count');
  });

  it('when it is SCORM 2004, then completion and success stand apart', () => {
    const words = wordsOf(recordRows('scorm2004', passed2004, passed2004));
    assert.equal(words['cmi.completion_status'], 'Completed');
    assert.equal(words['cmi.success_status'], 'Passed');
    assert.equal(words['cmi.score.scaled'], '83.33 %');
    assert.match(words['cmi.suspend_data'] ?? '', /64,000/);
  });

  it('when a value was set after the last commit, then only that one says so', () => {
    const rows = recordRows('scorm12', passed12, {...passed12, 'cmi.core.exit': ''});
    assert.deepEqual(
      rows.filter(row => row.uncommitted).map(row => row.element),
      ['cmi.core.exit'],
    );
  });

  it('when the course has just been opened, then what the LMS wrote needs no commit', () => {
    const opened = {'cmi.core.entry': 'ab-initio', 'cmi.core.lesson_mode': 'normal'};
    assert.equal(
      recordRows('scorm12', opened, {}).some(row => row.uncommitted),
      false,
    );
  });
});

describe('given recorded interactions', () => {
  it('when there are more than ten, then they stand in the order of their indexes', () => {
    const values = Object.fromEntries(
      Array.from({length: 12}, (_, index) => [`cmi.interactions.${index}.id`, `q${index}`]),
    );
    const ids = interactionRows({...values, 'cmi.location': 'x'}).map(row => row.id);
    assert.deepEqual(ids.slice(0, 3), ['q0', 'q1', 'q2']);
    assert.equal(ids.at(-1), 'q11');
  });

  for (const response of ['student_response', 'learner_response']) {
    it(`when the answer is a ${response}, then it stands beside the right one`, () => {
      const [row] = interactionRows({
        'cmi.interactions.0.id': 'q',
        [`cmi.interactions.0.${response}`]: 'a',
        'cmi.interactions.0.correct_responses.0.pattern': 'b',
        'cmi.interactions.0.result': 'wrong',
      });
      assert.deepEqual(row, {id: 'q', type: '', response: 'a', pattern: 'b', result: 'wrong'});
    });
  }
});

describe('given the calls of a session', () => {
  const call = (name: string, code: number): SeenCall => ({
    at: new Date(),
    name,
    input: [],
    output: '',
    code,
    error: '',
  });
  const calls = [call('LMSSetValue', 405), call('LMSGetLastError', 405), call('LMSCommit', 0)];
  const names = (filter: Parameters<typeof shown>[1]) => shown(calls, filter).map(({name}) => name);

  it('when the work is asked for, then questions about errors are left out', () => {
    assert.deepEqual(names('work'), ['LMSSetValue', 'LMSCommit']);
  });

  it('when errors are asked for, then only the calls that had one are there', () => {
    assert.deepEqual(names('errors'), ['LMSSetValue']);
  });

  it('when all are asked for, then all are there', () => {
    assert.equal(names('all').length, 3);
  });

  it('when a value is long, then its length is told', () => {
    assert.equal(
      shortened('x'.repeat(130), cut => `(${cut})`),
      `${'x'.repeat(120)}… (130)`,
    );
    assert.equal(
      shortened('x'.repeat(120), cut => `(${cut})`),
      'x'.repeat(120),
    );
  });
});
