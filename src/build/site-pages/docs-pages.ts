import {readFile, readdir} from 'node:fs/promises';
import {join, posix, relative, sep} from 'node:path';
import {siteMessages as t} from '../../i18n/en-nz/site.js';
import {sortPaths} from '../../package/files.js';
import {escapeHtml} from '../fill-page.js';
import {link, type HtmlPage} from './html-page.js';
import {markdownHtml, titleOf} from './markdown-html.js';

/** A document of the project, as it stands in the repository. */
export interface Doc {
  /** Path from the repository's root, such as `docs/lms/moodle.md`. */
  readonly path: string;
  readonly text: string;
}

/** What the site has pages of: all of `docs/`, what changed in each version, and how to report a fault. */
export async function readDocs(root: string): Promise<readonly Doc[]> {
  const folder = join(root, 'docs');
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const found = entries
    .filter(({name}) => name.endsWith('.md'))
    .map(({parentPath, name}) => relative(root, join(parentPath, name)).split(sep).join('/'));
  const paths = [...sortPaths(found), 'CHANGELOG.md', 'CONTRIBUTING.md'];
  return Promise.all(
    paths.map(async path => ({path, text: await readFile(join(root, path), 'utf8')})),
  );
}

/** A page for each document, and one that lists them. */
export function docsPages(
  docs: readonly Doc[],
  {language, title}: {readonly language: string; readonly title: string},
): readonly HtmlPage[] {
  const known = new Set(docs.map(({path}) => path));
  const pages = docs.map(({path, text}) => ({
    path: pageOf(path),
    language,
    title: `${titleOf(text)} · ${title}`,
    home: title,
    main: `<article class="doc">${markdownHtml(text, url => leads(url, path, known))}</article>`,
  }));
  const main = `<article class="doc"><h1>${escapeHtml(t.docs.title)}</h1>${groups(docs)}</article>`;
  const list = {path: DOCS_LIST, language, title: `${t.docs.title} · ${title}`, home: title, main};
  return [...pages, list];
}

export const DOCS_LIST = 'docs/index.html';

/** Where a document's page stands in the site. */
export function pageOf(path: string): string {
  return (path.startsWith('docs/') ? path : `docs/${path.toLowerCase()}`).replace(/md$/, 'html');
}

function groups(docs: readonly Doc[]): string {
  const folders = [t.docs.install, t.docs.lms, t.docs.made, t.docs.decisions];
  return folders
    .map(heading => {
      const items = docs
        .filter(({path}) => folderOf(path) === heading)
        .map(
          ({path, text}) => `<li>${link(posix.relative('docs', pageOf(path)), titleOf(text))}</li>`,
        );
      return `<h2>${escapeHtml(heading)}</h2><ul>${items.join('\n')}</ul>`;
    })
    .join('\n');
}

/** What people who install it look for, by name; the rest is about how it is made. */
const forInstalling =
  /^(docs\/(accessibility|conformance|hosting|privacy|settings|updating|workshop)|CHANGELOG)\.md$/;

function folderOf(path: string): string {
  if (path.startsWith('docs/lms/')) return t.docs.lms;
  if (path.startsWith('docs/decisions/')) return t.docs.decisions;
  return forInstalling.test(path) ? t.docs.install : t.docs.made;
}

/** Other sites as they are, other documents as their pages; files of the repository are not in the site. */
function leads(url: string, from: string, known: ReadonlySet<string>): string | undefined {
  if (/^(https?:|#)/.test(url)) return url;
  const [path = '', place] = url.split('#');
  const target = posix.normalize(posix.join(posix.dirname(from), path));
  if (!known.has(target)) return undefined;
  const address = posix.relative(posix.dirname(pageOf(from)), pageOf(target));
  return place === undefined ? address : `${address}#${place}`;
}
