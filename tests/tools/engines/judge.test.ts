import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Limit} from '../../helpers/engines/limits.js';
import {judge} from './judge.js';
import type {TestResult} from './results.js';

const file = 'tests/a.browser.ts';
const limit: Limit = {
  engine: 'webkit',
  file,
  test: 'a theme > turns dark',
  why: 'it has no dark',
  seen: /cannot emulate/,
};
const passed: TestResult = {file, test: 'a theme > is light', became: 'passed', error: ''};
const dark = (became: TestResult['became'], error = ''): TestResult => ({
  file,
  test: limit.test,
  became,
  error,
});

function judged(engine: 'firefox' | 'webkit', results: readonly TestResult[]) {
  return judge(engine, results, [file], [limit]);
}

describe('what an engine came to', () => {
  it('given a failure that a limit explains, then it is named as what the engine cannot do, with the reason', () => {
    assert.deepEqual(judged('webkit', [passed, dark('failed', 'WebKit cannot emulate dark')]), {
      passed: 1,
      failed: [],
      cannot: [`${file}: a theme > turns dark: it has no dark`],
    });
  });

  const failures: readonly (readonly [
    string,
    'firefox' | 'webkit',
    readonly TestResult[],
    RegExp,
  ])[] = [
    ['the same failure in another engine', 'firefox', [dark('failed', 'cannot emulate')], /cannot/],
    ['a limited test that fails otherwise', 'webkit', [dark('failed', 'no button')], /no button/],
    ['a limited test that passes', 'webkit', [dark('passed')], /can do it by now/],
    ['a limited test that is left out', 'webkit', [dark('skipped')], /left out/],
    ['any test that is left out', 'firefox', [{...passed, became: 'skipped'}], /left out/],
    ['a limit whose test is gone', 'webkit', [passed], /no test is named “a theme > turns dark”/],
  ];
  for (const [what, engine, results, line] of failures) {
    it(`given ${what}, then it is a failure and nothing is excused`, () => {
      const {failed, cannot} = judged(engine, results);
      assert.equal(failed.length, 1);
      assert.match(failed[0] ?? '', line);
      assert.deepEqual(cannot, []);
    });
  }

  it('given a test that says itself what its engine lacks, then it is named, in that engine alone', () => {
    const itself = dark('skipped', 'cannot in firefox: go offline');
    assert.equal(judged('firefox', [itself]).cannot.length, 1);
    assert.equal(judged('webkit', [itself]).failed.length, 1);
  });

  it('given limits in files of another part, then they are not missed', () => {
    assert.deepEqual(judge('webkit', [], ['tests/other.test.ts'], [limit]).failed, []);
  });
});
