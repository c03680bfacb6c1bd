import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {diagnosticsText} from '../../../src/components/diagnostics/diagnostics-text.js';
import {t} from '../../../src/i18n/details.js';
import type {ApiPlace} from '../../../src/lms/find-api.js';
import type {SettingsProblem} from '../../../src/settings/checks.js';
import type {PassMarkSource} from '../../../src/settings/pass-mark.js';
import {calls, facts, problems} from './record-samples.js';

describe('the technical details as one text', () => {
  it('given facts, problems and calls, when written, then each has a line under its heading', () => {
    const text = diagnosticsText(facts.slice(0, 2), calls.slice(2), problems);
    assert.deepEqual(text.split('\n'), [
      'Technical details',
      'Course version: 0.1.0',
      'Edition of the package: SCORM 1.2',
      '',
      'Problems in settings.js',
      'passMark is "eighty". Allowed: a number from 0 to 100.',
      '',
      'Calls, the newest last',
      'Time | Call | Sent | Answer | Error code',
      '10:42:09 | Commit |  | true | 0',
    ]);
  });

  it('given neither problems nor calls, when written, then it says that there were no calls', () => {
    const text = diagnosticsText(facts.slice(0, 1), [], []);
    assert.equal(
      text,
      'Technical details\nCourse version: 0.1.0\n\nCalls to the learning system\nThere were none.',
    );
  });

  it('given an answer with line breaks, when written, then the call stays on one line', () => {
    const [call] = calls;
    assert.ok(call);
    const text = diagnosticsText([], [{...call, output: '<html>\r\n  <title>Log in\n'}], []);
    assert.match(text, /\| <html> <title>Log in \| $/);
  });
});

describe('the words of the facts', () => {
  it('given every place and every source there is, when told, then each has its own words', () => {
    const places: Readonly<Record<ApiPlace, string>> = t.details.places;
    const sources: Readonly<Record<PassMarkSource, string>> = t.details.passMarkFrom;
    for (const words of [places, sources]) {
      assert.equal(new Set(Object.values(words)).size, Object.keys(words).length);
    }
  });

  it('given a commit that only the LMS vouches for, when told, then the words do not say that it arrived', () => {
    const at = new Date(2026, 10, 22, 10, 42);
    assert.match(t.details.lastCommit(at, 'lms'), /10\.42\sam \(UTC.*proves only that it was sent/);
    assert.match(t.details.lastCommit(at, 'probe'), /its server was reached, still signed in/);
  });

  it('given values, when told, then numbers are written as people read them', () => {
    assert.equal(t.details.state(1520), '1,520 of 4,096 characters');
    assert.equal(t.details.passMark(90, 'lms'), '90 %, from the learning system');
    assert.equal(t.details.frame(714, 666), '714 × 666 pixels');
    assert.equal(t.details.open(1), 'Show the last call');
    assert.equal(t.details.open(500), 'Show the last 500 calls');
    assert.equal(t.details.problems(0), 'none');
  });

  it('given a problem of the settings, when told, then it names where, what and what is allowed', () => {
    const problem: SettingsProblem = {
      where: 'contacts.lead.phone',
      what: 'does not fit',
      allowed: 'a text',
    };
    assert.equal(t.details.problem(problem), 'contacts.lead.phone does not fit. Allowed: a text.');
  });
});
