import {html, nothing, type TemplateResult} from 'lit';
import {
  helpfulWay,
  type Conversation,
  type Ending,
  type Exchange,
  type Quality,
  type Reply,
  type Turn,
} from '../../course/conversation.js';
import {t} from '../../i18n/text-edition.js';
import type {Edition} from './edition.js';
import {idMark, passLink} from './parts.js';
import {prose} from './prose.js';

/** A conversation as it is told on the page: its turns in the order of their numbers. */
interface Told {
  readonly conversation: Conversation;
  readonly edition: Edition;
  /** The turns of the way that helps, then the others. */
  readonly turns: readonly Turn[];
  readonly way: readonly Exchange[];
}

/** A conversation: first one way that helps, then every other reply with what it does, then how it can end. */
export function conversationText(conversation: Conversation, edition: Edition): TemplateResult {
  const {intro, contentNote, summary, people} = conversation;
  const {name} = edition;
  const words = t.edition.conversation;
  const way = helpfulWay(conversation.turns);
  const onWay = way.map(({turn}) => turn);
  const others = conversation.turns.filter(turn => !onWay.includes(turn));
  const told: Told = {conversation, edition, way, turns: [...onWay, ...others]};
  return html`<p>${prose(intro, name)}</p>
    <p class="coming">
      <b>${t.edition.chat.note}</b> ${prose(contentNote, name)}
      ${passLink(conversation.id, edition)}
    </p>
    <p><b>${t.edition.chat.short}</b> ${prose(summary, name)}</p>
    <h4>${words.people}</h4>
    <ul>
      ${people.map(person => html`<li><b>${person.name}</b>, ${person.role}</li>`)}
    </ul>
    <p class="soft small">${words.practice}</p>
    <h4>${words.path}</h4>
    ${way.map(exchange => wayText(exchange, told))}
    <h4>${words.others}</h4>
    ${told.turns.map(turn => othersText(turn, told))}
    <h4>${words.endings}</h4>
    ${endings(told).map(ending => endingText(ending, edition))}`;
}

/** A turn of the way that helps, with the reply that is on it. */
function wayText({turn, reply}: Exchange, told: Told): TemplateResult {
  const {name} = told.edition;
  return html`<h5 id=${turnAnchor(turn, told)}>${heading(turn, told)}</h5>
    ${speech(turn, told)}
    <p><b>${t.edition.conversation.you}</b> ${prose(reply.text, name)}</p>
    ${replyFeedback(reply, told)}`;
}

/** What else could be said at a turn; nothing where the way that helps has its only reply. */
function othersText(turn: Turn, told: Told) {
  const onWay = told.way.find(exchange => exchange.turn === turn);
  const replies = turn.replies.filter(reply => reply !== onWay?.reply).sort(bestFirst);
  if (replies.length === 0) return nothing;
  return html`<h5 id=${onWay ? nothing : turnAnchor(turn, told)}>${heading(turn, told)}</h5>
    ${onWay ? html`<p>${prose(turn.says, told.edition.name)}</p>` : speech(turn, told)}
    <p><b>${onWay ? t.edition.conversation.youCould : t.edition.conversation.you}</b></p>
    <ul>
      ${replies.map(
        reply =>
          html`<li>
            <p>${prose(reply.text, told.edition.name)}</p>
            ${replyFeedback(reply, told)}
          </li>`,
      )}
    </ul>`;
}

function heading(turn: Turn, told: Told) {
  const {says} = t.edition.conversation;
  const number = told.turns.indexOf(turn) + 1;
  return html`${says(number, speakerOf(turn, told))} ${idMark(turn.id, told.edition)}`;
}

function speech(turn: Turn, told: Told) {
  const {name} = told.edition;
  return html`<blockquote><p>${prose(turn.says, name)}</p></blockquote>
    <p>
      <b>${t.edition.conversation.thinks(speakerOf(turn, told))}</b> ${prose(turn.thought, name)}
    </p>`;
}

/** What a reply does, why, and where it leads. */
function replyFeedback(reply: Reply, told: Told) {
  const {consequence, quality, coach} = reply;
  const {name} = told.edition;
  const words = t.edition.conversation;
  return html`<p class="why"><b>${words.happens}</b> ${prose(consequence, name)}</p>
    <p class="why">
      <b>${words.quality[quality]}</b> ${prose(coach, name)} ${leadsTo(reply, told)}
      ${idMark(reply.id, told.edition)}
    </p>`;
}

function leadsTo({to}: Reply, told: Told) {
  const {goesOn, ends} = t.edition.conversation;
  const next = told.turns.find(({key}) => key === to);
  if (next) {
    return html`<a href="#${turnAnchor(next, told)}">${goesOn(told.turns.indexOf(next) + 1)}</a>`;
  }
  const ending = told.conversation.endings.find(({key}) => key === to);
  return ending ? html`<b>${ends(ending.title)}</b>` : nothing;
}

/** That of the way that helps stands first. */
function endings({conversation, way}: Told): readonly Ending[] {
  const last = way.at(-1)?.reply.to;
  return [...conversation.endings].sort((a, b) => Number(b.key === last) - Number(a.key === last));
}

function endingText({title, text, told, soon, next}: Ending, {name}: Edition): TemplateResult {
  const words = t.edition.conversation;
  return html`<h5>${title}</h5>
    <p>${prose(text, name)}</p>
    <ul>
      <li><b>${words.told}</b> ${prose(told, name)}</li>
      <li><b>${words.soon}</b> ${prose(soon, name)}</li>
      <li><b>${words.next}</b> ${prose(next, name)}</li>
    </ul>`;
}

function speakerOf({who}: Turn, {conversation}: Told): string {
  return conversation.people.find(({id}) => id === who)?.name ?? '';
}

/** The step's id parts it from the turns of other conversations. */
function turnAnchor({id}: Turn, {conversation}: Told): string {
  return `${conversation.id}--${id}`;
}

const order: readonly Quality[] = ['helps', 'costs', 'harms'];

function bestFirst(a: Reply, b: Reply): number {
  return order.indexOf(a.quality) - order.indexOf(b.quality);
}
