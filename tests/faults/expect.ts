/*
 * As much of Node's `assert/strict` as the cases need, so that they run in a browser's engine too: the
 * same names, and the same meaning.
 */

/** What was found and what was wanted, for whoever reads the failure. */
export class Failure extends Error {
  override readonly name = 'AssertionError';
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(message: string, actual?: unknown, expected?: unknown) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

export function ok(value: unknown, message = 'it is not so'): asserts value {
  if (!value) throw new Failure(message, value, true);
}

export function equal(actual: unknown, expected: unknown, message = ''): void {
  if (!Object.is(actual, expected)) throw differing(actual, expected, message);
}

export function notEqual(actual: unknown, unwanted: unknown, message = ''): void {
  if (Object.is(actual, unwanted)) {
    throw new Failure(`${message || 'they are the same'}: ${text(actual)}`, actual);
  }
}

/** For plain data: arrays, objects and single values, whatever the order of the names. */
export function deepEqual(actual: unknown, expected: unknown, message = ''): void {
  if (!isSame(actual, expected)) throw differing(actual, expected, message);
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw differing(actual, String(pattern), 'it does not match');
}

function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(name => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function differing(actual: unknown, expected: unknown, message: string): Failure {
  const what = message || 'they differ';
  return new Failure(`${what}: ${text(actual)} instead of ${text(expected)}`, actual, expected);
}

function text(value: unknown): string {
  const plain = (_: string, part: unknown) =>
    part === undefined || typeof part === 'number' ? String(part) : part;
  return value === undefined ? 'undefined' : JSON.stringify(value, plain);
}
