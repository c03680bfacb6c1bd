import type {Bank, QuestionFile} from './bank.js';
import {withoutType, type ByFile} from './check-incoming.js';
import {differences, type Difference} from './differences.js';
import {cleanItem, same, textOf, type Draft} from './item.js';
import {editFile} from './yaml-edit.js';

/** What an import does to one question. */
export interface Change {
  readonly id: string;
  /** The file that holds it. */
  readonly path: string;
  readonly what: 'added' | 'changed' | 'deleted';
  /** Of a changed question, each place and its words before and after. */
  readonly differences: readonly Difference[];
}

/** What an import does to the course. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Questions that the course has and the file has not, and that stay. */
  readonly kept: readonly string[];
  /** The files that change, whole: path → text. */
  readonly texts: ReadonlyMap<string, string>;
}

const NEW_FILE = `# yaml-language-server: $schema=../../schema/bank.schema.json
kind: bank
items:
`;

/**
 * Plans what to write so that the course holds the questions of a file that was checked.
 *
 * @param deletes Whether questions that the file lacks go.
 */
export function planFor(byFile: ByFile, bank: Bank, deletes: boolean): Plan {
  const named = new Set([...byFile.values()].flat().map(({draft}) => textOf(draft, 'id')));
  const missing = [...bank.questions.keys()].filter(id => !named.has(id));
  const changes: Change[] = [];
  const texts = new Map<string, string>();
  for (const path of new Set([...byFile.keys(), ...bank.files.map(file => file.path)])) {
    const file = bank.files.find(each => each.path === path);
    const drafts = (byFile.get(path) ?? []).map(({draft}) => cleanItem(draft));
    const gone = deletes ? missing.filter(id => bank.questions.get(id)?.path === path) : [];
    const own = changesIn(path, drafts, gone, bank);
    if (own.length === 0) continue;
    changes.push(...own);
    texts.set(path, textOfFile(path, own, drafts, {file, bank}));
  }
  return {changes, kept: deletes ? [] : missing, texts};
}

function changesIn(
  path: string,
  drafts: readonly Draft[],
  gone: readonly string[],
  bank: Bank,
): Change[] {
  const written = drafts.flatMap((draft): Change[] => {
    const id = textOf(draft, 'id');
    const current = bank.questions.get(id)?.item as Draft | undefined;
    if (!current) return [{id, path, what: 'added', differences: []}];
    if (same(current, draft)) return [];
    return [{id, path, what: 'changed', differences: differences(current, draft)}];
  });
  const deleted = gone.map((id): Change => ({id, path, what: 'deleted', differences: []}));
  return [...written, ...deleted];
}

function textOfFile(
  path: string,
  changes: readonly Change[],
  drafts: readonly Draft[],
  {file, bank}: {readonly file: QuestionFile | undefined; readonly bank: Bank},
): string {
  const idsOf = (what: Change['what']) =>
    changes.filter(each => each.what === what).map(({id}) => id);
  const written = (id: string) =>
    withoutType(drafts.find(draft => textOf(draft, 'id') === id) ?? {});
  const indexOf = (id: string) => bank.questions.get(id)?.index ?? 0;
  const before = file ? (bank.tree.texts.get(path) ?? '') : NEW_FILE;
  return editFile(before, {
    changed: new Map(idsOf('changed').map(id => [indexOf(id), written(id)])),
    added: idsOf('added').map(written),
    removed: new Set(idsOf('deleted').map(indexOf)),
  });
}
