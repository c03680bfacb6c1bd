import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Course} from '../../course/course.js';
import {siteMessages as t} from '../../i18n/en-nz/site.js';
import {escapeHtml} from '../fill-page.js';
import {link} from './html-page.js';

/** The mark of the course, as it stands on its cover. */
const mark = `<svg class="mark" viewBox="0 0 200 200" aria-hidden="true">
<circle cx="100" cy="100" r="10" />
<path class="report" d="M126 126a37 37 0 1 1 6-45" />
<path class="respond" d="M63 155a66 66 0 1 1 58 8" />
<path class="notice" d="M8 81a94 94 0 1 1 20 80" />
</svg>`;

/**
 * The main part of the first page: what this is, and where to go from here.
 *
 * @param site The site's folder: a way is offered to what stands in it.
 * @param draft The line that stands while the content is not reviewed; empty after.
 */
export function frontMain(course: Course, draft: string, site: string): string {
  const {course: take, workshop} = t.front.ways;
  return `<section class="cover" aria-labelledby="title">
${mark}
<h1 id="title">${titleLines(course.title)}</h1>
<p class="lead">${escapeHtml(course.summary)}</p>
<p class="ways">${way(take, 'main-way')} ${way(workshop, 'other-way')}</p>
${draft ? `<p class="draft">${escapeHtml(draft)}</p>` : ''}
</section>
<div class="cards">
${t.front.cards
  .filter(({needs}) => needs === undefined || existsSync(join(site, needs)))
  .map(({heading, words, links}) => {
    const listed = links.filter(({address}) => existsSync(join(site, address)));
    const items = listed.map(({address, words: name}) => `<li>${link(address, name)}</li>`);
    return `<section><h2>${escapeHtml(heading)}</h2><p>${escapeHtml(words)}</p><ul>${items.join('')}</ul></section>`;
  })
  .join('\n')}
</div>
<footer><p>${escapeHtml(t.front.footer(course.version))}</p></footer>`;
}

function way({address, words}: {address: string; words: string}, name: string): string {
  return `<a class="${name}" href="${address}">${escapeHtml(words)}</a>`;
}

/** The title's words stand on a line each, as on the cover of the course. */
function titleLines(title: string): string {
  return title
    .split(' · ')
    .map(word => `<span>${escapeHtml(word)}</span>`)
    .join('<i> · </i>');
}
