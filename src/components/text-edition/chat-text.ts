import {html, nothing, type TemplateResult} from 'lit';
import type {ChatLab, ChatMessage} from '../../course/course.js';
import {t} from '../../i18n/text-edition.js';
import type {Edition} from './edition.js';
import {idMark, passLink} from './parts.js';
import {prose} from './prose.js';

/** A training chat message by message: the move, why it is one or is not, and what an adult nearby may notice. */
export function chatText(lab: ChatLab, edition: Edition): TemplateResult {
  const {intro, contentNote, summary, people, messages, closing} = lab;
  const {name} = edition;
  const words = t.edition.chat;
  return html`<p>${prose(intro, name)}</p>
    <p class="coming">
      <b>${words.note}</b> ${prose(contentNote, name)} ${passLink(lab.id, edition)}
    </p>
    <p><b>${words.short}</b> ${prose(summary, name)}</p>
    <h4>${words.people}</h4>
    <ul>
      ${people.map(person => html`<li><b>${person.name}</b>, ${person.about}</li>`)}
    </ul>
    <h4>${words.thread}</h4>
    <p class="soft small">${words.training}</p>
    <ol class="thread">
      ${messages.map(message => messageText(message, lab, edition))}
    </ol>
    <p>${prose(closing, name)}</p>`;
}

function messageText(message: ChatMessage, {people}: ChatLab, edition: Edition) {
  const {id, from, day, time, text, move, why, notice} = message;
  const {moves, name} = edition;
  const words = t.edition.chat;
  const who = people.find(person => person.id === from)?.name ?? '';
  const moveName = moves.find(each => each.id === move)?.name;
  return html`<li>
    <p><b>${words.from(who, day, time)}</b> ${prose(text, name)} ${idMark(id, edition)}</p>
    <p class="why">
      <b>${moveName === undefined ? words.noMove : words.move(moveName)}</b> ${prose(why, name)}
    </p>
    ${
      notice === undefined
        ? nothing
        : html`<p class="why"><b>${t.edition.notice}</b> ${prose(notice, name)}</p>`
    }
  </li>`;
}
