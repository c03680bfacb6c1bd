import {html, type TemplateResult} from 'lit';
import {t} from '../../i18n/activity.js';
import {AnnounceEvent} from '../announce.js';
import {PlainEvent} from './plain-event.js';

/**
 * Swaps stories for their twins, or back: of this question, and of the others. Where the story stood, its twin
 * stands then; that is said, and the button keeps the focus.
 *
 * @param one - whether it stands with one question, or with many
 */
export function twinButton(plainly: boolean, one: boolean): TemplateResult {
  const words = t.activity.item;
  const [story, plain] = one
    ? [words.withStory, words.withoutStory]
    : [words.withStories, words.withoutStories];
  return html`<button
    class="quiet twin"
    @click=${({currentTarget}: Event) => {
      currentTarget?.dispatchEvent(new PlainEvent(!plainly));
      currentTarget?.dispatchEvent(
        new AnnounceEvent(plainly ? words.shownStory : words.shownPlain),
      );
    }}
  >
    ${plainly ? story : plain}
  </button>`;
}
