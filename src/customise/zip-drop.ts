import {css, html, LitElement} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {t} from '../i18n/customise.js';
import {base} from '../styles/base.styles.js';
import {FileEvent} from './customise-events.js';
import {fieldStyles} from './field.styles.js';

/**
 * Takes a zip, by the browser's own chooser or dropped.
 *
 * @fires {FileEvent} nrr-file - A file was given.
 */
@customElement('nrr-zip-drop')
export class NrrZipDrop extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    css`
      .drop {
        padding: var(--space-5);
        border: 2px dashed var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .over {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      p:last-child {
        margin: 0;
      }
    `,
  ];

  /** A zip is being opened. */
  @property({type: Boolean}) busy = false;

  @state() private over = false;

  override render() {
    const words = t.customise.choose;
    return html`<div
      class=${this.over ? 'drop over' : 'drop'}
      @dragover=${this.#hover}
      @dragleave=${this.#leave}
      @drop=${this.#drop}
    >
      <label for="zip">${words.label}</label>
      <p class="small soft" id="help">${words.help}</p>
      <input
        id="zip"
        type="file"
        accept=".zip,application/zip"
        aria-describedby="help"
        @change=${this.#choose}
      />
      <p class="small soft">${this.busy ? words.reading : words.drop}</p>
    </div>`;
  }

  #choose({currentTarget}: Event) {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.#give(currentTarget.files?.[0]);
    // The same file may be chosen again.
    currentTarget.value = '';
  }

  #hover(event: DragEvent) {
    event.preventDefault();
    this.over = true;
  }

  #leave() {
    this.over = false;
  }

  #drop(event: DragEvent) {
    event.preventDefault();
    this.over = false;
    this.#give(event.dataTransfer?.files[0]);
  }

  #give(file: File | undefined) {
    if (file) this.dispatchEvent(new FileEvent(file));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-zip-drop': NrrZipDrop;
  }
}
