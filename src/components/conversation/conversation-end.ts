import {html, nothing, type TemplateResult} from 'lit';
import {
  helpfulWay,
  type Conversation,
  type Ending,
  type Exchange,
  type Quality,
  type Way,
} from '../../course/conversation.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {t as printables} from '../../i18n/printables.js';
import {countLine} from '../feedback/feedback.js';
import {looks} from './conversation-feedback.js';
import {exchanges, speakerOf} from './conversation-parts.js';
import {sureReplies} from './sure-replies.js';

/** How a conversation ended, as the screen and the paper show it. */
export interface ShownEnd {
  readonly conversation: Conversation;
  readonly way: Way;
  /** Whether the step counts as done. */
  readonly done: boolean;
  readonly name: NameOf;
  /** The learner goes back to a reply, by its place from 0. */
  readonly back: (index: number) => void;
  readonly restart: () => void;
  readonly print: () => void;
}

/** The outcome, then each reply with what it did, then one way that helps. On paper: with a blank form. */
export function conversationEnd(shown: ShownEnd): TemplateResult {
  const {conversation, way, done, name, back, restart, print} = shown;
  const words = t.activity.conversation;
  return html`
    <section class="result" aria-labelledby="here">
      <p class="from small soft">${words.ends}</p>
      ${way.ending ? outcome(way.ending, name) : nothing}
    </section>
    ${sureReplies(conversation, way.said)}
    <section aria-labelledby="yours">
      <h3 id="yours">${words.yours}</h3>
      <ul class="plain counts">
        ${counts(way.said)}
      </ul>
      <p class="screen">${done ? words.counts : words.another}</p>
      ${exchanges(conversation, way.said, {name, coach: true, back})}
    </section>
    ${model(conversation, name)}
    <div class="row">
      <button @click=${restart}>${words.restart}</button>
      <button @click=${print}>${words.print}</button>
    </div>
    ${blankForm(name)}
  `;
}

/** What came of it for the child: never what was found out. */
function outcome({title, text, told, soon, next}: Ending, name: NameOf): TemplateResult {
  const words = t.activity.conversation;
  return html`
    <h2 id="here" tabindex="-1">${title}</h2>
    <p>${say(text, name)}</p>
    <dl>
      <dt>${words.told}</dt>
      <dd>${say(told, name)}</dd>
      <dt>${words.soon}</dt>
      <dd>${say(soon, name)}</dd>
      <dt>${words.next}</dt>
      <dd>${say(next, name)}</dd>
    </dl>
  `;
}

const qualities: readonly Quality[] = ['helps', 'costs', 'harms'];

function counts(said: readonly Exchange[]) {
  return qualities.flatMap(quality => {
    const {length} = said.filter(({reply}) => reply.quality === quality);
    const line = t.activity.conversation.count[quality];
    return length > 0 ? [countLine(looks[quality], line(length))] : [];
  });
}

function model(conversation: Conversation, name: NameOf): TemplateResult {
  const words = t.activity.conversation;
  return html`<details class="screen">
    <summary>${words.model}</summary>
    <ol class="said">
      ${helpfulWay(conversation.turns).map(
        ({turn, reply}) =>
          html`<li>
            <p><b>${words.says(speakerOf(conversation, turn))}</b> ${say(turn.says, name)}</p>
            <p><b>${words.you}</b> ${say(reply.text, name)}</p>
          </li>`,
      )}
    </ol>
  </details>`;
}

/** Only on paper: what is typed would be about a child, so there is nothing to type in. */
function blankForm(name: NameOf): TemplateResult {
  const {heading, lines} = t.activity.conversation.form;
  return html`<section class="form">
    <h3>${heading}</h3>
    <p>${printables.printables.transcript.real(String(name('lead')))}</p>
    <dl>
      ${lines.map(
        line =>
          html`<dt>${line}</dt>
            <dd></dd>`,
      )}
    </dl>
  </section>`;
}
