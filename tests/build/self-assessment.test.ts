import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';

describe('the self-assessment', () => {
  it('given a step or a question that it names, when the course is searched, then it is there', async () => {
    const page = await readFile('docs/self-assessment.md', 'utf8');
    const named = [...page.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, id = '']) => id);
    const known = await idsOf('modules');
    assert.ok(named.length > 100);
    assert.deepEqual(
      [...new Set(named)].filter(id => !known.has(id)),
      [],
    );
  });
});

/** Every `id: …` of the YAML files in a folder and below it. */
async function idsOf(folder: string): Promise<Set<string>> {
  const names = await readdir(folder, {recursive: true});
  const paths = names.filter(name => name.endsWith('.yaml')).map(name => join(folder, name));
  const texts = await Promise.all(paths.map(path => readFile(path, 'utf8')));
  return new Set(
    texts.flatMap(text => [...text.matchAll(/\bid: ([a-z0-9-]+)/g)].map(([, id = '']) => id)),
  );
}
