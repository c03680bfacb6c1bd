import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {checkTree, type ContentCheck} from '../../src/build/content/check-content.js';
import {readTree, type SourceTree} from '../../src/build/content/source/source-tree.js';

/** A small course without problems. */
export const fixtureRoot = fileURLToPath(new URL('../fixtures/content', import.meta.url));

/** The day on which the tests look at it. */
export const today = new Date('2026-11-22T10:00:00Z');

const fixture = await readTree(fixtureRoot);

/** A change to one file: words that it holds once, and what stands there instead; or a whole new file. */
export type Edit =
  | {readonly file: string; readonly from: string; readonly to: string}
  | {readonly file: string; readonly text: string | null};

/** Looks at the fixture with some files changed, in memory; paths are below `modules/`. */
export function checkEdited(edits: readonly Edit[], now = today): ContentCheck {
  return checkTree(edits.reduce(applied, fixture), '1.2.3', now);
}

function applied({texts, media}: SourceTree, edit: Edit): SourceTree {
  const path = `modules/${edit.file}`;
  const next = new Map(texts);
  if ('text' in edit) {
    if (edit.text === null) next.delete(path);
    else next.set(path, edit.text);
    return {texts: next, media};
  }
  const parts = (texts.get(path) ?? '').split(edit.from);
  assert.equal(parts.length, 2, `${path} holds “${edit.from}” once`);
  next.set(path, parts.join(edit.to));
  return {texts: next, media};
}
