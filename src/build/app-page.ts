import type {Course} from '../course/course.js';
import {isRequired} from '../course/progress.js';
import type {Region} from '../course/region.js';
import {pageMessages} from '../i18n/en-nz/page.js';

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
    title: escape(course.title),
    // The part that a short course adds stands on its cover; beside the buttons there is no room for it.
    brand: escape(course.follows ? course.title.replace(/ · [^·]+$/, '') : course.title),
    titleLines: titleLines(course.title),
    summary: escape(course.summary),
    facts: escape(facts(course)),
    short: course.follows ? short(region) : '',
    draft: escape(pageMessages.draft(region)),
    noScript: escape(pageMessages.noScript),
    assets: kind.assets,
    script: kind.script,
  };
  const closedUp = template.replace(/\n\s+/g, '\n');
  return closedUp.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`src/player/index.html: {{${key}}} is not known`);
    return value;
  });
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
  return `<p class="draft">${escape(privacy)}</p><p class="draft" id="region">${escape(region(name))}</p>`;
}

/** The title's words stand on a line each; the separators stay for whoever listens or copies. */
function titleLines(title: string): string {
  return title
    .split(' · ')
    .map(word => `<span>${escape(word)}</span>`)
    .join('<i> · </i>');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${String(sign.charCodeAt(0))};`);
}
