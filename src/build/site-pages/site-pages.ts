import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {transform} from 'esbuild';
import {draftLine} from '../../i18n/en-nz/reviews.js';
import {siteMessages as t} from '../../i18n/en-nz/site.js';
import type {ShellSource} from '../app.js';
import {styleSheets} from '../styles.js';
import {docsPages, readDocs} from './docs-pages.js';
import {copyDownloads, downloadsMain} from './downloads.js';
import {frontMain} from './front-page.js';
import {htmlPage, type HtmlPage} from './html-page.js';

/**
 * Writes the site's own pages around what stands in it: the first one, the downloads and the documents. They are
 * plain HTML without a script. It comes last, since the first page offers what is there.
 *
 * @param dist Holds the site, in `site/`, the packages and `SHA256SUMS`.
 */
export async function buildSitePages(source: ShellSource, dist: string): Promise<void> {
  const {root, course, region} = source;
  const {language, title} = course;
  const site = join(dist, 'site');
  await writeLooks(root, join(site, 'pages'));
  const downloads = await copyDownloads(dist, join(site, 'downloads'));
  await writePages(site, docsPages(await readDocs(root), course));
  await writePages(site, [
    {
      path: 'downloads.html',
      language,
      title: `${t.downloads.title} · ${title}`,
      home: title,
      main: downloadsMain(downloads, site),
    },
  ]);
  const main = frontMain(course, draftLine(region), site);
  await writePages(site, [{path: 'index.html', language, title, main}]);
}

async function writeLooks(root: string, folder: string): Promise<void> {
  await mkdir(folder, {recursive: true});
  const own = await readFile(join(root, 'src/build/site-pages/site.css'), 'utf8');
  const {cover} = await styleSheets(join(root, 'src/styles'));
  const {code} = await transform(own, {loader: 'css', minify: true, target: 'safari15'});
  await writeFile(join(folder, 'site.css'), `${cover}\n${code}`);
  await copyFile(join(root, 'assets/logo.svg'), join(folder, 'logo.svg'));
}

async function writePages(site: string, pages: readonly HtmlPage[]): Promise<void> {
  for (const page of pages) {
    const file = join(site, page.path);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, htmlPage(page));
  }
}
