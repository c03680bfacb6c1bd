import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {t} from '../i18n/customise.js';
import type {SettingGuide} from '../settings/setting-guide.js';
import {accentOn, grounds} from '../styles/accent.js';
import {base} from '../styles/base.styles.js';
import {colourWords, swatchStyles} from './colour-words.js';
import {ValueEvent} from './customise-events.js';
import {fieldStyles} from './field.styles.js';
import {helpOf, problemOf} from './own-field.js';

/** The course's own: see `--accent` in `src/styles/tokens.css`. */
export const OWN_COLOUR = '#2f3f8f';

/**
 * Takes a colour, from the browser's own palette or as a code: two ways to one value.
 *
 * @fires {ValueEvent} nrr-value - There is another colour, or none.
 */
@customElement('nrr-colour-field')
export class NrrColourField extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    swatchStyles,
    css`
      .row {
        align-items: end;
        margin-block: var(--space-2);
      }
      .row > * {
        min-height: 3rem;
      }
      .row input {
        height: 3rem;
      }
      .row label {
        font-weight: 400;
        font-size: var(--text-s);
      }
      input[type='color'] {
        width: 4rem;
        padding: var(--space-1);
        cursor: pointer;
      }
      input[type='text'] {
        width: 9rem;
      }
    `,
  ];

  @property({attribute: false}) guide!: SettingGuide;
  /** As it was given: not always a colour yet; empty where there is none. */
  @property() value = '';
  /** What is allowed, where the value is something else. */
  @property() problem: string | undefined;

  @query('#code') private code!: HTMLInputElement;

  override render() {
    const words = t.customise.colour;
    const {guide, value, problem} = this;
    return html`<fieldset class="field" aria-describedby="help">
      <legend>${guide.label}</legend>
      ${helpOf(guide)} ${problemOf(problem)}
      <div class="row">
        <div>
          <label for="code">${words.code}</label>
          <input
            id="code"
            type="text"
            autocomplete="off"
            spellcheck="false"
            maxlength="7"
            aria-describedby=${problem === undefined ? nothing : 'problem'}
            aria-invalid=${problem === undefined ? nothing : 'true'}
            .value=${value}
            @input=${this.#given}
            @change=${this.#whole}
          />
        </div>
        <div>
          <label for="palette">${words.palette}</label>
          <input
            id="palette"
            type="color"
            .value=${codeOf(value) ?? OWN_COLOUR}
            @input=${this.#given}
          />
        </div>
        ${
          value
            ? html`<button type="button" @click=${this.#remove}>${words.remove}</button>`
            : nothing
        }
      </div>
      <p class="small" role="status">${this.#shades()}</p>
    </fieldset>`;
  }

  /** What the course takes where the colour itself would be hard to read. */
  #shades() {
    const words = t.customise.colour;
    const code = codeOf(this.value);
    if (!code) return nothing;
    const [light, dark] = [grounds.light, grounds.dark].map(each => accentOn(code, each)?.accent);
    if (!light || !dark) return nothing;
    if (light !== code) return words.both(colourWords(light), colourWords(dark));
    return dark === code ? nothing : words.dark(colourWords(dark));
  }

  override focus(): void {
    this.code.focus();
  }

  #given({currentTarget}: Event) {
    if (currentTarget instanceof HTMLInputElement) this.#give(currentTarget.value);
  }

  /** A code may come without its sign, or short. */
  #whole() {
    const code = codeOf(this.code.value);
    if (code && code !== this.value) this.#give(code);
  }

  #remove() {
    this.#give('');
    this.code.focus();
  }

  #give(value: string) {
    this.dispatchEvent(new ValueEvent(this.guide.key, value));
  }
}

/** `#7a1f5c` of that, of `7A1F5C`, or of a short `#abc`; nothing of anything else. */
function codeOf(text: string): string | undefined {
  const [, digits = ''] = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const six = digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
  return `#${six.toLowerCase()}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-colour-field': NrrColourField;
  }
}
