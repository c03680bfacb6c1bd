import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {coverageOf} from '../../src/build/content/coverage/coverage.js';
import {coveragePage} from '../../src/build/content/coverage/coverage-page.js';
import {itemBanksOf} from '../../src/build/content/coverage/item-bank.js';
import {itemBankPage} from '../../src/build/content/coverage/item-bank-page.js';
import {Problems} from '../../src/build/content/problem.js';
import {readContent} from '../../src/build/content/source/read-content.js';
import {readTree} from '../../src/build/content/source/source-tree.js';
import {settingsPage} from '../../src/build/settings-page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The page that says what the course covers. */
export const coverageFile = fileURLToPath(new URL('../../docs/coverage.md', import.meta.url));

/** The page that lists the bank's items. */
export const itemBankFile = fileURLToPath(new URL('../../docs/item-bank.md', import.meta.url));

/** The page that explains the settings. */
export const settingsFile = fileURLToPath(new URL('../../docs/settings.md', import.meta.url));

/** These pages as they are made from this repository, in the project's format, by their files. */
export async function coverageTexts(): Promise<ReadonlyMap<string, string>> {
  const content = readContent(await readTree(root), new Problems());
  const options = await resolveConfig(coverageFile);
  const formatted = async (filepath: string, page: string) =>
    [filepath, await format(page, {...options, filepath})] as const;
  return new Map([
    await formatted(coverageFile, coveragePage(coverageOf(content))),
    await formatted(itemBankFile, itemBankPage(itemBanksOf(content))),
    await formatted(
      settingsFile,
      settingsPage(content.regions.map(({data: {id, name}}) => ({id, name: name.text}))),
    ),
  ]);
}
