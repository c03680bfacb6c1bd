import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {fromMarkdown} from 'mdast-util-from-markdown';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A page for people, as it is read. */
export interface DocPage {
  /** Its path from the root, such as `docs/lms/moodle.md`. */
  readonly path: string;
  readonly text: string;
  /** What its links and pictures lead to, as written. */
  readonly targets: readonly string[];
  /** The names by which its headings are linked to. */
  readonly headings: ReadonlySet<string>;
}

/** README, CONTRIBUTING, CHANGELOG and everything under `docs/`. */
export function readDocs(): readonly DocPage[] {
  const under = readdirSync(`${root}docs`, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name.replaceAll('\\', '/')}`);
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...under.toSorted()].map(readPage);
}

export function readPage(path: string): DocPage {
  const text = readFileSync(`${root}${path}`, 'utf8');
  const targets: string[] = [];
  const titles: string[] = [];
  collect(fromMarkdown(text), targets, titles);
  return {path, text, targets, headings: headingNames(titles)};
}

function collect(node: Node, targets: string[], titles: string[]): void {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
    targets.push(node.url);
  if (node.type === 'html')
    for (const [, url = ''] of node.value.matchAll(/(?:href|src)="([^"]*)"/g)) targets.push(url);
  if (node.type === 'heading') titles.push(textOf(node));
  if ('children' in node) for (const child of node.children) collect(child, targets, titles);
}

function textOf(node: Node): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** As GitHub names headings: small letters, no punctuation, hyphens; one that is there already gets a number. */
function headingNames(titles: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const title of titles) {
    const name = title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let free = name;
    for (let again = 1; names.has(free); again += 1) free = `${name}-${String(again)}`;
    names.add(free);
  }
  return names;
}
