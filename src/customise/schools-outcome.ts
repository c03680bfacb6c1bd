import {html, nothing} from 'lit';
import {t} from '../i18n/customise-schools.js';
import type {ListMistake, ListPlace, SchoolsReading} from './read-schools.js';

/** What became of a list. */
export interface Outcome {
  /** In place of how many schools were taken. */
  readonly title?: string;
  /** Why it was not read. */
  readonly words?: string;
  readonly reading?: SchoolsReading;
  /** It is not in UTF-8. */
  readonly old?: boolean;
  /** The list that was there before has stayed. */
  readonly kept?: boolean;
}

/** What became of a list of schools, in words; its heading takes the focus. */
export function schoolsOutcome({title, words, reading, old = false, kept = false}: Outcome) {
  const count = reading?.schools.length ?? 0;
  return html`<div class="note" role="group" aria-labelledby="outcome">
    <h4 id="outcome" tabindex="-1">
      ${title ?? (count ? t.schools.taken(count) : t.schools.none)}
    </h4>
    ${words === undefined ? nothing : html`<p>${words}</p>`}
    ${reading ? readingNotes(reading, old) : nothing}
    ${kept ? html`<p>${t.schools.kept}</p>` : nothing}
  </div>`;
}

function readingNotes(reading: SchoolsReading, old: boolean) {
  const {schools, mistakes, unknown, doubtful, fault} = reading;
  const words = t.schools;
  const isBare = !fault && schools.length + mistakes.length === 0;
  return html`${fault ? html`<p>${words[fault]}</p>` : nothing}
  ${isBare ? html`<p>${words.noRows}</p>` : nothing}
  ${old ? html`<p><b>${words.old}</b></p>` : nothing}
  ${unknown.length ? html`<p>${words.unknown(unknown.join(', '))}</p>` : nothing}
  ${mistakes.length ? leftOut(mistakes) : nothing} ${doubtful.length ? doubts(doubtful) : nothing}`;
}

function leftOut(mistakes: readonly ListMistake[]) {
  const rows = new Set(mistakes.map(({row}) => row)).size;
  return html`<p><b>${t.schools.left(rows)}.</b> ${t.schools.leftHelp}</p>
    <ul>
      ${mistakes.map(
        ({row, heading, allowed}) => html`<li>${t.schools.mistake(row, heading, allowed)}</li>`,
      )}
    </ul>`;
}

function doubts(places: readonly ListPlace[]) {
  return html`<p><b>${t.schools.doubtful}.</b> ${t.schools.doubtfulHelp}</p>
    <ul>
      ${places.map(({row, heading}) => html`<li>${t.schools.place(row, heading)}</li>`)}
    </ul>`;
}
