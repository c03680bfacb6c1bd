import assert from 'node:assert/strict';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {runQuestions} from '../../src/build/questions/run-questions.js';
import {fixtureRoot} from './fixture.js';
import {added, bankPath, bankText, edited} from './questions-fixture.js';

describe('npm run questions', async () => {
  const root = await mkdtemp(join(tmpdir(), 'questions-'));
  const read = (path: string) => readFile(join(root, path), 'utf8');
  await cp(join(fixtureRoot, 'modules'), join(root, 'modules'), {recursive: true});
  await mkdir(dirname(join(root, bankPath)));
  for (const [path, text] of added) await writeFile(join(root, path), text);
  after(() => rm(root, {recursive: true}));

  it('given a table that somebody edited, when it is imported, then only the file of that question is written', async () => {
    const check = await read('modules/noticing/quick-check.yaml');
    await runQuestions(root, ['export', 'out']);
    assert.match(await read('out/questions.gift'), /^::item-whisper::/m);
    assert.match(await read('out/gift-losses.md'), /^### item-whisper$/m);
    const table = await read('out/questions.csv');
    assert.ok(table.startsWith('\ufeffid,type,'), 'Excel reads macrons');
    await writeFile(
      join(root, 'out/questions.csv'),
      edited(table, 'Nobody looks.', 'No adult looks.'),
    );

    const dry = await runQuestions(root, ['import', 'out/questions.csv', '--dry-run']);
    assert.match(dry.out, /options 4 why: “Nobody looks.” → “No adult looks.”/);
    assert.equal(await read(bankPath), bankText);

    const ran = await runQuestions(root, ['import', 'out/questions.csv']);
    assert.deepEqual(
      [ran.failed, ran.out.split('\n').at(-1)],
      [false, 'Written: 1 changed in 1 file. Now run: npm run content'],
    );
    assert.equal(await read(bankPath), edited(bankText, 'Nobody looks.', 'No adult looks.'));
    assert.equal(await read('modules/noticing/quick-check.yaml'), check);
  });

  it('given a bad row beside a good one, when it is imported, then nothing is written', async () => {
    const before = await read(bankPath);
    await writeFile(
      join(root, 'bad.csv'),
      'id,type,stem,review\nitem-whisper,choice,Other?,first-signs\nitem-kinds,match,Other.,x\n',
    );
    const {out, failed} = await runQuestions(root, ['import', 'bad.csv']);
    assert.ok(failed);
    assert.match(out, /^bad.csv:3 column D: there is no step “x”/);
    assert.equal(await read(bankPath), before);
  });

  it('given a command that nobody knows, then it says which there are', async () => {
    for (const args of [
      [],
      ['export'],
      ['send', 'x'],
      ['import', 'x.csv', '--all'],
      ['import', 'none.csv'],
    ]) {
      await assert.rejects(
        runQuestions(root, args),
        /npm run questions -- import <file|none.csv cannot be read/,
      );
    }
  });
});
