import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const testsOf = suite => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/**
 * Writes how many browser tests passed and failed. A file that could not be loaded has none; for it,
 * the whole run fails.
 *
 * @param {string} folder Into its `counts.json`, as `{"passed": number, "failed": number, "skipped": number}`.
 */
export function countsReporter(folder) {
  return {
    onTestRunFinished({sessions}) {
      const tests = [...sessions].flatMap(({testResults}) =>
        testResults ? testsOf(testResults) : [],
      );
      const skipped = tests.filter(test => test.skipped).length;
      const passed = tests.filter(test => test.passed && !test.skipped).length;
      const counts = {passed, failed: tests.length - passed - skipped, skipped};
      mkdirSync(folder, {recursive: true});
      writeFileSync(join(folder, 'counts.json'), JSON.stringify(counts));
    },
  };
}
