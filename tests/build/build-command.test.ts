import assert from 'node:assert/strict';
import {cp, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {runNode, type CommandResult} from '../tools/run-node.js';
import {fixtureRoot} from './fixture.js';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A small course, with a player of one file. */
describe('the build command, where something is wrong', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'nrr-build-'));
    await cp(fixtureRoot, root, {recursive: true});
    await cp(join(projectRoot, 'tsconfig.json'), join(root, 'tsconfig.json'));
    await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
    await mkdir(join(root, 'src/player'), {recursive: true});
  });
  afterEach(() => rm(root, {recursive: true, force: true}));

  async function build(...args: string[]): Promise<CommandResult> {
    const script = join(projectRoot, 'src/build/build.ts');
    const command = ['--import', import.meta.resolve('tsx'), script, ...args];
    return runNode(command, {cwd: root, minutes: 10});
  }

  async function player(code: string): Promise<void> {
    await writeFile(join(root, 'src/player/main.ts'), code);
  }

  for (const args of [[], ['--draft']]) {
    it(`given content with problems, when it runs with [${args.join()}], then it says one a line and ends with 1`, async () => {
      await writeFile(join(root, 'modules/noticing/what-helps.md'), 'Some 40 <b>words</b>.\n');
      const {output, code} = await build(...args);
      const problems = output.split('\n').filter(line => !line.startsWith('warning: '));
      assert.equal(problems[0], 'The content has problems:');
      assert.equal(problems.length, 4);
      for (const line of problems.slice(1))
        assert.match(line, /^modules\/noticing\/[\w.-]+:\d+:\d+ /);
      assert.equal(code, 1);
    });
  }

  it('given a wrong type, when it runs, then it says where, without a stack, and ends with 1', async () => {
    await player(`export const mark: number = 'three';\nconsole.log(mark);\n`);
    const {output, code} = await build();
    assert.match(output, /src\/player\/main\.ts \(1:14\): .*TS2322: Type 'string'/);
    assert.doesNotMatch(output, /^ +at /m);
    assert.equal(code, 1);
  });

  it('given a syntax error, when a draft is built, then it says where, without a stack, and ends with 1', async () => {
    await player(`const mark = 3;\nconst = mark;\n`);
    const {output, code} = await build('--draft');
    assert.match(output, /src\/player\/main\.ts:2:6: ERROR: /);
    assert.doesNotMatch(output, /^ +at /m);
    assert.equal(code, 1);
  });

  it('given an import of nothing, when a draft is built, then it says of what and ends with 1', async () => {
    await player(`import {mark} from './marks.js';\nconsole.log(mark);\n`);
    const {output, code} = await build('--draft');
    assert.match(output, /Could not resolve "\.\/marks\.js" from "src\/player\/main\.ts"/);
    assert.equal(code, 1);
  });

  it('given a folder that is no project, when it runs, then it ends with 1 and shows its stack', async () => {
    await rm(join(root, 'package.json'));
    const {output, code} = await build();
    assert.match(output, /ENOENT.*package\.json/);
    assert.equal(code, 1);
  });
});
