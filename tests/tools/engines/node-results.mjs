import {isAbsolute, relative, sep} from 'node:path';

/**
 * A reporter for Node's tests: what became of each, a `TestResult` as JSON a line. A file that ends badly
 * or has no test is one that failed.
 */
export default async function* nodeResults(events) {
  const names = [];
  for await (const {type, data} of events) {
    if (type === 'test:start') {
      names.length = data.nesting;
      names.push(data.name);
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const groups = names.slice(0, data.nesting);
    const result = resultOf(type === 'test:pass', data, [...groups, data.name]);
    if (result) yield `${JSON.stringify(result)}\n`;
  }
}

function resultOf(passed, data, names) {
  const isFile = data.nesting === 0 && isAbsolute(data.name);
  const isGroup = isFile || data.details.type === 'suite';
  const error = errorOf(passed, isFile, data);
  // A group tells only of itself: its tests have told before.
  if (isGroup && !error) return undefined;
  const file = relative(process.cwd(), data.file ?? data.name)
    .split(sep)
    .join('/');
  if (isGroup) return {file, test: 'around its tests', became: 'failed', error};
  return {
    file,
    test: names.join(' > '),
    became: became(passed, data),
    error: error || whySkipped(data),
  };
}

function whySkipped({skip}) {
  return typeof skip === 'string' ? skip : '';
}

function became(passed, {skip, todo}) {
  if (skip !== undefined || todo !== undefined) return 'skipped';
  return passed ? 'passed' : 'failed';
}

function errorOf(passed, isFile, {details}) {
  if (passed) return isFile ? 'It has no test.' : '';
  const {failureType, cause, message} = details.error;
  if (failureType === 'subtestsFailed') return '';
  return String(cause?.message ?? cause ?? message);
}
