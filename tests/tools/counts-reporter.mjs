import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const testsOf = suite => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** What one test file in one browser amounts to; a file that could not run is one failure. */
function countsOf({passed, errors, testResults}) {
  const tests = testResults ? testsOf(testResults).filter(test => !test.skipped) : [];
  const failed = tests.filter(test => !test.passed).length;
  const broken = failed === 0 && (!passed || errors.length > 0) ? 1 : 0;
  return {passed: tests.length - failed, failed: failed + broken};
}

/**
 * Writes how many browser tests passed and failed.
 *
 * @param {string} folder Into its `counts.json`, as `{"passed": number, "failed": number}`.
 */
export function countsReporter(folder) {
  return {
    onTestRunFinished({sessions}) {
      const all = [...sessions].map(countsOf);
      const sum = key => all.reduce((total, counts) => total + counts[key], 0);
      const counts = {passed: sum('passed'), failed: sum('failed')};
      mkdirSync(folder, {recursive: true});
      writeFileSync(join(folder, 'counts.json'), JSON.stringify(counts));
    },
  };
}
