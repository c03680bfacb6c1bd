import {html, nothing} from 'lit';
import {t} from '../../i18n/activity.js';

/** Step id → title, of the steps that items send to. */
export interface Titles {
  readonly titles: Readonly<Record<string, string>>;
  /** Those of another course, which this one goes back to. */
  readonly elsewhere?: Readonly<Record<string, string>> | undefined;
}

/**
 * The way to a step, to read it again. Nothing here leads into another course: of its steps the title is told.
 * Of a step that neither has, which a school has left out, nothing is said.
 *
 * @param words What the link says of a step with this title.
 */
export function readAgain(
  step: string,
  {titles, elsewhere}: Titles,
  words: (title: string) => string,
) {
  const away = elsewhere?.[step];
  if (away !== undefined) return html`<span class="soft">${t.activity.check.inCourse(away)}</span>`;
  const title = titles[step];
  return title === undefined
    ? nothing
    : html`<a class="again" href=${`#/${step}`}>${words(title)}</a>`;
}
