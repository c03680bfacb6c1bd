import {html, nothing, type TemplateResult} from 'lit';
import type {Conversation, Exchange, Turn} from '../../course/conversation.js';
import {t} from '../../i18n/activity.js';
import '../certainty/certainty.js';
import type {CertaintyEvent} from '../certainty/certainty-event.js';
import {certaintiesOf} from '../certainty/certainties.js';

/**
 * Asks how sure the learner is of a reply, before they see what it does.
 * @param short Whether the learner has read what becomes of it.
 * @param changed Called when they have said it.
 */
export function askSure(
  conversation: Conversation,
  {id}: Turn,
  short: boolean,
  changed: () => void,
): TemplateResult {
  const said = certaintiesOf(conversation);
  return html`<nrr-certainty
    .value=${said.get(id) ?? ''}
    .short=${short}
    @nrr-certainty=${({certainty}: CertaintyEvent) => {
      said.set(id, certainty);
      changed();
    }}
  ></nrr-certainty>`;
}

/** Forgets what was said of replies that are taken back. */
export function forgetSure(conversation: Conversation, taken: readonly Exchange[]): void {
  for (const {turn} of taken) certaintiesOf(conversation).delete(turn.id);
}

/** The replies that did not help although the learner was very sure of them; not on paper. */
export function sureReplies(
  conversation: Conversation,
  said: readonly Exchange[],
): TemplateResult | typeof nothing {
  const words = t.activity.conversation;
  const certainties = certaintiesOf(conversation);
  const rows = said.flatMap(({turn, reply: {quality}}, index) =>
    certainties.get(turn.id) === 'high' && quality !== 'helps'
      ? [
          html`<li>
            <b>${words.reply(index + 1)}</b> ${t.activity.certainty.sureAndOff}
            ${words.quality[quality]}
          </li>`,
        ]
      : [],
  );
  if (rows.length === 0) return nothing;
  return html`<section class="look" aria-labelledby="look">
    <h3 id="look">${t.activity.certainty.look}</h3>
    <ul>
      ${rows}
    </ul>
  </section>`;
}
