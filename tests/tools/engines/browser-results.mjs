import {mkdirSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

/**
 * Writes what became of each browser test, and of each file with trouble around its tests.
 *
 * @param {string} folder Into its `results.json`, as `Results`.
 */
export function browserResults(folder) {
  return {
    onTestRunFinished({sessions}) {
      const all = [...sessions];
      const browser = all[0]?.browser.name ?? '';
      mkdirSync(folder, {recursive: true});
      const results = all.flatMap(resultsOf);
      writeFileSync(join(folder, 'results.json'), JSON.stringify({browser, results}));
    },
  };
}

function resultsOf({testFile, testResults, errors}) {
  const file = relative(process.cwd(), testFile).split(sep).join('/');
  const tests = testResults ? testsOf(testResults, [], file) : [];
  if (tests.length > 0 && errors.length === 0) return tests;
  const error = errors.map(({message}) => message).join('\n') || 'It has no test.';
  return [...tests, {file, test: 'around its tests', became: 'failed', error}];
}

function testsOf(suite, groups, file) {
  const tests = suite.tests.map(({name, passed, skipped, error}) => ({
    file,
    test: [...groups, name].join(' > '),
    became: skipped ? 'skipped' : passed ? 'passed' : 'failed',
    error: passed ? '' : (error?.message ?? 'It was not run.'),
  }));
  const inner = suite.suites.flatMap(each => testsOf(each, [...groups, each.name], file));
  return [...tests, ...inner];
}
