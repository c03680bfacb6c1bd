import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkWorkshop} from '../../src/build/content/checks/check-workshop.js';
import {Problems} from '../../src/build/content/problem.js';
import {readContent} from '../../src/build/content/source/read-content.js';
import {readTree} from '../../src/build/content/source/source-tree.js';

const tree = await readTree(process.cwd());
const file = 'modules/workshop/handouts/say-and-do-not-say.yaml';

/** What the check says of the workshop once words of the file are replaced. */
function problemsWith(from: string, to: string): string[] {
  const problems = new Problems();
  const text = tree.texts.get(file) ?? '';
  assert.ok(text.includes(from));
  const texts = new Map(tree.texts).set(file, text.replace(from, to));
  checkWorkshop(readContent({...tree, texts}, problems), undefined, problems);
  return problems.lines();
}

describe('a handout’s table', () => {
  it('given a row with a cell fewer, or more, than its head, when checked, then its line is named', () => {
    const told = `${file}:13:11 the row has`;
    const why = ', You would have to break it.]';
    const allowed = "it has 3, one for each head; an empty one is ''";
    assert.deepEqual(problemsWith(why, ']'), [`${told} 2 cells; ${allowed}`]);
    assert.deepEqual(problemsWith(why, `${why.slice(0, -1)}, '']`), [
      `${told} 4 cells; ${allowed}`,
    ]);
    assert.deepEqual(problemsWith(why, why), []);
  });
});
