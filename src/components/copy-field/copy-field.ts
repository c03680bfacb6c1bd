import {css, html, LitElement, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {t} from '../../i18n/record.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {copyText} from '../copy-text.js';

/**
 * A text to be passed on to somebody, with a button that copies it. It can be selected by hand too.
 *
 * @fires {AnnounceEvent} nrr-announce - Whether copying worked.
 */
@customElement('nrr-copy-field')
export class NrrCopyField extends LitElement {
  static override styles = [
    base,
    css`
      textarea {
        display: block;
        width: 100%;
        min-height: 9rem;
        margin-bottom: var(--space-3);
        padding: var(--space-3);
        border: 2px solid var(--line-strong);
        border-radius: var(--radius);
        font:
          var(--text-s) / 1.5 ui-monospace,
          Consolas,
          monospace;
        color: var(--ink);
        background: var(--surface);
        resize: vertical;
      }
    `,
  ];

  /** What the text is. */
  @property() label = '';
  /** The words of the button. */
  @property() action = '';
  @property() text = '';

  @state() private outcome: 'copied' | 'failed' | undefined;

  @query('textarea') private field!: HTMLTextAreaElement;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('text')) this.outcome = undefined;
  }

  override render() {
    return html`<label for="text">${this.label}</label>
      <textarea id="text" readonly spellcheck="false" .value=${this.text}></textarea>
      <div class="row">
        <button type="button" @click=${this.#copy}>${this.action}</button>
        <span>${this.outcome ? t.record.copy[this.outcome] : ''}</span>
      </div>`;
  }

  #copy() {
    this.outcome = copyText(this.field) ? 'copied' : 'failed';
    this.dispatchEvent(new AnnounceEvent(t.record.copy[this.outcome]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-copy-field': NrrCopyField;
  }
}
