import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {groupedTestFiles, runNodeTests} from './node-tests.js';
import {runNode} from './run-node.js';
import {runStages, type Outcome, type Stage} from './run-stages.js';

describe('stages', () => {
  const fine = {ok: true, output: 'fine'};
  const broken = {ok: false, output: 'line 3 is wrong'};
  const tests = (passed: number, failed: number, ok = failed === 0): Outcome => ({
    ok,
    output: '',
    tests: {passed, failed, skipped: 0},
  });
  const cases: [string, Outcome[], string][] = [
    ['all is well', [fine, tests(4, 0), tests(3, 0)], '8 passed, 0 failed'],
    ['checks are all there is', [fine, fine], '2 passed, 0 failed'],
    ['a check fails', [broken, tests(4, 0)], '4 passed, 1 failed'],
    ['tests fail', [fine, tests(4, 2), tests(3, 1)], '8 passed, 3 failed'],
    ['tests pass but their tool fails', [tests(4, 0, false)], '4 passed, 1 failed'],
    ['tests fail but their tool does not say so', [tests(4, 1, true)], '4 passed, 1 failed'],
    ['a stage runs no tests', [tests(0, 0)], '0 passed, 1 failed'],
  ];

  async function run(outcomes: Outcome[]): Promise<{total: string; said: string[]}> {
    const said: string[] = [];
    const stages = outcomes.map((outcome, n): Stage => ({
      name: `stage ${n}`,
      parts: ['lint'],
      shown: false,
      run: () => Promise.resolve(outcome),
    }));
    const context = {root: '', temp: '', env: {}, parts: ['lint']} as const;
    const {passed, failed} = await runStages(stages, context, line => said.push(line));
    return {total: `${passed} passed, ${failed} failed`, said};
  }

  for (const [what, outcomes, expected] of cases) {
    it(`given ${what}, when they have run, then the sum is ${expected}`, async () => {
      assert.equal((await run(outcomes)).total, expected);
    });
  }

  it('given one that fails, when they have run, then its output is printed, and that of the others is not', async () => {
    const {said} = await run([fine, broken]);
    assert.match(
      said.join('\n'),
      /^✓ stage 0: [\d.]+ s\n✗ stage 1: [\d.]+ s\n\nline 3 is wrong\n$/,
    );
  });
});

describe('stages of two lanes', () => {
  /** What began and ended, in its order; each waits until another has begun, if it names one. */
  function laneStages(log: string[]): readonly Stage[] {
    const begun = new Map<string, () => void>();
    const wait = new Map(
      ['a', 'b', 'c', 'd'].map(
        name => [name, new Promise<void>(resolve => begun.set(name, resolve))] as const,
      ),
    );
    const stage = (name: string, lane: Stage['lane'], until?: string): Stage => ({
      name,
      parts: ['lint'],
      shown: false,
      ...(lane && {lane}),
      async run() {
        log.push(`${name} begins`);
        begun.get(name)?.();
        if (until) await wait.get(until);
        log.push(`${name} ends`);
        return {ok: true, output: ''};
      },
    });
    return [
      stage('a', 'source', 'c'),
      stage('b', 'source'),
      stage('c', 'build', 'b'),
      stage('d', undefined),
    ];
  }

  it('given neighbours, when they run, then lanes run beside one another, each in turn, and the next waits for all', async () => {
    const log: string[] = [];
    const said: string[] = [];
    const context = {root: '', temp: '', env: {}, parts: ['lint']} as const;
    await runStages(laneStages(log), context, line => said.push(line.replace(/:.*/, '')));
    assert.deepEqual(log, [
      ...['a begins', 'c begins', 'a ends', 'b begins', 'b ends', 'c ends'],
      ...['d begins', 'd ends'],
    ]);
    assert.deepEqual(said, ['✓ a', '✓ b', '✓ c', '✓ d']);
  });
});

describe('a command', () => {
  it('given one that hangs with a child of its own, when its time is over, then both are stopped', async () => {
    const script = `
      require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {stdio: 'inherit'});
      setInterval(() => {}, 1000);`;
    const {ok, output} = await runNode(['-e', script], {minutes: 0.02});
    assert.equal(ok, false);
    assert.match(output, /Stopped: it had not ended after 0.02 minutes/);
  });

  it('given one that ends well but leaves a child behind, when its time is over, then it has failed', async () => {
    const script = `
      require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {stdio: 'inherit'}).unref();`;
    const {ok} = await runNode(['-e', script], {minutes: 0.02});
    assert.equal(ok, false);
  });

  it('given one that prints and fails, when run, then both streams are there', async () => {
    const script = `console.log('out'); console.error('err'); process.exit(3)`;
    const {ok, output} = await runNode(['-e', script], {minutes: 1});
    assert.equal(ok, false);
    assert.deepEqual(output.split('\n').sort(), ['err', 'out']);
  });
});

describe('the count of tests in Node', () => {
  let folder: string;
  const sources = {
    two: `import {test} from 'node:test'; test('a', () => {}); test('b', () => { console.log('# pass 99'); });`,
    failing: `import {test} from 'node:test'; test('a', () => { throw new Error('no'); });`,
    skipping: `import {test} from 'node:test'; test.skip('a', () => {}); test('b', () => {});`,
    unreadable: `import './nowhere.js';`,
    none: `export {};`,
    killed: `process.kill(process.pid, 'SIGKILL');`,
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nrr-count-'));
    for (const [name, source] of Object.entries(sources)) {
      await writeFile(join(folder, `${name}.test.ts`), source);
    }
  });
  after(() => rm(folder, {recursive: true, force: true}));

  async function run(...names: (keyof typeof sources)[]): Promise<Outcome> {
    const files = names.map(name => join(folder, `${name}.test.ts`));
    // The inner run is no part of the one that this test runs in.
    return runNodeTests(files, {temp: folder, env: {NODE_TEST_CONTEXT: undefined}});
  }

  const cases: [(keyof typeof sources)[], boolean, number, number, number][] = [
    [['two'], true, 2, 0, 0],
    [['two', 'failing'], false, 2, 1, 0],
    [['skipping'], true, 1, 0, 1],
    [['two', 'unreadable'], false, 2, 1, 0],
    [['two', 'none'], true, 2, 1, 0],
    [[], false, 0, 0, 0],
  ];
  for (const [names, ok, passed, failed, skipped] of cases) {
    it(`given files [${names.join()}], when they have run, then ${passed} passed and ${failed} failed`, async () => {
      const outcome = await run(...names);
      assert.deepEqual([outcome.ok, outcome.tests], [ok, {passed, failed, skipped}]);
    });
  }

  it('given a file without a test, when run, then it is named', async () => {
    const {output} = await run('none');
    assert.match(output, /none\.test\.ts has no test\.$/);
  });

  it('given a file whose process is killed, when run, then it is said how it ended', async () => {
    const {output} = await run('killed', 'two');
    assert.match(output, /killed\.test\.ts: its process ended with code ~, signal 'SIGKILL'\.$/);
  });

  it('given rooms that may run together, when grouped and run, then every test counts once, and one without is named', async () => {
    const root = join(folder, 'grouped');
    const files = {
      'course/two.test.ts': sources.two,
      'course/failing.test.ts': sources.failing,
      'course/none.test.ts': sources.none,
      'played/two.test.ts': sources.two,
    };
    for (const [path, source] of Object.entries(files)) {
      await mkdir(join(root, 'tests', path, '..'), {recursive: true});
      await writeFile(join(root, 'tests', path), source);
    }
    const grouped = await groupedTestFiles(root, root);
    assert.deepEqual(
      grouped.map(path => basename(path)),
      ['course.test.mjs', 'none.test.ts', 'two.test.ts'],
    );
    const outcome = await runNodeTests(grouped, {
      temp: root,
      env: {NODE_TEST_CONTEXT: undefined},
    });
    assert.deepEqual(outcome.tests, {passed: 4, failed: 2, skipped: 0});
    assert.match(outcome.output, /none\.test\.ts has no test\.$/);
  });
});
