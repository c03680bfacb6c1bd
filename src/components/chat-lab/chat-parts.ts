import {html, nothing, type TemplateResult} from 'lit';
import type {ChatLab, ChatMessage, Move} from '../../course/course.js';
import {t} from '../../i18n/activity.js';
import {flagName} from './chat-outcome.js';

/** Who is talking, and the six moves to look up. */
export function before({people}: ChatLab, moves: readonly Move[]): TemplateResult {
  const words = t.activity.chat;
  return html`
    <h3 class="hidden-words">${words.people}</h3>
    <ul class="plain people">
      ${people.map(
        ({name, about, side}) =>
          html`<li class=${side}>
            <span class="face" aria-hidden="true">${name.charAt(0)}</span>
            <span><b>${name}</b><br /><span class="small soft">${about}</span></span>
          </li>`,
      )}
    </ul>
    <details>
      <summary>${words.moves}</summary>
      <ul>
        ${moves.map(move => html`<li><b>${move.name}.</b> ${move.meaning}</li>`)}
      </ul>
    </details>
  `;
}

/** A flagged message in the list of flags. */
export interface Flagged {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly flag: string;
}

/**
 * What is flagged so far, each with a button that leads to it. Buttons, since a link's address would be
 * the player's.
 */
export function flaggedList(
  flagged: readonly Flagged[],
  moves: readonly Move[],
  jump: (id: string) => void,
): TemplateResult | typeof nothing {
  const words = t.activity.chat;
  if (flagged.length === 0) return nothing;
  return html`<section class="flagged" aria-labelledby="flagged">
    <h3 id="flagged">${words.flagged(flagged.length)}</h3>
    <ul class="plain">
      ${flagged.map(
        ({id, number, flag}) =>
          html`<li>
            <button class="quiet" @click=${() => jump(id)}>
              ${words.jump(number, flagName(moves, flag))}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The messages day by day; a day that comes back later stands again. */
export function byDay(messages: readonly ChatMessage[]): readonly (readonly ChatMessage[])[] {
  const days: ChatMessage[][] = [];
  for (const message of messages) {
    const last = days.at(-1);
    if (last?.[0]?.day === message.day) last.push(message);
    else days.push([message]);
  }
  return days;
}
