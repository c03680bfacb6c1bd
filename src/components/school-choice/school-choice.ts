import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {t} from '../../i18n/school-choice.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {plainOf} from '../search/find.js';
import {styles} from './school-choice.styles.js';

/** How many schools a plain list holds before it is easier to type. */
const listed = 15;

/** Which school was chosen; nothing where it is not in the list. */
export class SchoolEvent extends Event {
  static readonly eventName = 'nrr-school';
  readonly school: string | undefined;

  constructor(school: string | undefined) {
    super(SchoolEvent.eventName, {bubbles: true, composed: true});
    this.school = school;
  }
}

/**
 * Asks for the school of whoever reads. A few schools are a list of the browser's own; many are found by typing, and
 * are then plain radio buttons, which every screen reader knows.
 *
 * @fires {SchoolEvent} nrr-school - The school was chosen, or it is not in the list.
 * @fires {AnnounceEvent} nrr-announce - The question, when it appears.
 */
@customElement('nrr-school-choice')
export class NrrSchoolChoice extends LitElement {
  static override styles = [base, styles];

  /** Their names, in the order in which they are shown. */
  @property({attribute: false}) schools: readonly string[] = [];
  /** Whether a trainer is asked, for whom other things follow from it. */
  @property({type: Boolean}) trainer = false;

  @state() private typed = '';
  @state() private chosen: string | undefined;
  @state() private missing = false;

  @query('select, input') private field?: HTMLElement;

  override firstUpdated() {
    this.dispatchEvent(new AnnounceEvent(t.school.title));
  }

  override willUpdate(changed: PropertyValues) {
    // What is out of sight is not chosen.
    if (changed.has('typed') && !this.#found().includes(this.chosen ?? '')) this.chosen = undefined;
  }

  override render() {
    const words = t.school;
    const isShort = this.schools.length <= listed;
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${words.title}</h2>
      <p>${this.trainer ? words.whyTrainer : words.why}</p>
      ${isShort ? this.#renderList() : this.#renderSearch()}
      ${this.missing ? html`<p class="missing" id="missing" role="alert">${words.missing}</p>` : nothing}
      <div class="row">
        <button type="button" class="primary" @click=${this.#choose}>${words.choose}</button>
        <button type="button" @click=${this.#notHere}>${words.notHere}</button>
      </div>
    </section>`;
  }

  #renderList() {
    return html`<label class="for" for="school">${t.school.label}</label>
      <select
        id="school"
        aria-describedby=${this.missing ? 'missing' : nothing}
        @change=${this.#picked}
      >
        <option value="">${t.school.none}</option>
        ${this.schools.map(name => html`<option value=${name}>${name}</option>`)}
      </select>`;
  }

  #renderSearch() {
    const found = this.#found();
    return html`<label class="for" for="typed">${t.school.search}</label>
      <input
        id="typed"
        type="search"
        autocomplete="off"
        aria-describedby=${this.missing ? 'missing' : nothing}
        @input=${this.#type}
        @keydown=${this.#toList}
      />
      <p role="status" class="small soft">${t.school.found(found.length)}</p>
      ${
        found.length > 0
          ? html`<fieldset @change=${this.#picked}>
              <legend class="hidden-words">${t.school.list}</legend>
              ${repeat(
                found,
                name => name,
                name =>
                  html`<label>
                    <input
                      type="radio"
                      name="school"
                      value=${name}
                      .checked=${live(name === this.chosen)}
                    />
                    ${name}
                  </label>`,
              )}
            </fieldset>`
          : nothing
      }`;
  }

  /** Those whose names hold all words that were typed, with or without macrons. */
  #found(): readonly string[] {
    const words = plainOf(this.typed.normalize('NFC')).split(/\s+/);
    return this.schools.filter(name => {
      const plain = plainOf(name.normalize('NFC'));
      return words.every(word => plain.includes(word));
    });
  }

  #type({target}: Event) {
    if (target instanceof HTMLInputElement) this.typed = target.value;
  }

  /** From what was typed to the first that was found, as in a list that a browser opens. */
  #toList(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('input[type="radio"]')?.focus();
  }

  #picked({target}: Event) {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    this.chosen = target.value || undefined;
    this.missing = false;
  }

  #choose() {
    this.missing = this.chosen === undefined;
    if (this.missing) this.field?.focus();
    else this.dispatchEvent(new SchoolEvent(this.chosen));
  }

  #notHere() {
    this.dispatchEvent(new SchoolEvent(undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-school-choice': NrrSchoolChoice;
  }
  interface HTMLElementEventMap {
    'nrr-school': SchoolEvent;
  }
}
