import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {t} from '../i18n/customise.js';
import type {SettingGuide} from '../settings/setting-guide.js';
import {base} from '../styles/base.styles.js';
import {ValueEvent} from './customise-events.js';
import {fieldStyles} from './field.styles.js';
import {helpOf, problemOf} from './own-field.js';
import {noteStyles} from './note.styles.js';
import {isPale} from './pale-picture.js';
import {pictureBytes} from './picture-size.js';
import {smallPicture} from './small-picture.js';

/**
 * Takes a picture, makes it small, and shows it.
 *
 * @fires {ValueEvent} nrr-value - There is another picture, or none.
 */
@customElement('nrr-picture-field')
export class NrrPictureField extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    noteStyles,
    css`
      .shown {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3) var(--space-4);
        align-items: center;
        margin-block: var(--space-2);
      }
      /* Light in every theme: most logos are made for paper. */
      .plate {
        display: flex;
        padding: var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: #fff;
      }
      .field .note {
        margin-block: var(--space-3);
      }
      img {
        max-width: min(15rem, 100%);
        height: auto;
        max-height: 5rem;
      }
    `,
  ];

  @property({attribute: false}) guide!: SettingGuide;
  /** The picture as a `data:` address; empty where there is none. */
  @property() value = '';
  /** What is allowed, where the value is something else. */
  @property() problem: string | undefined;

  /** What became of the last file. */
  @state() private said = '';
  @state() private isRefused = false;
  /** What is shown can hardly be seen on white. */
  @state() private pale = false;

  @query('input') private chooser!: HTMLInputElement;

  #turn = 0;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('value')) void this.#look();
  }

  override render() {
    const {guide, value, problem, said, isRefused} = this;
    return html`<div class="field">
      <label for="file">${guide.label}</label>
      ${helpOf(guide)} ${problemOf(problem)}
      <input
        id="file"
        type="file"
        accept="image/png,image/jpeg,image/webp,image/svg+xml,.svg"
        aria-describedby=${problem === undefined ? 'help' : 'problem help'}
        aria-invalid=${problem === undefined ? nothing : 'true'}
        @change=${this.#choose}
      />
      <p role="status" class=${isRefused ? 'problem' : 'small'}>${said}</p>
      ${value && problem === undefined ? this.#picture() : nothing}
      <div role="status">
        ${this.pale ? html`<p class="note">${t.customise.picture.pale}</p>` : nothing}
      </div>
    </div>`;
  }

  override focus(): void {
    this.chooser.focus();
  }

  #picture() {
    const words = t.customise.picture;
    return html`<div class="shown">
      <span class="plate"><img src=${this.value} alt=${words.alt} /></span>
      <span class="small">${words.size(pictureBytes(this.value))}</span>
      <button type="button" @click=${this.#remove}>${words.remove}</button>
    </div>`;
  }

  async #look() {
    const {value} = this;
    const pale = value !== '' && (await isPale(value));
    // Another may have been chosen meanwhile.
    if (value === this.value) this.pale = pale;
  }

  async #choose({currentTarget}: Event) {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const turn = ++this.#turn;
    const made = await smallPicture(file);
    // The same file may be chosen again, changed.
    currentTarget.value = '';
    if (turn !== this.#turn) return;
    const words = t.customise.picture;
    this.isRefused = 'fault' in made;
    this.said = 'fault' in made ? words.refused[made.fault] : words.taken(file.name);
    if ('address' in made) this.dispatchEvent(new ValueEvent(this.guide.key, made.address));
  }

  #remove() {
    this.#turn++;
    this.isRefused = false;
    this.said = t.customise.picture.removed;
    this.dispatchEvent(new ValueEvent(this.guide.key, ''));
    this.chooser.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-picture-field': NrrPictureField;
  }
}
