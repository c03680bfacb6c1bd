import assert from 'node:assert/strict';
import {checkSource, type ContentCheck} from '../../src/build/content/check-content.js';
import {Problems} from '../../src/build/content/problem.js';
import {readContent, type Content} from '../../src/build/content/source/read-content.js';
import type {SourceTree} from '../../src/build/content/source/source-tree.js';
import type {StateKeys} from '../../src/course/state-keys.js';

const FOLDER = 'how-offenders-operate';
const ASSESSMENT = 'final';

/** A generated course, in memory. */
export interface ManyModules {
  readonly tree: SourceTree;
  readonly stateKeys: StateKeys;
}

/**
 * Makes a course of many modules, each a copy of the one module of a small course with ids of its own: lessons,
 * a timeline, a matching, three chats and a check.
 *
 * @param small The small course: `oneModuleTree()`.
 * @param language Its language tag. The build knows no translations yet: each language is a course.
 */
export function manyModules(small: SourceTree, count: number, language: string): ManyModules {
  const copies = [...Array(count).keys()].map(index => copyOf(small, index + 1));
  const texts = new Map([...small.texts].filter(([path]) => !path.includes(`/${FOLDER}/`)));
  for (const copy of copies) for (const [path, text] of copy.texts) texts.set(path, text);
  texts.set('modules/course.yaml', courseOf(small, copies, language));
  // The numbers of a hundred modules have no room in saved progress, which the schema would say.
  texts.set('modules/state-keys.json', '{"modules": {}, "assessments": {}}');
  return {tree: {texts, media: small.media}, stateKeys: keysOf(copies)};
}

/** Reads, checks and compiles it as the build does. */
export function checkMany({tree, stateKeys}: ManyModules, now: Date): ContentCheck {
  const problems = new Problems();
  const read = readContent(tree, problems);
  assert.ok(read.stateKeys);
  const source: Content = {...read, stateKeys: {file: read.stateKeys.file, data: stateKeys}};
  return checkSource(source, tree, {version: '0.0.0', now, problems});
}

interface Copy {
  readonly id: string;
  readonly steps: readonly string[];
  readonly check: string;
  readonly items: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

function copyOf({texts}: SourceTree, number: number): Copy {
  const own = [...texts].filter(([path]) => path.startsWith(`modules/${FOLDER}/`));
  const module = own.find(([path]) => path.endsWith('/module.yaml'))?.[1] ?? '';
  const steps = [...module.matchAll(/\{id: ([\w-]+), kind: ([\w-]+)/g)];
  const outcomes = [...module.matchAll(/\bid: (lo\w+)/g)].map(([, id = '']) => id);
  const items = own.flatMap(([, text]) =>
    [...text.matchAll(/\bid: (item-[\w-]+)/g)].map(([, id = '']) => id),
  );
  const ids = [FOLDER, ...steps.map(([, id = '']) => id), ...outcomes, ...items];
  const pattern = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`, 'g');
  const renamed = (text: string) => text.replace(pattern, id => `${id}-n${number}`);
  return {
    id: renamed(FOLDER),
    steps: steps.map(([, id = '']) => renamed(id)),
    check: renamed(steps.find(([, , kind]) => kind === 'check')?.[1] ?? ''),
    items: items.map(renamed),
    texts: new Map(own.map(([path, text]) => [renamed(path), renamed(text)])),
  };
}

function courseOf({texts}: SourceTree, copies: readonly Copy[], language: string): string {
  const [first, ...others] = copies;
  const kept =
    (texts.get('modules/course.yaml') ?? '').split(/^(?:modules|checks|assessment):/m)[0] ?? '';
  return [
    kept.replace(/^language: .*$/m, `language: ${language}`).trimEnd(),
    `modules: [${copies.map(({id}) => id).join(', ')}]`,
    `checks: [${others.map(({check}, i) => `{id: check-${i + 2}, step: ${check}}`).join(', ')}]`,
    `assessment: {id: ${ASSESSMENT}, step: ${first?.check ?? ''}}`,
    '',
  ].join('\n');
}

function keysOf(copies: readonly Copy[]): StateKeys {
  const numbered = (ids: readonly string[]) => Object.fromEntries(ids.map((id, i) => [id, i + 1]));
  const modules = copies.map(
    ({id, steps}, i) => [id, {key: i + 1, steps: numbered(steps)}] as const,
  );
  const assessments = copies.map(({items}, i) => {
    return [i === 0 ? ASSESSMENT : `check-${i + 1}`, {key: i + 1, items: numbered(items)}] as const;
  });
  return {modules: Object.fromEntries(modules), assessments: Object.fromEntries(assessments)};
}
