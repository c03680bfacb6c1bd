import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Response} from '../../course/attempt.js';
import type {ChatLab, ChatMessage, Move} from '../../course/course.js';
import {fieldsOf} from '../../course/fields.js';
import {judge, type Judgement} from '../../course/judge.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {AnswerEvent, CheckEvent, FinishEvent, RetryEvent} from '../answer-events.js';
import '../content-note/content-note.js';
import {activityStyles} from '../activity.styles.js';
import {FocusAfter} from '../focus-after.js';
import {summary} from './chat-outcome.js';
import {before, byDay, flaggedList, type Flagged} from './chat-parts.js';
import {styles} from './chat-lab.styles.js';
import {chatMessage} from './chat-message.js';

/** At the second time of asking the answers are shown. */
const checksThatShow = 2;

/**
 * A training chat that the learner reads message by message, flagging the pressure moves. The first
 * check gives counts and a hint, the second shows every message with why. Before the thread stands a
 * content note; its summary and its skip count the same.
 *
 * @fires {AnswerEvent} nrr-answer - The learner flagged a message (`?`), named the move, or took the flag back.
 * @fires {CheckEvent} nrr-check - The learner asked how they did, or to see all the answers.
 * @fires {RetryEvent} nrr-retry - The learner wants to start again.
 * @fires {FinishEvent} nrr-finish - The answers were shown, or the learner skipped or read the summary.
 * @fires {AnnounceEvent} nrr-announce - The next message, or that a skip counts the same.
 */
@customElement('nrr-chat-lab')
export class NrrChatLab extends LitElement {
  static override styles = [base, activityStyles, styles];

  @property({attribute: false}) activity!: ChatLab;
  /** Message's letter → move's letter, or `?` for a flag without a name. */
  @property({attribute: false}) response: Response = {};
  /** How often the learner asked to see how they did since the last fresh start. */
  @property({type: Number}) checks = 0;
  /** Whether the step counts as done. */
  @property({type: Boolean}) done = false;
  /** The course's moves, by which flags are named. */
  @property({attribute: false}) moves: readonly Move[] = [];
  @property({attribute: false}) name: NameOf = role => role;

  /** The learner has opened the thread. */
  @state() private opened = false;
  /** How many messages are shown. */
  @state() private shown = 1;

  /** How the flags of the last check were. A changed flag is not judged before the next one. */
  #judged: Judgement | undefined;
  readonly #focus = new FocusAfter(this);

  override willUpdate(changed: PropertyValues<this>) {
    const other = changed.has('activity') && changed.get('activity')?.id !== this.activity.id;
    if (other) this.#resume();
    if (other || changed.has('checks')) {
      this.#judged = this.checks > 0 ? this.#judge() : undefined;
    }
  }

  override render() {
    return html`
      <div class="intro">${say(this.activity.intro, this.name)}</div>
      ${this.opened ? this.#renderThread() : this.#renderNote()}
    `;
  }

  #renderNote() {
    return html`<nrr-content-note
      .note=${this.activity.contentNote}
      .summary=${this.activity.summary}
      .name=${this.name}
      @nrr-content-open=${this.#open}
    ></nrr-content-note>`;
  }

  #renderThread() {
    const words = t.activity.chat;
    return html`
      ${this.#judged ? this.#renderResult(this.#judged) : nothing}
      <section aria-labelledby="here">
        <p class="training small soft">${words.training}</p>
        <h2 id="here" tabindex="-1">${words.thread}</h2>
        ${before(this.activity, this.moves)}
        ${byDay(this.activity.messages.slice(0, this.shown)).map(day => this.#renderDay(day))}
      </section>
      ${this.#isOver ? this.#renderEnd() : this.#renderBelow()}
    `;
  }

  #renderResult(judged: Judgement) {
    const words = t.activity.chat;
    const over = this.#isOver;
    return html`<div class="result">
      <h2 id="result" tabindex="-1">${over ? words.shownHeading : words.checkedHeading}</h2>
      ${summary(this.activity, judged, this.moves, over)}
      ${over ? nothing : html`<button @click=${() => this.#ask()}>${words.show}</button>`}
    </div>`;
  }

  #renderDay(day: readonly ChatMessage[]) {
    const first = this.activity.messages.findIndex(message => message === day[0]);
    return html`
      <h3 class="day"><span>${day[0]?.day}</span></h3>
      <ol start=${first + 1}>
        ${day.map((message, index) => this.#renderMessage(message, first + index + 1))}
      </ol>
    `;
  }

  #renderMessage(message: ChatMessage, number: number) {
    return chatMessage({
      message,
      number,
      total: this.activity.messages.length,
      from: this.#person(message),
      flag: this.response[message.id],
      result: this.#isOver ? this.#judged?.results[message.id] : undefined,
      moves: this.moves,
      name: this.name,
      answer: flag => this.dispatchEvent(new AnswerEvent(message.id, flag)),
    });
  }

  /** What stands below the thread while it is read and flagged. */
  #renderBelow() {
    const words = t.activity.chat;
    const flagged = this.#flagged();
    const list = flaggedList(flagged, this.moves, id => void this.#goToMessage(id));
    if (this.shown < this.activity.messages.length) {
      return html`
        <div class="row reading">
          <button class="primary" @click=${this.#next}>${words.next}</button>
          <button @click=${() => this.#showAll()}>${words.all}</button>
        </div>
        <p class="small soft">${words.readAll}</p>
        ${list}
      `;
    }
    return html`
      ${flagged.length > 0 ? list : html`<p>${words.nothing}</p>`}
      <div class="row">
        <button class="primary" @click=${() => this.#ask()}>${words.check}</button>
        ${
          this.checks > 0
            ? html`<button @click=${() => this.#ask()}>${words.show}</button>`
            : nothing
        }
      </div>
    `;
  }

  #renderEnd() {
    return html`
      <div class="intro">${say(this.activity.closing, this.name)}</div>
      <button @click=${() => this.#restart()}>${t.activity.chat.restart}</button>
    `;
  }

  get #isOver() {
    const judged = this.#judged;
    return (
      judged !== undefined && (this.checks >= checksThatShow || judged.correct === judged.total)
    );
  }

  #judge() {
    return judge(fieldsOf(this.activity, this.moves), this.response);
  }

  #flagged(): readonly Flagged[] {
    return this.activity.messages.flatMap(({id}, index) => {
      const flag = this.response[id];
      return flag === undefined ? [] : [{id, number: index + 1, flag}];
    });
  }

  /** Goes on where the learner was, as far as that was kept: the last flag, or the whole after a check. */
  #resume() {
    const last = this.#flagged().at(-1)?.number ?? 0;
    this.opened = this.checks > 0 || last > 0;
    this.shown = this.checks > 0 ? this.activity.messages.length : Math.max(1, last);
  }

  #open() {
    this.opened = true;
    this.#focus.move('#here');
  }

  // A field, since it is given as a listener.
  readonly #next = async (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const {top} = button.getBoundingClientRect();
    const message = this.activity.messages[this.shown];
    this.shown++;
    if (this.shown === this.activity.messages.length) {
      // The button goes, so the focus moves to what it brought.
      await this.#goToMessage(message?.id);
      return;
    }
    await this.updateComplete;
    // The button stays under the pointer, and the thread moves up.
    window.scrollBy({top: button.getBoundingClientRect().top - top, behavior: 'instant'});
    this.#announce(message);
  };

  #announce(message: ChatMessage | undefined) {
    if (!message) return;
    const bubble = this.renderRoot.querySelector(`#message-${message.id} + .line .bubble`);
    const text = bubble?.textContent.trim().replace(/\s+/g, ' ') ?? '';
    const from = this.#person(message)?.name ?? '';
    const number = this.activity.messages.indexOf(message) + 1;
    this.dispatchEvent(new AnnounceEvent(t.activity.chat.line(number, from, text)));
  }

  /** A message's own line has no name, and a screen reader may say nothing of it: so it is announced, too. */
  async #goToMessage(id = '') {
    this.#focus.move(`#message-${id}`);
    await this.updateComplete;
    this.#announce(this.activity.messages.find(message => message.id === id));
  }

  async #showAll() {
    const {messages} = this.activity;
    const first = messages[this.shown];
    this.shown = messages.length;
    await this.#goToMessage(first?.id);
  }

  #person({from}: ChatMessage) {
    return this.activity.people.find(({id}) => id === from);
  }

  #ask() {
    const {checks} = this;
    const {correct, total} = this.#judge();
    this.#focus.move('#result', () => this.checks > checks);
    this.dispatchEvent(new CheckEvent());
    const over = correct === total || checks + 1 >= checksThatShow;
    if (over && !this.done) this.dispatchEvent(new FinishEvent());
  }

  #restart() {
    this.#focus.move('#here', () => this.checks === 0);
    this.dispatchEvent(new RetryEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-chat-lab': NrrChatLab;
  }
}
