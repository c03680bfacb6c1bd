import {existsSync} from 'node:fs';
import {copyFile, mkdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {siteMessages as t} from '../../i18n/en-nz/site.js';
import {escapeHtml} from '../fill-page.js';
import {link} from './html-page.js';

/** A file that people download. */
export interface Download {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

const SUMS = 'SHA256SUMS';

/** Copies everything that `SHA256SUMS` lists into a folder of the site, and that list. */
export async function copyDownloads(dist: string, folder: string): Promise<readonly Download[]> {
  await mkdir(folder, {recursive: true});
  const lines = (await readFile(join(dist, SUMS), 'utf8')).split('\n').filter(Boolean);
  await copyFile(join(dist, SUMS), join(folder, SUMS));
  return Promise.all(
    lines.map(async line => {
      const [sha256 = '', name = ''] = line.split('  ');
      await copyFile(join(dist, name), join(folder, name));
      return {name, sha256, size: (await stat(join(dist, name))).size};
    }),
  );
}

/**
 * The list of downloads as the main part of a page: each with what it is for, its size and its sum.
 *
 * @param site The site's folder: a way is offered to what stands in it.
 */
export function downloadsMain(downloads: readonly Download[], site: string): string {
  const words = t.downloads;
  const listed = words.groups.map(({heading, note, kinds}) => {
    const items = kinds.flatMap(kind => downloads.filter(({name}) => kindOf(name) === kind));
    if (items.length === 0) return '';
    return `<h2>${escapeHtml(heading)}</h2><p>${escapeHtml(note)}</p>
<ul class="files">${items.map(item).join('\n')}</ul>`;
  });
  const beside = words.beside.filter(({address}) => existsSync(join(site, address)));
  const commands = words.check.commands.map(
    ({where, command}) =>
      `<p>${escapeHtml(where)}</p><pre tabindex="0"><code>${escapeHtml(command)}</code></pre>`,
  );
  return `<article class="doc"><h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.lead)}</p>
<ul>${beside.map(({address, words: name}) => `<li>${link(address, name)}</li>`).join('\n')}</ul>
${listed.filter(Boolean).join('\n')}
<h2>${escapeHtml(words.check.heading)}</h2><p>${escapeHtml(words.check.how)}</p>
${commands.join('\n')}
<p><a href="downloads/${SUMS}" download>${SUMS}</a></p></article>`;
}

/** A file that no page of the site opens: its own rules would not be those of the site. */
function item({name, size, sha256}: Download): string {
  return `<li><a href="downloads/${escapeHtml(name)}" download>${escapeHtml(name)}</a>
<span>${escapeHtml(t.downloads.what(partOf(name)))} ${escapeHtml(t.downloads.size(size))}.</span>
<span class="sum">SHA-256 <code>${escapeHtml(sha256)}</code></span></li>`;
}

/** What a file is, by the end of its name; boosters are alike but for their number. */
function kindOf(name: string): string {
  const part = partOf(name);
  if (/^(booster-\d|refresher)-/.test(part)) return 'booster';
  if (part.startsWith('flight-check-')) return 'flight-check';
  return t.downloads.what(part) ? part : 'other';
}

/** What of a name is its own: `scorm12.zip`, `booster-1-scorm12.zip`. */
function partOf(name: string): string {
  return name.replace(/^notice-respond-report-[\d.]+-/, '');
}
