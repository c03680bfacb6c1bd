import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Response} from '../../course/attempt.js';
import type {Matching, MatchingPrompt} from '../../course/course.js';
import {fieldsOf} from '../../course/fields.js';
import {judge, type Judgement} from '../../course/judge.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {AnswerEvent, CheckEvent, FinishEvent, RetryEvent} from '../answer-events.js';
import {feedback} from '../feedback/feedback.js';
import {activityStyles} from '../activity.styles.js';
import {FocusAfter} from '../focus-after.js';
import {styles} from './matching-activity.styles.js';

/** At the third time of asking the answers are shown. */
const checksThatShow = 3;

/**
 * Pairs each prompt with one of the targets, by native selects. After a check the right ones stay as
 * text; the others get a hint and may be tried again, and after two checks the answers may be shown.
 *
 * @fires {AnswerEvent} nrr-answer - The learner matched a prompt, or takes a wrong match back.
 * @fires {CheckEvent} nrr-check - The learner asked how they did, or to see the answers.
 * @fires {RetryEvent} nrr-retry - The learner wants to start again.
 * @fires {FinishEvent} nrr-finish - Everything was right, or the answers were shown.
 */
@customElement('nrr-matching')
export class NrrMatching extends LitElement {
  static override styles = [base, activityStyles, styles];

  @property({attribute: false}) activity!: Matching;
  /** Prompt's letter → target's letter. */
  @property({attribute: false}) response: Response = {};
  /** How often the learner asked to see how they did since the last fresh start. */
  @property({type: Number}) checks = 0;
  /** Whether the step counts as done. */
  @property({type: Boolean}) done = false;
  @property({attribute: false}) name: NameOf = role => role;

  /** How the answers of the last check were. A changed answer is not judged before the next one. */
  #judged: Judgement | undefined;
  /** The wrong ones of the last check are being tried again. */
  #again = false;
  /** A check was asked for before anything was matched. */
  #lacks = false;
  readonly #focus = new FocusAfter(this);

  override willUpdate(changed: PropertyValues<this>) {
    const other = changed.has('activity') && changed.get('activity')?.id !== this.activity.id;
    if (!other && !changed.has('checks')) return;
    this.#judged = this.checks > 0 ? this.#judge() : undefined;
    this.#again = false;
    this.#lacks = false;
  }

  override render() {
    const {intro, prompts} = this.activity;
    return html`
      <div class="intro">${say(intro, this.name)}</div>
      ${this.#judged ? this.#renderResult(this.#judged) : nothing}
      <ol>
        ${prompts.map((prompt, index) => this.#renderPrompt(prompt, index + 1))}
      </ol>
      ${this.#lacks ? html`<p>${t.activity.matching.lacks}</p>` : nothing}
      <div class="row">${this.#renderButtons()}</div>
    `;
  }

  #renderResult({correct, total}: Judgement) {
    const words = t.activity.matching;
    const rest = this.#isShown ? words.shown : words.keep(correct);
    return html`<div class="result">
      <h2 id="result" tabindex="-1">
        ${correct === total ? words.all(total) : words.counts(correct, total)}
      </h2>
      ${correct < total ? html`<p>${rest}</p>` : nothing}
    </div>`;
  }

  #renderPrompt(prompt: MatchingPrompt, number: number) {
    const settled = this.#isSettled(prompt);
    const words = html`<span class="number">${number}</span>
      <span>${say(prompt.text, this.name)}</span>`;
    return html`<li>
      ${
        settled
          ? html`<h3 class="prompt">${words}</h3>`
          : html`<label class="prompt" for=${prompt.id}>${words}</label>`
      }
      ${settled ? this.#renderMatch(prompt) : this.#renderSelect(prompt)}
      <div id=${`say-${prompt.id}`}>${this.#renderFeedback(prompt)}</div>
    </li>`;
  }

  #renderSelect({id}: MatchingPrompt) {
    const picked = this.#target(this.response[id]);
    return html`
      <select id=${id} aria-describedby=${`say-${id}`} @change=${this.#pick}>
        <option value="" .selected=${!picked}>${t.activity.matching.choose}</option>
        ${this.activity.targets.map(
          target =>
            html`<option value=${target.id} .selected=${target === picked}>
              ${say(target.text, this.name)}
            </option>`,
        )}
      </select>
      ${picked ? html`<p class="echo">${say(picked.text, this.name)}</p>` : nothing}
    `;
  }

  #renderMatch({id}: MatchingPrompt) {
    const picked = this.#target(this.response[id]);
    if (!picked) return nothing;
    return html`<p>
      <span class="soft">${t.activity.matching.yours}</span> ${say(picked.text, this.name)}
    </p>`;
  }

  #renderFeedback(prompt: MatchingPrompt) {
    const words = t.activity.matching;
    const result = this.#judged?.results[prompt.id];
    if (result === 'right') return feedback('right', words.right, say(prompt.why, this.name));
    if (this.#isShown) return this.#renderAnswer(prompt);
    if (result !== 'wrong') return nothing;
    const hint = say(prompt.hint, this.name);
    return this.#isJudgedWrong(prompt)
      ? feedback('off', words.off, hint)
      : html`<p><b>${words.hint}</b> ${hint}</p>`;
  }

  #renderAnswer(prompt: MatchingPrompt) {
    const words = t.activity.matching;
    const answer = say(this.#target(prompt.answer)?.text ?? '', this.name);
    const why = html`${words.answer} <b class="answer">${answer}</b>
      <p>${say(prompt.why, this.name)}</p>`;
    return this.response[prompt.id] === undefined
      ? feedback('missed', words.missing, why)
      : feedback('off', words.off, why);
  }

  #renderButtons() {
    const words = t.activity.matching;
    if (this.#isShown) {
      return html`<button @click=${() => this.#restart()}>${words.restart}</button>`;
    }
    const waiting = this.activity.prompts.some(prompt => this.#isJudgedWrong(prompt));
    return html`
      ${
        waiting
          ? html`<button class="primary" @click=${() => this.#tryAgain()}>${words.again}</button>`
          : html`<button class="primary" @click=${() => this.#check()}>${words.check}</button>`
      }
      ${
        this.checks === checksThatShow - 1
          ? html`<button @click=${() => this.#ask()}>${words.show}</button>`
          : nothing
      }
    `;
  }

  get #isShown() {
    return this.checks >= checksThatShow || this.#judged?.correct === this.activity.prompts.length;
  }

  #judge() {
    return judge(fieldsOf(this.activity), this.response);
  }

  #isJudgedWrong({id}: MatchingPrompt) {
    return !this.#again && this.#judged?.results[id] === 'wrong';
  }

  /** Whether the match stands as text: it is right, the answers are shown, or it waits to be tried again. */
  #isSettled(prompt: MatchingPrompt) {
    const right = this.#judged?.results[prompt.id] === 'right';
    return right || this.#isShown || this.#isJudgedWrong(prompt);
  }

  #target(id: string | undefined) {
    return this.activity.targets.find(target => target.id === id);
  }

  #pick(event: Event) {
    const {id, value} = event.currentTarget as HTMLSelectElement;
    this.#lacks = false;
    this.dispatchEvent(new AnswerEvent(id, value || null));
  }

  #check() {
    // Asking before anything is matched would spend a check on nothing.
    const open = this.activity.prompts.filter(prompt => !this.#isSettled(prompt));
    this.#lacks = open.every(({id}) => this.response[id] === undefined);
    if (!this.#lacks) {
      this.#ask();
      return;
    }
    this.requestUpdate();
    this.#focus.move('select');
    this.dispatchEvent(new AnnounceEvent(t.activity.matching.lacks));
  }

  #ask() {
    const {checks} = this;
    const {correct, total} = this.#judge();
    this.#focus.move('#result', () => this.checks > checks);
    this.dispatchEvent(new CheckEvent());
    const over = correct === total || checks + 1 >= checksThatShow;
    if (over && !this.done) this.dispatchEvent(new FinishEvent());
  }

  #tryAgain() {
    const wrong = this.activity.prompts.filter(prompt => this.#isJudgedWrong(prompt));
    this.#again = true;
    for (const {id} of wrong) this.dispatchEvent(new AnswerEvent(id, null));
    this.#focus.move('select');
  }

  #restart() {
    this.#focus.move('select', () => this.checks === 0);
    this.dispatchEvent(new RetryEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-matching': NrrMatching;
  }
}
