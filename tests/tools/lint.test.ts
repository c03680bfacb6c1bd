import assert from 'node:assert/strict';
import {before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
let eslint: ESLint;

before(() => {
  // The files are made up: without them on disk, rules that need types have nothing to ask.
  eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      languageOptions: {parserOptions: {projectService: false}},
    },
    ruleFilter: ({ruleId}) => ruleId.startsWith('no-restricted') || ruleId === 'max-lines',
  });
});

async function messages(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, {filePath: `${root}/${filePath}`});
  return results.flatMap(result => result.messages.map(({message}) => message));
}

const elementNames = [
  ['a string', `export const name = 'cmi.core.lesson_status';`],
  ['a template', 'export const name = (n: number): string => `cmi.interactions.${n}.id`;'],
] as const;

for (const [what, code] of elementNames) {
  for (const room of ['course', 'package', 'components', 'player', 'build']) {
    test(`given a data-model element in ${what}, when src/${room} is linted, then it is an error`, async () => {
      const [message] = await messages(`src/${room}/made-up.ts`, code);
      assert.match(message ?? '', /Data-model elements are named in src\/lms/);
    });
  }
  for (const place of ['src/lms', 'src/preview', 'tests/played']) {
    test(`given a data-model element in ${what}, when ${place} is linted, then it is allowed`, async () => {
      assert.deepEqual(await messages(`${place}/made-up.ts`, code), []);
    });
  }
}

const never = [
  ['a listener for unload', `addEventListener('unload', () => undefined);`, /pagehide/],
  ['a listener for beforeunload', `addEventListener('beforeunload', () => undefined);`, /pagehide/],
  ['a handler for beforeunload', `window.onbeforeunload = null;`, /pagehide/],
  ['an export of everything', `export * from './other.js';`, /barrel/],
  ['301 lines', 'export {};\n'.repeat(301), /too many lines/],
] as const;

for (const [what, code, reason] of never) {
  for (const place of ['src/lms', 'src/player', 'tests/played']) {
    test(`given ${what}, when ${place} is linted, then it is an error`, async () => {
      assert.match((await messages(`${place}/made-up.ts`, code)).join(), reason);
    });
  }
}

test('given an index file, when linted, then it is an error', async () => {
  assert.match((await messages('src/lms/index.ts', 'export {};')).join(), /no index/);
});

test('given the browser in the course model, when linted, then it is an error', async () => {
  assert.match((await messages('src/course/made-up.ts', 'document.title;')).join(), /document/);
});
