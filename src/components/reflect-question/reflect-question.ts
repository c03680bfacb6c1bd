import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Response} from '../../course/attempt.js';
import type {Reflect, ReflectOption} from '../../course/unscored.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {AnswerEvent, CheckEvent, FinishEvent, RetryEvent} from '../answer-events.js';
import {styles as choiceStyles} from '../choice-question/choice-question.styles.js';
import {FocusAfter} from '../focus-after.js';
import {paperStyles} from '../paper.styles.js';

/** The only field of the question. */
const field = 'a';

/**
 * A question to oneself, before or after: no option is right, and the learner may read on without one. Where
 * the same was asked before, both answers stand side by side.
 *
 * @fires {AnswerEvent} nrr-answer - The learner picked another option.
 * @fires {CheckEvent} nrr-check - The learner reads on.
 * @fires {FinishEvent} nrr-finish - The same, the first time.
 * @fires {RetryEvent} nrr-retry - The learner wants to answer afresh.
 */
@customElement('nrr-reflect')
export class NrrReflect extends LitElement {
  static override styles = [
    base,
    choiceStyles,
    activityStyles,
    paperStyles,
    css`
      /* The question looks the same before and after. */
      legend,
      h2 {
        font: 600 var(--text-l) / 1.35 var(--display);
        text-wrap: pretty;
      }
      h2 {
        margin-bottom: var(--space-4);
      }
    `,
  ];

  @property({attribute: false}) activity!: Reflect;
  /** The picked option's letter under `a`. */
  @property({attribute: false}) response: Response = {};
  /** The answer to the same question before, in the same way; empty where there is none. */
  @property({attribute: false}) earlier: Response = {};
  /** Above nought once the learner has read on. */
  @property({type: Number}) checks = 0;
  /** Whether the step counts as done. */
  @property({type: Boolean}) done = false;
  @property({attribute: false}) name: NameOf = role => role;

  readonly #focus = new FocusAfter(this);

  override render() {
    const words = t.activity.reflect;
    const after = this.checks > 0;
    // The block stays, so that a screen reader is not taken along when the pressed button goes: see nrr-knowledge-check.
    return html`${after ? this.#renderAfter() : this.#renderQuestion()}
      <div>
        ${
          after
            ? html`<button @click=${() => this.#change()}>${words.change}</button>`
            : html`<button class="primary" @click=${() => this.#goOn()}>${words.goOn}</button>`
        }
      </div>`;
  }

  #renderQuestion() {
    const words = t.activity.reflect;
    return html`
      <fieldset>
        <legend>${say(this.activity.question, this.name)}</legend>
        ${this.activity.options.map(option => this.#renderOption(option))}
      </fieldset>
      <p class="small soft">${words.private}</p>
    `;
  }

  #renderOption({id, text}: ReflectOption) {
    return html`<label>
      <input
        type="radio"
        name="answer"
        .checked=${live(this.response[field] === id)}
        @change=${() => this.dispatchEvent(new AnswerEvent(field, id))}
      />
      <span>${say(text, this.name)}</span>
    </label>`;
  }

  #renderAfter() {
    return html`
      <h2 id="after" tabindex="-1">${say(this.activity.question, this.name)}</h2>
      <div class="result">${this.#renderAnswers()}</div>
      <div class="intro">${say(this.activity.after, this.name)}</div>
    `;
  }

  /** What was answered now, and before where it was asked before. */
  #renderAnswers() {
    const words = t.activity.reflect;
    const now = this.#option(this.response);
    const before = this.#option(this.earlier);
    if (!before) return now ? this.#quoted(words.yours, now) : html`<p>${words.none}</p>`;
    if (now === before) return this.#quoted(words.same, now);
    return html`
      ${this.#quoted(words.before, before)}
      ${now ? this.#quoted(words.now, now) : html`<p>${words.none}</p>`}
    `;
  }

  #quoted(label: string, {text}: ReflectOption) {
    return html`<p><span class="soft">${label}</span> ${say(text, this.name)}</p>`;
  }

  #option(response: Response) {
    return this.activity.options.find(({id}) => id === response[field]);
  }

  #goOn() {
    this.#focus.move('#after', () => this.checks > 0);
    this.dispatchEvent(new CheckEvent());
    if (!this.done) this.dispatchEvent(new FinishEvent());
  }

  /** The question comes back with the answer that was given. */
  #change() {
    const kept = this.response[field];
    this.#focus.move('input', () => this.checks === 0);
    this.dispatchEvent(new RetryEvent());
    if (kept !== undefined) this.dispatchEvent(new AnswerEvent(field, kept));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-reflect': NrrReflect;
  }
}
