import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {workshopBundle, workshopOutput} from '../../../rollup.config.mjs';
import type {AppSource} from '../app.js';
import {bundle} from '../bundles.js';
import {fillPageWithText} from '../fill-page.js';
import {styleSheets} from '../styles.js';

/** The page that is printed from. */
export const PAPER_PAGE = 'papers.html';

/** What they are printed from. */
export type PaperSource = Omit<AppSource, 'regions'>;

/** Writes a page that shows each of the workshop's papers, for a browser to print: see `print-main.ts`. */
export async function writePaperPage(source: PaperSource, folder: string): Promise<void> {
  const {root, course} = source;
  await mkdir(folder, {recursive: true});
  const input = {papers: 'src/workshop/paper/print-main.ts'};
  await bundle({...workshopBundle(source), input}, [{...workshopOutput, dir: folder}]);
  const template = await readFile(join(root, 'src/workshop/paper/page.html'), 'utf8');
  const {language, title} = course;
  const page = fillPageWithText('src/workshop/paper/page.html', template, {language, title});
  await writeFile(join(folder, PAPER_PAGE), page);
  await writeFile(
    join(folder, 'workshop.css'),
    (await styleSheets(join(root, 'src/styles'))).cover,
  );
}
