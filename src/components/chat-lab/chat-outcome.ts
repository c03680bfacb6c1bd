import {html, nothing, type TemplateResult} from 'lit';
import type {ChatLab, Move} from '../../course/course.js';
import {UNNAMED} from '../../course/attempt.js';
import type {FieldResult, Judgement} from '../../course/judge.js';
import {say} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {countLine, feedback, notice, type FeedbackKind} from '../feedback/feedback.js';
import type {ShownMessage} from './chat-message.js';

/** What each result looks like; a message that was rightly left alone has no box. */
const kinds: Partial<Record<FieldResult, FeedbackKind>> = {
  right: 'right',
  unanswered: 'right',
  'wrong-move': 'right',
  missed: 'missed',
  'false-alarm': 'off',
};

/** How one message was answered, why, and what an adult nearby can notice without the chat. */
export function outcome(shown: ShownMessage, result: FieldResult): TemplateResult {
  const {message, name} = shown;
  const kind = kinds[result];
  const why = say(message.why, name);
  return html`<div class="outcome">
    ${
      kind
        ? feedback(kind, verdict(shown, result), why)
        : html`<p class="alone small soft"><b>${verdict(shown, result)}</b> ${why}</p>`
    }
    ${message.notice === undefined ? nothing : notice(say(message.notice, name))}
  </div>`;
}

function verdict({message, moves, flag}: ShownMessage, result: FieldResult): string {
  const words = t.activity.chat.outcome;
  const move = nameOfMove(moves, message.move);
  switch (result) {
    case 'right':
      return words.found(move);
    case 'unanswered':
      return words.unnamed(move);
    case 'wrong-move':
      return words.renamed(nameOfMove(moves, flag), move);
    case 'missed':
      return words.missed(move);
    case 'false-alarm':
      return words.extra;
    default:
      return words.clear;
  }
}

/** A move's name as it stands within a sentence; empty for a letter that names none. */
function nameOfMove(moves: readonly Move[], id: string | undefined): string {
  const name = moves.find(move => move.id === id)?.name ?? '';
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** What a flag is called so far. */
export function flagName(moves: readonly Move[], flag: string): string {
  return flag === UNNAMED ? t.activity.chat.unnamed : nameOfMove(moves, flag);
}

/** The counts of a check, which kinds of move are still to be found, or praise where nothing is left. */
export function summary(
  {messages}: ChatLab,
  judged: Judgement,
  moves: readonly Move[],
  shown: boolean,
): TemplateResult {
  const words = t.activity.chat;
  const flags = messages.filter(({move}) => move !== undefined).length;
  if (judged.correct === judged.total) {
    return html`<p>${flags === 0 ? words.clear : words.allFound(flags)}</p>`;
  }
  const missing = moves.filter(move =>
    messages.some(message => message.move === move.id && judged.results[message.id] === 'missed'),
  );
  return html`
    <ul class="plain">
      ${lines(judged, shown)}
    </ul>
    ${
      shown || missing.length === 0
        ? nothing
        : html`<p>${words.still(missing.map(({id}) => nameOfMove(moves, id)))}</p>`
    }
    ${shown ? nothing : html`<p>${words.look}</p>`}
  `;
}

function lines({counts}: Judgement, shown: boolean) {
  const words = t.activity.chat;
  const all: readonly [FieldResult, (count: number) => string][] = [
    ['right', words.found],
    ['wrong-move', words.renamed],
    ['unanswered', words.unnamedCount],
    ['missed', shown ? words.missed : words.open],
    ['false-alarm', words.notFlags],
  ];
  return all
    .filter(([result]) => counts[result] > 0)
    .map(([result, line]) => countLine(kinds[result] ?? 'off', line(counts[result])));
}
