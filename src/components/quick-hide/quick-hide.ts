import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {EyeOff} from 'lucide';
import {t} from '../../i18n/shell.js';
import {base} from '../../styles/base.styles.js';
import {icon} from '../icon.js';
import {coverPage} from './cover.js';
import {HideEvent, ReturnEvent} from './hide-events.js';

/**
 * Covers the page at once with a neutral one: a button for the top bar, or with `skip` a link-like
 * button that shows itself when it has the focus, for the page's beginning. The cover comes first;
 * whoever listens for `nrr-hide` saves after it.
 *
 * @fires {HideEvent} nrr-hide - The page is covered.
 * @fires {ReturnEvent} nrr-return - The learner is back.
 */
@customElement('nrr-quick-hide')
export class NrrQuickHide extends LitElement {
  static override styles = [
    base,
    css`
      :host([skip]) button:not(:focus) {
        position: absolute;
        clip-path: inset(50%);
      }
    `,
  ];

  /** Shows itself only when it has the focus. */
  @property({type: Boolean, reflect: true}) skip = false;
  /** Whether Shift, three times within five seconds, hides the page too. Of two such elements set it on one. */
  @property({type: Boolean, attribute: 'key-enabled'}) keyEnabled = false;
  /** Whether the learner has been told what hiding does not hide; until then the cover says so. */
  @property({type: Boolean}) explained = false;

  override updated() {
    // Few choose it, so what counts the presses is not there before.
    if (this.keyEnabled) void import('./hide-key.js').catch(() => undefined);
  }

  override render() {
    return html`<button type="button" aria-describedby="hint" @click=${this.#hide}>
        ${icon(EyeOff)} ${this.skip ? t.hide.skip : t.hide.button}
      </button>
      <span id="hint" hidden>${t.hide.hint}</span>
      ${this.keyEnabled ? html`<nrr-hide-key .hide=${this.#hide}></nrr-hide-key>` : nothing}`;
  }

  readonly #hide = () => {
    const note = this.explained ? '' : t.hide.outside;
    const covered = coverPage({...t.hide, note}, () => {
      this.dispatchEvent(new ReturnEvent());
    });
    if (covered) this.dispatchEvent(new HideEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-quick-hide': NrrQuickHide;
  }
}
