import {html} from 'lit';
import {t} from '../../i18n/activity.js';

/** Step id → title, of the steps that items send to. */
export interface Titles {
  readonly titles: Readonly<Record<string, string>>;
  /** Those of another course, which this one goes back to. */
  readonly elsewhere?: Readonly<Record<string, string>> | undefined;
}

/**
 * The way to a step, to read it again. Nothing here leads into another course: of its steps the title is told.
 *
 * @param words What the link says of a step with this title.
 */
export function readAgain(
  step: string,
  {titles, elsewhere}: Titles,
  words: (title: string) => string,
) {
  const away = elsewhere?.[step];
  return away === undefined
    ? html`<a class="again" href=${`#/${step}`}>${words(titles[step] ?? '')}</a>`
    : html`<span class="soft">${t.activity.check.inCourse(away)}</span>`;
}
