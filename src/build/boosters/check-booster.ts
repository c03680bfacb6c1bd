import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {checkTree, type ContentCheck} from '../content/check-content.js';
import {readTree} from '../content/source/source-tree.js';
import {boosterTree, type BoosterTree} from './booster-tree.js';

/**
 * Reads, checks and compiles a booster's content.
 *
 * @param root The repository's root.
 * @param name Its folder under `boosters/`.
 * @throws Error when a folder or `package.json` cannot be read.
 */
export async function checkBooster(
  root: string,
  name: string,
  now = new Date(),
): Promise<ContentCheck> {
  const [text, main, own] = await Promise.all([
    readFile(join(root, 'package.json'), 'utf8'),
    readTree(root),
    readTree(join(root, 'boosters', name)),
  ]);
  const {version} = JSON.parse(text) as {version: string};
  return checkBoosterTree(boosterTree(main, own, name), version, now);
}

/** The same for a tree that is in memory. Problems name the files that authors know. */
export function checkBoosterTree(tree: BoosterTree, version: string, now: Date): ContentCheck {
  const checked = checkTree(tree, version, now);
  const warnings = checked.warnings.map(line => placed(line, tree));
  return {...checked, warnings, problems: checked.problems.map(line => placed(line, tree))};
}

function placed(line: string, {origins}: BoosterTree): string {
  return line.replace(/^[^:]+/, path => origins.get(path) ?? path);
}
