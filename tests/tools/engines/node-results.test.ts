import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {runNode} from '../run-node.js';
import {readNodeResults, type TestResult} from './results.js';

const sources = {
  groups: `import {describe, it} from 'node:test';
    describe('a', () => { it('b', () => {}); describe('c', () => { it('d', () => { throw new Error('no'); }); }); });
    it('e', () => {});`,
  hook: `import {before, describe, it} from 'node:test';
    describe('a', () => { before(() => { throw new Error('no room'); }); it('b', () => {}); });`,
  skipping: `import {it} from 'node:test'; it('a', {skip: 'why'}, () => {}); it.todo('b');`,
  none: `export {};`,
  killed: `process.kill(process.pid, 'SIGKILL');`,
};

describe('results of tests in Node', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nrr-results-'));
    for (const [name, source] of Object.entries(sources)) {
      await writeFile(join(folder, `${name}.test.mjs`), source);
    }
  });
  after(() => rm(folder, {recursive: true, force: true}));

  async function results(name: keyof typeof sources): Promise<readonly TestResult[]> {
    const report = join(folder, `${name}.jsonl`);
    const reporter = new URL('node-results.mjs', import.meta.url).href;
    const args = [`--test-reporter=${reporter}`, `--test-reporter-destination=${report}`];
    // The inner run is no part of the one that this test runs in.
    await runNode(['--test', ...args, `${name}.test.mjs`], {
      cwd: folder,
      env: {NODE_TEST_CONTEXT: undefined},
      minutes: 1,
    });
    return readNodeResults(report);
  }

  const cases: readonly (readonly [keyof typeof sources, readonly string[]])[] = [
    ['groups', ['a > b passed ', 'a > c > d failed no', 'e passed ']],
    [
      'hook',
      [
        'a > b failed test did not finish before its parent and was cancelled',
        'around its tests failed no room',
      ],
    ],
    ['skipping', ['a skipped why', 'b skipped ']],
    ['none', ['around its tests failed It has no test.']],
    ['killed', ['around its tests failed test failed']],
  ];
  for (const [name, expected] of cases) {
    it(`given a file of ${name}, when it has run, then each test is told of by its groups`, async () => {
      const told = await results(name);
      assert.deepEqual(
        told.map(({test, became, error}) => `${test} ${became} ${error}`),
        expected,
      );
      assert(told.every(({file}) => file === `${name}.test.mjs`));
    });
  }
});
