import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {previewMessages as t} from '../i18n/en-nz/preview.js';
import {base} from '../styles/base.styles.js';
import {firstChoices, frameSizes, oneOf, type Choices} from './choices.js';
import {lmsEditions, modes} from './editions.js';
import {styles} from './launch-bar.styles.js';
import {ChooseEvent, CloseEvent, LaunchEvent, NewAttemptEvent} from './lms-events.js';

/**
 * What to open, how and for whom; and the buttons to open, to close and to begin afresh.
 *
 * @fires {ChooseEvent} nrr-choose - With each change.
 * @fires {LaunchEvent} nrr-launch
 * @fires {CloseEvent} nrr-close
 * @fires {NewAttemptEvent} nrr-new-attempt - After a second press.
 */
@customElement('nrr-launch-bar')
export class NrrLaunchBar extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) choices: Choices = firstChoices;
  /** What the open course was launched with; nothing while none is open. */
  @property({attribute: false}) launched: Choices | undefined;

  @state() private asking = false;

  @query('.launch') private launchButton?: HTMLElement;
  @query('.fresh') private freshButton?: HTMLElement;
  @query('.ask') private question?: HTMLElement;

  override render() {
    const words = t.bar;
    const changed = this.#changed;
    return html`
      <form aria-label=${words.label} @submit=${this.#launch}>
        ${this.#select('edition', lmsEditions, t.editions)} ${this.#select('mode', modes, t.modes)}
        <label>
          ${words.learner}
          <input .value=${this.choices.learnerName} autocomplete="off" @input=${this.#name} />
        </label>
        ${this.#select('size', frameSizes, t.sizes)}
        <div class="buttons">
          <button class=${changed ? 'launch primary' : 'launch'}>
            ${this.launched ? words.again : words.launch}
          </button>
          ${
            this.launched
              ? html`<button type="button" class="close" @click=${this.#close}>
                  ${words.close}
                </button>`
              : nothing
          }
          <button type="button" class="fresh" aria-expanded=${this.asking} @click=${this.#ask}>
            ${words.fresh}
          </button>
        </div>
      </form>
      ${this.asking ? this.#question() : nothing}
      <p class="changed small soft" ?hidden=${!this.launched || !changed}>${words.changed}</p>
    `;
  }

  get #changed(): boolean {
    const {choices, launched} = this;
    return (
      choices.edition !== launched?.edition ||
      choices.mode !== launched.mode ||
      choices.learnerName !== launched.learnerName
    );
  }

  #select<Key extends 'edition' | 'mode' | 'size'>(
    key: Key,
    choices: readonly Choices[Key][],
    words: Readonly<Record<string, string>>,
  ) {
    const choose = (event: Event) => {
      if (!(event.target instanceof HTMLSelectElement)) return;
      const choice = oneOf(choices, event.target.value);
      if (choice) this.#choose({...this.choices, [key]: choice});
    };
    return html`<label>
      ${t.bar[key]}
      <select name=${key} @change=${choose}>
        ${choices.map(
          choice =>
            html`<option value=${choice} .selected=${choice === this.choices[key]}>
              ${words[choice]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #question() {
    const words = t.fresh;
    return html`<div class="ask" role="group" aria-labelledby="ask" tabindex="-1">
      <p id="ask">${words.ask(this.choices.edition)}</p>
      <div class="buttons">
        <button type="button" class="erase" @click=${this.#erase}>${words.yes}</button>
        <button type="button" class="keep" @click=${this.#dismiss}>${words.no}</button>
      </div>
    </div>`;
  }

  #name(event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#choose({...this.choices, learnerName: event.target.value});
  }

  #choose(choices: Choices) {
    this.dispatchEvent(new ChooseEvent(choices));
  }

  #launch(event: Event) {
    event.preventDefault();
    this.asking = false;
    this.dispatchEvent(new LaunchEvent());
  }

  async #close() {
    this.dispatchEvent(new CloseEvent());
    await this.updateComplete;
    this.launchButton?.focus();
  }

  async #ask() {
    this.asking = !this.asking;
    await this.updateComplete;
    this.question?.focus();
  }

  #dismiss() {
    this.asking = false;
    this.freshButton?.focus();
  }

  #erase() {
    this.asking = false;
    this.dispatchEvent(new NewAttemptEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-launch-bar': NrrLaunchBar;
  }
}
