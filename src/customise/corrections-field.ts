import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Contact, Region} from '../course/region.js';
import {t} from '../i18n/customise-schools.js';
import {base} from '../styles/base.styles.js';
import {
  contactParts,
  correctionProblems,
  ownPart,
  without,
  withPart,
  type ContactPart,
  type Corrections,
} from './contact-parts.js';
import {styles} from './corrections-field.styles.js';
import {ValueEvent} from './customise-events.js';
import {fieldStyles} from './field.styles.js';
import {noteStyles} from './note.styles.js';

/**
 * The contacts of a region, each of which may be corrected, save for emergency numbers.
 *
 * @fires {ValueEvent} nrr-value - There are other corrections.
 */
@customElement('nrr-corrections-field')
export class NrrCorrectionsField extends LitElement {
  static override styles = [base, fieldStyles, noteStyles, styles];

  @property({attribute: false}) value: Corrections = {};
  @property({attribute: false}) region!: Region;

  /** Ids of contacts whose fields are there. */
  @state() private open: readonly string[] = [];
  /** What was typed, by `<contact>.<part>`, while a contact is open: a field that was emptied stays empty. */
  @state() private typed: Readonly<Record<string, string>> = {};
  @state() private said = '';

  /** What was given last from here. */
  #given: Corrections | undefined;
  /** Once there was a correction, the list stays unfolded. */
  #wasCorrected = false;

  override willUpdate(changed: PropertyValues<this>) {
    this.#wasCorrected ||= Object.keys(this.value).length > 0;
    const isElsewhere = changed.has('value') && this.value !== this.#given;
    if (!isElsewhere && !changed.has('region')) return;
    this.open = [];
    this.typed = {};
    this.said = '';
  }

  override render() {
    const {contacts, name} = this.region;
    const words = t.corrections;
    const problems = correctionProblems(this.value);
    return html`<p class="ring">${words.ring}</p>
      <details ?open=${this.#wasCorrected}>
        <summary>${words.contacts(name)}</summary>
        <ul class="contacts">
          ${contacts.map(contact => this.#contact(contact, problems))}
        </ul>
      </details>
      ${this.#passedOver()}
      <p role="status">${this.said}</p>`;
  }

  /** Moves to the first field that has a mistake; where there is none, to the list. */
  override focus(): void {
    const [where = ''] = [...correctionProblems(this.value).keys()];
    const id = where.slice(0, where.lastIndexOf('.'));
    if (this.#correctable.includes(id)) void this.#edit(id, where);
    else this.renderRoot.querySelector('summary')?.focus();
  }

  #contact(contact: Contact, problems: ReadonlyMap<string, string>) {
    const {id, name, emergency} = contact;
    const isOpen = this.open.includes(id);
    return html`<li>
      <h4 id=${`of-${id}`}>${name}</h4>
      ${isOpen ? this.#fields(contact, problems) : this.#ways(contact)}
      ${emergency ? html`<p class="small soft">${t.corrections.fixed}</p>` : this.#buttons(contact)}
    </li>`;
  }

  #ways(contact: Contact) {
    const correction = contact.emergency ? {} : this.value[contact.id];
    return html`<ul class="ways small">
      ${this.#parts(contact).map(part => {
        const value = correction?.[part];
        const line = t.corrections.by(
          t.corrections.fields[part],
          value ?? ownPart(contact, part) ?? '',
        );
        return html`<li>
          ${line} ${value === undefined ? nothing : html`<b>${t.corrections.corrected}</b>`}
        </li>`;
      })}
    </ul>`;
  }

  #fields(contact: Contact, problems: ReadonlyMap<string, string>) {
    return html`<div role="group" aria-labelledby=${`of-${contact.id}`}>
      <p class="small soft">${t.corrections.first}</p>
      ${this.#parts(contact).map(part => this.#field(contact, part, problems))}
    </div>`;
  }

  #field(contact: Contact, part: ContactPart, problems: ReadonlyMap<string, string>) {
    const key = `${contact.id}.${part}`;
    const own = ownPart(contact, part);
    const allowed = problems.get(key);
    const types = {phone: 'tel', text: 'tel', email: 'email', web: 'text', hours: 'text'} as const;
    return html`<div class="field">
      <label for=${key}>${t.corrections.fields[part]}</label>
      <p class="small soft" id=${`${key}-own`}>
        ${own === undefined ? nothing : t.corrections.own(own)}
      </p>
      ${
        allowed === undefined
          ? nothing
          : html`<p class="problem" id=${`${key}-problem`}>${t.corrections.allowed(allowed)}</p>`
      }
      <input
        id=${key}
        type=${types[part]}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${allowed === undefined ? `${key}-own` : `${key}-problem ${key}-own`}
        aria-invalid=${allowed === undefined ? nothing : 'true'}
        .value=${this.typed[key] ?? this.value[contact.id]?.[part] ?? own ?? ''}
        @input=${(event: InputEvent) => {
          this.#type(contact, part, event);
        }}
      />
    </div>`;
  }

  #buttons({id, name}: Contact) {
    const words = t.corrections;
    const whose = html`<span class="hidden-words">${words.of(name)}</span>`;
    const [first, press] = this.open.includes(id)
      ? [words.close, () => this.#close(id)]
      : [words.correct, () => this.#edit(id)];
    return html`<p class="row">
      <button type="button" id=${`press-${id}`} @click=${press}>${first}${whose}</button>
      ${
        id in this.value
          ? html`<button type="button" class="quiet" @click=${() => this.#giveBack(id, name)}>
              ${words.back}${whose}
            </button>`
          : nothing
      }
    </p>`;
  }

  #passedOver() {
    const ids = Object.keys(this.value).filter(id => !this.#correctable.includes(id));
    if (ids.length === 0) return nothing;
    const words = t.corrections;
    return html`<div class="note" role="group" aria-labelledby="left">
      <h4 id="left">${words.left}</h4>
      <p>${words.leftHelp(ids.join(', '))}</p>
      <button type="button" @click=${() => this.#forget(ids)}>${words.remove}</button>
    </div>`;
  }

  /** What it has, and what a settings file adds to it. */
  #parts(contact: Contact): readonly ContactPart[] {
    const correction = contact.emergency ? {} : (this.value[contact.id] ?? {});
    return contactParts.filter(part => ownPart(contact, part) !== undefined || part in correction);
  }

  get #correctable(): readonly string[] {
    return this.region.contacts.filter(({emergency}) => !emergency).map(({id}) => id);
  }

  #type(contact: Contact, part: ContactPart, {currentTarget}: Event) {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.typed = {...this.typed, [`${contact.id}.${part}`]: currentTarget.value};
    this.#give(withPart(this.value, contact, part, currentTarget.value));
  }

  async #edit(id: string, field = '') {
    this.open = [...this.open.filter(each => each !== id), id];
    this.said = '';
    const list = this.renderRoot.querySelector('details');
    if (list) list.open = true;
    await this.updateComplete;
    const fields = [...this.renderRoot.querySelectorAll('input')];
    const own = fields.filter(input => input.id.startsWith(`${id}.`));
    (own.find(input => input.id === field) ?? own[0])?.focus();
  }

  /** Folds a contact up, unless something in it is not allowed: that has the focus then. */
  async #close(id: string) {
    const problem = [...correctionProblems(this.value).keys()].find(at => at.startsWith(`${id}.`));
    if (problem !== undefined) {
      await this.#edit(id, problem);
      return;
    }
    this.#fold(id);
    await this.#goTo(`press-${id}`);
  }

  async #giveBack(id: string, name: string) {
    this.#fold(id);
    this.said = t.corrections.isBack(name);
    this.#give(without(this.value, [id]));
    await this.#goTo(`press-${id}`);
  }

  async #forget(ids: readonly string[]) {
    this.said = t.corrections.removed;
    this.#give(without(this.value, ids));
    await this.updateComplete;
    this.renderRoot.querySelector('summary')?.focus();
  }

  #fold(id: string) {
    this.open = this.open.filter(each => each !== id);
    this.typed = Object.fromEntries(
      Object.entries(this.typed).filter(([key]) => !key.startsWith(`${id}.`)),
    );
  }

  #give(corrections: Corrections) {
    this.#given = corrections;
    this.dispatchEvent(new ValueEvent('contactCorrections', corrections));
  }

  async #goTo(id: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[id='${id}']`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-corrections-field': NrrCorrectionsField;
  }
}
