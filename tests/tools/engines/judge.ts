import type {Engine} from '../../helpers/engines/engines.mjs';
import type {Limit} from '../../helpers/engines/limits.js';
import type {TestResult} from './results.js';

/** What one engine came to in one part. */
export interface Verdict {
  readonly passed: number;
  /** A line for each test that failed, and for each limit that is none. */
  readonly failed: readonly string[];
  /** A line for each test that the engine cannot be held to, and why. */
  readonly cannot: readonly string[];
}

/**
 * Judges an engine's results by the limits it is known to have. A known limit that does not show is a
 * failure, as is a test that is left out without a reason: nothing is passed over in silence.
 *
 * @param files The files that were run; limits in others are not of this part.
 */
export function judge(
  engine: Engine,
  results: readonly TestResult[],
  files: readonly string[],
  limits: readonly Limit[],
): Verdict {
  const known = limits.filter(limit => limit.engine === engine && files.includes(limit.file));
  const limitOf = (result: TestResult): Limit | undefined =>
    known.find(({file, test}) => file === result.file && test === result.test);
  const lines = {passed: [] as string[], failed: [] as string[], cannot: [] as string[]};
  for (const result of results) {
    const [became, line] = judged(engine, result, limitOf(result));
    lines[became].push(line);
  }
  const met = new Set(results.map(limitOf));
  const lost = known
    .filter(limit => !met.has(limit))
    .map(({file, test}) => `${file}: no test is named “${test}”, which limits.ts tells of`);
  return {passed: lines.passed.length, failed: [...lines.failed, ...lost], cannot: lines.cannot};
}

function judged(
  engine: Engine,
  result: TestResult,
  limit: Limit | undefined,
): [keyof Verdict, string] {
  const {file, test, became, error} = result;
  const name = `${file}: ${test}`;
  if (became === 'skipped') {
    // A test may say itself that its engine lacks what it needs.
    if (error.startsWith(`cannot in ${engine}: `)) return ['cannot', `${name}: ${error}`];
    return ['failed', `${name}: left out, and not for what ${engine} cannot do`];
  }
  if (became === 'failed') {
    if (limit?.seen.test(error)) return ['cannot', `${name}: ${limit.why}`];
    return ['failed', `${name}: ${error}`];
  }
  if (!limit) return ['passed', name];
  return ['failed', `${name}: the engine can do it by now: take its line out of limits.ts`];
}
