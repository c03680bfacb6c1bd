import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {browserLines} from './ran-lines/browser-lines.js';
import {coverageTable} from './ran-lines/coverage-table.js';
import {nodeLines} from './ran-lines/node-lines.js';
import {runNode} from './run-node.js';

const judge = `/** Says what a mark is worth. */
export function judge(mark: number): string {
  if (mark > 3) {
    return 'passed';
  }

  return 'failed';
}

export interface Mark {
  readonly value: number;
}

export function never(): void {
  console.log('never');
}
`;

let root: string;
const v8 = (): string => join(root, 'v8');

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'nrr-coverage-'));
  await mkdir(join(root, 'src/course'), {recursive: true});
  await mkdir(join(root, 'src/player'), {recursive: true});
  await writeFile(join(root, 'package.json'), '{"type": "module"}');
  await writeFile(join(root, 'src/course/judge.ts'), judge);
  await writeFile(join(root, 'src/player/idle.ts'), 'export const idle = 1;\n');
  for (const [name, mark] of Object.entries({high: 5, low: 1})) {
    const use = `import {judge} from './src/course/judge.js'; judge(${mark});`;
    await writeFile(join(root, `${name}.ts`), use);
  }
});
after(() => rm(root, {recursive: true, force: true}));

async function runInNode(name: string): Promise<void> {
  const env = {NODE_V8_COVERAGE: v8()};
  const {ok, output} = await runNode(['--import', 'tsx', join(root, `${name}.ts`)], {
    env,
    minutes: 10,
  });
  assert(ok, output);
}

test('given runs in Node and in the browser, when put together, then only lines that none ran are missed', async () => {
  const rows = async (): Promise<string[]> =>
    (await coverageTable(root, [await nodeLines(root, v8()), await browserLines(root, browser)]))
      .split('\n')
      .filter(line => line.includes('src/'));
  const browser = join(root, 'browser.json');

  await runInNode('high');
  assert.deepEqual(await rows(), [
    '  66.7 %  src/course',
    '   0.0 %  src/player',
    '  66.7 %  src/course/judge.ts 7, 15-16',
    '   0.0 %  src/player/idle.ts 1',
  ]);

  await runInNode('low');
  const statementMap = {'0': {start: {line: 1}}, '1': {start: {line: 2}}};
  const seen = {[join(root, 'src/player/idle.ts')]: {statementMap, s: {'0': 2, '1': 0}}};
  await writeFile(browser, JSON.stringify(seen));
  await writeFile(join(v8(), 'half.json'), '{"result": [');
  assert.deepEqual(await rows(), [
    '  77.8 %  src/course',
    ' 100.0 %  src/player',
    '  77.8 %  src/course/judge.ts 15-16',
  ]);
});
