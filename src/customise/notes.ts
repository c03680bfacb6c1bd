import {html, nothing} from 'lit';
import {t} from '../i18n/customise.js';
import type {SettingsProblem} from '../settings/checks.js';
import {labelOf} from './changes-table.js';
import type {CourseFacts} from './course-facts.js';
import type {Opened} from './opened.js';
import type {PackageKind} from './package-kind.js';
import {withoutEffect} from './without-effect.js';

/** What was opened, and what is to be known of it. */
export function openedNotes({name, zip, problems}: Opened, course: CourseFacts) {
  const words = t.customise;
  const {title = course.title, version, kind, settings} = zip;
  const idle = withoutEffect(kind, title !== course.title);
  return html`<p class="opened">${words.opened(title, version, words.kinds[kind])}</p>
    <p class="small soft">${words.file(name)}</p>
    ${
      version === course.version
        ? nothing
        : html`<p class="note">${words.otherVersion(version, course.version)}</p>`
    }
    ${idle.length === 0 ? nothing : html`<p class="note">${words.idle(idle.map(labelOf))}</p>`}
    ${settings.line === undefined ? nothing : html`<p class="note">${words.unread(settings.line)}</p>`}
    ${problems.length === 0 ? nothing : misfits(problems)}`;
}

function misfits(problems: readonly SettingsProblem[]) {
  const words = t.customise;
  return html`<div class="note">
    <p>${words.misfits}</p>
    <ul>
      ${problems.map(problem => html`<li>${words.misfit(problem)}</li>`)}
    </ul>
  </div>`;
}

/** The zip is there: what to do with it. */
export function doneNote(name: string, kind: PackageKind) {
  const words = t.customise.make;
  const isForLms = kind !== 'offline' && kind !== 'workshop';
  return html`<section class="note done" aria-labelledby="done">
    <h2 id="done" tabindex="-1">${words.done(name)}</h2>
    <p>${words.doneHelp}</p>
    <h3>${words.next}</h3>
    <ol>
      <li>${isForLms ? words.import : words.unpack}</li>
      ${kind === 'workshop' ? nothing : html`<li>${words.look}</li>`}
      <li>${words.keep}</li>
    </ol>
  </section>`;
}
