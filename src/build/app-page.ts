import type {Course} from '../course/course.js';
import {isRequired} from '../course/progress.js';
import type {Region} from '../course/region.js';
import {pageMessages} from '../i18n/en-nz/page.js';
import {escapeHtml, fillPage} from './fill-page.js';

/** What differs between the page of the LMS edition and that of the offline one. */
export interface PageKind {
  /** The script element's attributes and address. */
  readonly script: string;
  /** The folder that holds scripts and styles, such as `v0.1.0`. */
  readonly assets: string;
}

/**
 * Fills `src/player/index.html`: the cover as plain HTML, so that the first paint waits for no script.
 *
 * @throws Error when the template names something that is not known here.
 */
export function appPage(template: string, course: Course, region: Region, kind: PageKind): string {
  const values: Record<string, string> = {
    language: course.language,
    title: escapeHtml(course.title),
    // The part that a short course adds stands on its cover; beside the buttons there is no room for it.
    brand: escapeHtml(course.follows ? course.title.replace(/ · [^·]+$/, '') : course.title),
    titleLines: titleLines(course.title),
    summary: escapeHtml(course.summary),
    facts: escapeHtml(facts(course)),
    short: course.follows ? short(region) : '',
    draft: escapeHtml(pageMessages.draft(region)),
    noScript: escapeHtml(pageMessages.noScript),
    assets: kind.assets,
    script: kind.script,
  };
  const closedUp = template.replace(/\n\s+/g, '\n');
  return fillPage('src/player/index.html', closedUp, values);
}

function facts(course: Course): string {
  const minutes = course.modules.reduce((sum, module) => sum + module.minutes, 0);
  const steps = course.modules.reduce(
    (sum, module) => sum + module.steps.filter(isRequired).length,
    0,
  );
  return pageMessages.facts(minutes, steps);
}

/** What a short course says on its cover, since it has no welcome; `src/player/short-cover.ts` follows the settings. */
function short({name}: Region): string {
  const {privacy, region} = pageMessages;
  return `<p class="draft">${escapeHtml(privacy)}</p><p class="draft" id="region">${escapeHtml(region(name))}</p>`;
}

/** The title's words stand on a line each; the separators stay for whoever listens or copies. */
function titleLines(title: string): string {
  return title
    .split(' · ')
    .map(word => `<span>${escapeHtml(word)}</span>`)
    .join('<i> · </i>');
}
