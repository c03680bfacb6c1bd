import {html, nothing} from 'lit';
import type {Reply} from '../../course/conversation.js';
import type {ChatMessage, ChatPerson} from '../../course/course.js';
import {say} from '../../course/words.js';
import {t} from '../../i18n/workshop.js';
import type {Deck} from '../deck.js';
import type {Frame} from '../frames.js';

type Of<Kind extends Frame['kind']> = Extract<Frame, {kind: Kind}>;

/** A few messages of a thread; beside each that has been told, its move or that there is none, and why. */
export function threadFrame({messages, lab, told}: Of<'thread'>, deck: Deck) {
  return html`<p class="tag">${t.workshop.slide.training}</p>
    <ol class="thread">
      ${messages.map((message, index) => {
        const person = lab.people.find(({id}) => id === message.from);
        return html`<li class=${person?.side ?? 'start'}>
          ${bubble(message, person, deck)}
          <div class="verdict">${index < told ? verdict(message, deck) : nothing}</div>
        </li>`;
      })}
    </ol>`;
}

function bubble({day, time, text}: ChatMessage, person: ChatPerson | undefined, {name}: Deck) {
  return html`<div class="bubble">
    <span class="meta">${person?.name} · ${day} ${time}</span>
    <span>${say(text, name)}</span>
  </div>`;
}

function verdict({move, why}: ChatMessage, {moves, name}: Deck) {
  const found = moves.find(({id}) => id === move);
  return html`<b class=${found ? 'flag' : 'plain'}>${found?.name ?? t.workshop.slide.noMove}</b>
    <span>${say(why, name)}</span>`;
}

/** What the student says; then the replies to choose from; then what each of them does. */
export function turnFrame({turn, talk, told}: Of<'turn'>, {name}: Deck) {
  const who = talk.people.find(({id}) => id === turn.who);
  const replies = turn.replies.map(reply => replyLine(reply, told === 2, name));
  return html`<div class=${told === 0 ? 'says alone' : 'says'}>
      ${told === 0 ? html`<p class="meta">${who?.name}, ${who?.role}</p>` : nothing}
      <p class="said">${say(turn.says, name)}</p>
    </div>
    ${
      told === 0
        ? nothing
        : html`<ol class="replies ${told === 2 ? 'told' : ''}">
            ${replies}
          </ol>`
    }`;
}

function replyLine({id, text, consequence, quality}: Reply, told: boolean, name: Deck['name']) {
  return html`<li class=${told ? quality : ''}>
    <span class="key">${id.toUpperCase()}</span>
    <div>
      <span class="reply">${say(text, name)}</span>
      ${
        told
          ? html`<span class="then"
              ><b>${t.workshop.slide[quality]}.</b> ${say(consequence, name)}</span
            >`
          : nothing
      }
    </div>
  </li>`;
}

export function endingFrame({ending}: Of<'ending'>, {name}: Deck) {
  const {told, soon, next} = t.workshop.slide;
  return html`<p class="question">${ending.title}</p>
    <p class="close-lines">${say(ending.text, name)}</p>
    <dl class="facts">
      <dt>${told}</dt>
      <dd>${say(ending.told, name)}</dd>
      <dt>${soon}</dt>
      <dd>${say(ending.soon, name)}</dd>
      <dt>${next}</dt>
      <dd>${say(ending.next, name)}</dd>
    </dl>`;
}
