import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Response} from '../../course/attempt.js';
import {
  mostReplies,
  wayOf,
  type Conversation,
  type Turn,
  type Way,
} from '../../course/conversation.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {AnnounceEvent} from '../announce.js';
import {AnswerEvent, CheckEvent, FinishEvent, RetryEvent} from '../answer-events.js';
import {styles as choiceStyles} from '../choice-question/choice-question.styles.js';
import '../content-note/content-note.js';
import {lookStyles} from '../certainty/look-again.js';
import {FocusAfter} from '../focus-after.js';
import {paperStyles} from '../paper.styles.js';
import {printAlone} from '../print-alone.js';
import {whatCameOf} from './conversation-feedback.js';
import {exchanges, people, speech, whatHappens} from './conversation-parts.js';
import {conversationEnd} from './conversation-end.js';
import {replyQuestion} from './reply-question.js';
import {askSure, forgetSure} from './sure-replies.js';
import {styles} from './conversation.styles.js';

/** Endings seen that finish the step, whatever was said on the way. */
const endingsThatFinish = 2;

/**
 * A first conversation with a child. The learner chooses what to say, sees what happens, then why, and may
 * go back at any point. At the end stand what came of it and what each reply did; nothing is scored. The
 * step is finished by a way without harm, or by a second ending.
 *
 * @fires {AnswerEvent} nrr-answer - The learner gave a reply, or went back and took it back.
 * @fires {CheckEvent} nrr-check - The learner asked to see how it ends.
 * @fires {RetryEvent} nrr-retry - The learner starts again.
 * @fires {FinishEvent} nrr-finish - The step is finished, or the learner skipped or read the summary.
 */
@customElement('nrr-conversation')
export class NrrConversation extends LitElement {
  static override styles = [base, choiceStyles, activityStyles, lookStyles, styles, paperStyles];

  @property({attribute: false}) activity!: Conversation;
  /** Turn's letter → reply's letter, for each turn of the way that was taken. */
  @property({attribute: false}) response: Response = {};
  /** How often the learner came to an ending since the last fresh start. */
  @property({type: Number}) checks = 0;
  /** Whether the step counts as done. */
  @property({type: Boolean}) done = false;
  @property({attribute: false}) name: NameOf = role => role;

  /** The learner has opened the conversation. */
  @state() private opened = false;
  /** The reply that is chosen and not said yet. */
  @state() private picked = '';
  /** The learner wanted to say something without a choice. */
  @state() private lacks = false;
  /** What the last reply led to is on the screen. */
  @state() private pausing = false;

  #way: Way = {said: []};
  /** Turn's and reply's letters, of what was said since the page was opened. */
  readonly #tried = new Set<string>();
  /** Keys of the endings that were seen since then. */
  readonly #ends = new Set<string>();
  readonly #focus = new FocusAfter(this);

  override willUpdate(changed: PropertyValues<this>) {
    const other = changed.has('activity') && changed.get('activity')?.id !== this.activity.id;
    if (other || changed.has('response')) this.#way = wayOf(this.activity, this.response);
    if (other) this.#resume();
  }

  override render() {
    return this.opened ? this.#renderOpen() : html`${this.#renderIntro()} ${this.#renderNote()}`;
  }

  #renderIntro() {
    return html`<div class="intro">${say(this.activity.intro, this.name)}</div>`;
  }

  #renderNote() {
    const words = t.activity.conversation;
    return html`<nrr-content-note
      .note=${this.activity.contentNote}
      .summary=${this.activity.summary}
      .openWords=${words.open}
      .backWords=${words.back}
      .name=${this.name}
      @nrr-content-open=${this.#open}
    ></nrr-content-note>`;
  }

  #renderOpen() {
    const {turn} = this.#way;
    return html`<div class="paper">
      <p class="practice small soft">${t.activity.conversation.practice}</p>
      <div>
        ${this.#renderIntro()} ${people(this.activity)}
        ${this.pausing ? this.#renderPause() : turn ? this.#renderTurn(turn) : this.#renderEnd()}
      </div>
    </div>`;
  }

  #renderTurn(turn: Turn) {
    const {activity, name} = this;
    const {said} = this.#way;
    const words = t.activity.conversation;
    const number = said.length + 1;
    return html`
      ${this.#renderSaid(said.length)}
      <section aria-labelledby="here">
        <p class="small soft position">
          ${words.position(number, said.length + mostReplies(activity.turns, turn))}
        </p>
        ${speech(activity, turn, name)}
        ${replyQuestion({
          turn,
          picked: this.picked,
          isTried: id => this.#tried.has(turn.id + id),
          name,
          pick: id => {
            this.picked = id;
            this.lacks = false;
          },
        })}
        ${askSure(activity, turn, said.length > 0, () => {
          this.requestUpdate();
        })}
        ${this.lacks ? html`<p>${words.lacks}</p>` : nothing}
        <div class="row">
          <button class="primary" @click=${() => this.#say(turn)}>${words.say}</button>
        </div>
      </section>
    `;
  }

  /** What the last reply led to, and why: the child's side first. */
  #renderPause() {
    const words = t.activity.conversation;
    const {said, turn} = this.#way;
    const last = said.at(-1);
    if (!last) return nothing;
    return html`
      ${this.#renderSaid(said.length - 1)}
      <section aria-labelledby="here">
        ${whatHappens(this.activity, last, this.name)} ${whatCameOf(last.reply, this.name)}
        <div class="row">
          ${
            turn
              ? html`<button class="primary" @click=${() => this.#goOn()}>${words.goOn}</button>`
              : html`<button class="primary" @click=${() => this.#end()}>${words.toEnd}</button>`
          }
          <button @click=${() => this.#backTo(said.length - 1)}>${words.rewind}</button>
        </div>
      </section>
    `;
  }

  #renderSaid(count: number) {
    return exchanges(this.activity, this.#way.said.slice(0, count), {
      name: this.name,
      back: index => this.#backTo(index),
    });
  }

  #renderEnd() {
    return conversationEnd({
      conversation: this.activity,
      way: this.#way,
      done: this.done,
      name: this.name,
      back: index => this.#backTo(index),
      restart: () => this.#restart(),
      print: () => void this.#print(),
    });
  }

  /** Goes on where the learner was: the open turn, what the last reply led to, or the ending. */
  #resume() {
    const {said, turn, ending} = this.#way;
    this.opened = said.length > 0;
    this.pausing = said.length > 0 && !turn && this.checks === 0;
    this.picked = '';
    this.#tried.clear();
    this.#ends.clear();
    if (ending && !this.pausing) this.#ends.add(ending.key);
  }

  #open() {
    this.opened = true;
    this.#focus.move('#here');
  }

  #say(turn: Turn) {
    if (!this.picked) {
      this.lacks = true;
      this.#focus.move('input');
      this.dispatchEvent(new AnnounceEvent(t.activity.conversation.lacks));
      return;
    }
    const {length} = this.#way.said;
    this.#tried.add(turn.id + this.picked);
    this.pausing = true;
    this.#focus.move('#here', () => this.#way.said.length > length);
    this.dispatchEvent(new AnswerEvent(turn.id, this.picked));
    this.picked = '';
  }

  #goOn() {
    this.pausing = false;
    this.#focus.move('#here');
  }

  #end() {
    const {said, ending} = this.#way;
    if (ending) this.#ends.add(ending.key);
    this.pausing = false;
    this.#focus.move('#here');
    this.dispatchEvent(new CheckEvent());
    const isKind = said.every(({reply}) => reply.quality !== 'harms');
    const isOver = isKind || this.#ends.size >= endingsThatFinish;
    if (isOver && !this.done) this.dispatchEvent(new FinishEvent());
  }

  /** Takes back the reply at this place of the way, from 0, and all that came after it. */
  #backTo(index: number) {
    const taken = this.#way.said.slice(index);
    forgetSure(this.activity, taken);
    this.pausing = false;
    this.picked = '';
    this.#focus.move('#here', () => this.#way.said.length === index);
    for (const {turn} of taken.reverse()) this.dispatchEvent(new AnswerEvent(turn.id, null));
  }

  #restart() {
    forgetSure(this.activity, this.#way.said);
    this.pausing = false;
    this.#focus.move('#here', () => this.#way.said.length === 0);
    this.dispatchEvent(new RetryEvent());
  }

  /** Prints a copy of the ending alone, without the screen around it. */
  async #print() {
    const {activity, response, checks, done, name} = this;
    const copy = document.createElement('nrr-conversation');
    printAlone(Object.assign(copy, {activity, response, checks, done, name}), () => undefined);
    await copy.updateComplete;
    window.print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-conversation': NrrConversation;
  }
}
