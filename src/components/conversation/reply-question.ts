import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Turn} from '../../course/conversation.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';

/** The replies of a turn as the screen offers them. */
export interface OfferedReplies {
  readonly turn: Turn;
  /** The letter of the reply that is chosen; choosing says nothing yet. */
  readonly picked: string;
  readonly isTried: (id: string) => boolean;
  readonly name: NameOf;
  readonly pick: (id: string) => void;
}

/** What the learner may say: native radio buttons in the root of whoever shows them. */
export function replyQuestion(offered: OfferedReplies): TemplateResult {
  const {turn, picked, isTried, name, pick} = offered;
  const words = t.activity.conversation;
  return html`<fieldset>
    <legend>${words.question}</legend>
    ${turn.replies.map(
      ({id, text}) =>
        html`<label>
          <input
            type="radio"
            name=${`reply-${turn.id}`}
            .checked=${live(picked === id)}
            @change=${() => pick(id)}
          />
          <span>
            ${say(text, name)}
            ${isTried(id) ? html`<span class="tried small soft">${words.tried}</span>` : nothing}
          </span>
        </label>`,
    )}
  </fieldset>`;
}
