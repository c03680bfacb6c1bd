import {MessageCircle} from 'lucide';
import {html, nothing, type TemplateResult} from 'lit';
import type {Conversation, Exchange, Turn} from '../../course/conversation.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {icon} from '../icon.js';
import {coachLine} from './conversation-feedback.js';

/** Who is with the learner. */
export function people({people: all}: Conversation): TemplateResult {
  return html`
    <h2 class="hidden-words">${t.activity.conversation.people}</h2>
    <ul class="plain people">
      ${all.map(
        ({name, role}) =>
          html`<li>
            <span class="face" aria-hidden="true">${name.charAt(0)}</span>
            <span><b>${name}</b><br /><span class="small soft">${role}</span></span>
          </li>`,
      )}
    </ul>
  `;
}

/** The name of whoever speaks in a turn. */
export function speakerOf({people: all}: Conversation, {who}: Turn): string {
  return all.find(({id}) => id === who)?.name ?? '';
}

/** What is said to the learner, under the heading that takes the focus, and what is thought. */
export function speech(conversation: Conversation, turn: Turn, name: NameOf): TemplateResult {
  const words = t.activity.conversation;
  const speaker = speakerOf(conversation, turn);
  return html`
    <h2 id="here" tabindex="-1">${words.says(speaker)}</h2>
    <p class="bubble">${say(turn.says, name)}</p>
    <p class="thought">
      ${icon(MessageCircle)}
      <span><b>${words.thinks(speaker)}</b> ${say(turn.thought, name)}</span>
    </p>
  `;
}

/** What was said and replied, and what the child then does, under the heading that takes the focus. */
export function whatHappens(
  conversation: Conversation,
  {turn, reply}: Exchange,
  name: NameOf,
): TemplateResult {
  const words = t.activity.conversation;
  return html`
    <p class="from small soft">${words.says(speakerOf(conversation, turn))}</p>
    <p class="bubble">${say(turn.says, name)}</p>
    <p class="from small soft yours">${words.you}</p>
    <p class="bubble yours">${say(reply.text, name)}</p>
    <h2 id="here" tabindex="-1">${words.happens}</h2>
    <p class="consequence">${say(reply.consequence, name)}</p>
  `;
}

/** How a list of exchanges is shown. */
export interface ShownExchanges {
  readonly name: NameOf;
  /** Whether what the coach says stands with each. */
  readonly coach?: boolean;
  /** The learner goes back to one, by its place from 0; not offered where it is not given. */
  readonly back?: (index: number) => void;
}

/** What was said so far, in order. */
export function exchanges(
  conversation: Conversation,
  said: readonly Exchange[],
  {name, coach = false, back}: ShownExchanges,
): TemplateResult | typeof nothing {
  const words = t.activity.conversation;
  if (said.length === 0) return nothing;
  return html`<ol class="said">
    ${said.map(
      ({turn, reply}, index) =>
        html`<li>
          <p class="from small soft">${words.says(speakerOf(conversation, turn))}</p>
          <p class="bubble">${say(turn.says, name)}</p>
          <p class="from small soft yours">${words.you}</p>
          <p class="bubble yours">${say(reply.text, name)}</p>
          <p>${say(reply.consequence, name)}</p>
          ${coach ? coachLine(reply, name) : nothing}
          ${
            back
              ? html`<button class="quiet" @click=${() => back(index)}>
                  ${words.backTo(index + 1)}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ol>`;
}
