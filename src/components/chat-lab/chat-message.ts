import {Flag} from 'lucide';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ChatMessage, ChatPerson, Move} from '../../course/course.js';
import {UNNAMED} from '../../course/attempt.js';
import type {FieldResult} from '../../course/judge.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {icon} from '../icon.js';
import {outcome} from './chat-outcome.js';

/** One message of a thread as the screen shows it. */
export interface ShownMessage {
  readonly message: ChatMessage;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly from: ChatPerson | undefined;
  /** A move's letter, `?` for a flag without a name, nothing where there is no flag. */
  readonly flag: string | undefined;
  /** Set once the answers are shown. */
  readonly result: FieldResult | undefined;
  readonly moves: readonly Move[];
  readonly name: NameOf;
  /** The learner flagged the message, named the flag, or took it back (null). */
  readonly answer: (flag: string | null) => void;
}

/** A message: who and when, the words, and under them the flag, or how it was answered. */
export function chatMessage(shown: ShownMessage): TemplateResult {
  const {message, number, total, from, name} = shown;
  const who = from?.name ?? '';
  return html`<li class=${from?.side ?? 'start'}>
    <p class="from" id=${`message-${message.id}`} tabindex="-1">
      <span class="hidden-words">
        ${t.activity.chat.position(number, total, who, message.day, message.time)}
      </span>
      <span aria-hidden="true">${number} · <b>${who}</b> · ${message.time}</span>
    </p>
    <div class="line">
      <p class="bubble">${say(message.text, name)}</p>
      ${shown.result ? nothing : flagging(shown)}
    </div>
    ${below(shown)}
  </li>`;
}

function flagging({number, flag, answer}: ShownMessage): TemplateResult {
  const change = (event: Event) => {
    answer((event.currentTarget as HTMLInputElement).checked ? UNNAMED : null);
  };
  return html`<label class="flag">
    <input type="checkbox" .checked=${live(flag !== undefined)} @change=${change} />
    ${icon(Flag)} ${t.activity.chat.flag(number)}
  </label>`;
}

/** How the message was answered; before that, once it is flagged, what the flag stands for. */
function below(shown: ShownMessage) {
  if (shown.result) return outcome(shown, shown.result);
  return shown.flag === undefined ? nothing : naming(shown);
}

function naming({message, number, flag, moves, answer}: ShownMessage): TemplateResult {
  return html`<fieldset>
    <legend>${t.activity.chat.what(number)}</legend>
    ${moves.map(
      move =>
        html`<label>
          <input
            type="radio"
            name=${`move-${message.id}`}
            .checked=${live(flag === move.id)}
            @change=${() => answer(move.id)}
          />
          ${move.name}
        </label>`,
    )}
  </fieldset>`;
}
