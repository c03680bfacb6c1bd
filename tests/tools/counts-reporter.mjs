import {writeFileSync} from 'node:fs';

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
 * @param {string} file Where to: `{"passed": number, "failed": number}` as JSON.
 */
export function countsReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const all = [...sessions].map(countsOf);
      const sum = key => all.reduce((total, counts) => total + counts[key], 0);
      writeFileSync(file, JSON.stringify({passed: sum('passed'), failed: sum('failed')}));
    },
  };
}
