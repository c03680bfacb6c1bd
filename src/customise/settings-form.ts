import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Region} from '../course/region.js';
import {t} from '../i18n/customise.js';
import type {SettingGroup, SettingGuide} from '../settings/setting-guide.js';
import {settingGroups} from '../settings/setting-groups.js';
import {base} from '../styles/base.styles.js';
import type {CourseModule} from './course-facts.js';
import {ValueEvent} from './customise-events.js';
import {fieldStyles} from './field.styles.js';
import type {FormValues} from './form-values.js';
import {ownField} from './own-fields.js';

/**
 * The form of a school's settings: every setting, with its help, in groups.
 *
 * @fires {ValueEvent} nrr-value - A field has another value.
 */
@customElement('nrr-settings-form')
export class NrrSettingsForm extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    css`
      h3 {
        margin-bottom: var(--space-1);
        font-size: var(--text-l);
      }
      .group {
        margin-bottom: var(--space-6);
        padding-top: var(--space-4);
        border-top: 1px solid var(--line);
      }
      @media (min-width: 40rem) {
        .pairs {
          display: grid;
          grid-template-columns: 1fr 1fr;
          column-gap: var(--space-5);
          align-items: end;
        }
      }
    `,
  ];

  @property({attribute: false}) values: FormValues = {};
  @property({attribute: false}) regions: readonly Region[] = [];
  /** Of the course in the zip; none where the page does not know them. */
  @property({attribute: false}) modules: readonly CourseModule[] = [];
  /** What is allowed, by the keys of a setting that has something else and says so. */
  @property({attribute: false}) problems: Readonly<Record<string, string>> = {};

  /** Moves the focus to a setting's field. */
  focusOn(key: string): void {
    const field = `[name='${key}'], [data-key='${key}']`;
    this.renderRoot.querySelector<HTMLElement>(field)?.focus();
  }

  override render() {
    return settingGroups.map((group, at) => this.#group(group, `group-${String(at)}`));
  }

  #group({title, help, settings}: SettingGroup, id: string) {
    const isPerson = settings.some(({field}) => field === 'phone');
    return html`<div class="group" role="group" aria-labelledby=${id}>
      <h3 id=${id}>${title}</h3>
      <p class="soft">${help}</p>
      <div class=${isPerson ? 'pairs' : ''}>
        ${settings.map(guide => this.#field(guide, isPerson ? `${title}: ` : ''))}
      </div>
    </div>`;
  }

  #field(guide: SettingGuide, whose: string) {
    if (guide.field === 'yes-no') return this.#box(guide);
    if (guide.field === 'choice') return this.#choices(guide);
    return this.#ownField(guide) ?? this.#input(guide, whose);
  }

  #ownField(guide: SettingGuide) {
    const {values, problems, modules, regions} = this;
    return ownField({
      guide,
      value: values[guide.key],
      problem: problems[guide.key],
      modules,
      region: regions.find(({id}) => id === values['region']),
      give: this.#give,
    });
  }

  #input(guide: SettingGuide, whose: string) {
    const {key, label, help, field} = guide;
    return html`<div class="field">
      <label for=${key}><span class="hidden-words">${whose}</span>${label}</label>
      <p class="small soft" id=${`${key}-help`}>${help} ${whose ? nothing : unset(guide)}</p>
      ${this.#problem(key)} ${field === 'region' ? this.#regions(key) : this.#line(guide)}
    </div>`;
  }

  #line({key, field}: SettingGuide) {
    const value = this.values[key];
    const type = {phone: 'tel', email: 'email', text: 'text', number: 'text'} as const;
    return html`<input
      id=${key}
      name=${key}
      type=${field in type ? type[field as keyof typeof type] : 'text'}
      inputmode=${field === 'number' ? 'decimal' : nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${this.#describes(key)}
      aria-invalid=${key in this.problems ? 'true' : nothing}
      .value=${typeof value === 'string' ? value : ''}
      @input=${this.#typed}
    />`;
  }

  #regions(key: string) {
    const chosen = this.values[key];
    return html`<select
      id=${key}
      name=${key}
      aria-describedby=${this.#describes(key)}
      @change=${this.#typed}
    >
      ${this.regions.map(
        ({id, name}) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
      )}
    </select>`;
  }

  #choices({key, label, help, choices = []}: SettingGuide) {
    return html`<fieldset class="field" aria-describedby=${`${key}-help`}>
      <legend>${label}</legend>
      <p class="small soft" id=${`${key}-help`}>${help}</p>
      ${choices.map(
        choice =>
          html`<label class="box">
            <input
              type="radio"
              name=${key}
              value=${choice.value}
              .checked=${this.values[key] === choice.value}
              @change=${this.#typed}
            />
            <span>${choice.label}<small>${choice.help}</small></span>
          </label>`,
      )}
    </fieldset>`;
  }

  #box({key, label, help}: SettingGuide) {
    return html`<div class="field">
      <label class="box">
        <input
          type="checkbox"
          name=${key}
          .checked=${this.values[key] === true}
          @change=${this.#ticked}
        />
        <span>${label}<small>${help}</small></span>
      </label>
    </div>`;
  }

  readonly #give = ({key, value}: ValueEvent) => {
    this.dispatchEvent(new ValueEvent(key, value));
  };

  #problem(key: string) {
    const allowed = this.problems[key];
    if (allowed === undefined) return nothing;
    return html`<p class="problem" id=${`${key}-problem`}>${t.customise.form.allowed(allowed)}</p>`;
  }

  #describes(key: string): string {
    return key in this.problems ? `${key}-problem ${key}-help` : `${key}-help`;
  }

  #typed({currentTarget}: Event) {
    const isField =
      currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement;
    if (isField) this.dispatchEvent(new ValueEvent(currentTarget.name, currentTarget.value));
  }

  #ticked({currentTarget}: Event) {
    if (currentTarget instanceof HTMLInputElement)
      this.dispatchEvent(new ValueEvent(currentTarget.name, currentTarget.checked));
  }
}

/** What becomes of a field that stays empty; a list is never empty. */
function unset({field, unset: words}: SettingGuide) {
  return field === 'region' ? nothing : t.customise.form.unset(words);
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-settings-form': NrrSettingsForm;
  }
}
