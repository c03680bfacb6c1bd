import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {HideKeyEvent, ReturnEvent} from '../components/quick-hide/hide-events.js';
import '../components/quick-hide/quick-hide.js';
import '../components/safeguarding-card/help-button.js';
import '../components/save-status/save-status.js';
import type {SaveStatus} from '../components/save-status/status.js';
import type {Region} from '../course/region.js';
import {t} from '../i18n/shell.js';
import type {DeviceStorage} from '../lms/environment.js';
import type {Settings} from '../settings/settings-schema.js';
import {base} from '../styles/base.styles.js';
import {regionOf} from './region-loader.js';
import type {Saving} from './saving.js';
import {explainedKey, hideKey} from './choice-keys.js';

/**
 * What stands on every screen: the way home, help, hide, and where the work is. It scrolls with the page:
 * an LMS's frame is small, and what shows of it may begin in its middle.
 */
@customElement('nrr-top-bar')
export class NrrTopBar extends LitElement {
  static override styles = [
    base,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
        align-items: center;
        justify-content: space-between;
      }
      a {
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        text-decoration: underline;
      }
      .row {
        gap: var(--space-2);
        padding: var(--space-1) 0;
      }
      @media (max-width: 30rem) {
        .row {
          --space-4: 0.625rem;
          font-size: var(--text-s);
        }
      }
      nrr-save-status {
        padding-bottom: var(--space-2);
      }
    `,
  ];

  @property({attribute: false}) status: SaveStatus = {kind: 'connecting'};
  @property({attribute: false}) settings!: Settings;
  @property({type: Boolean}) keyEnabled = false;
  @property({type: Boolean}) explained = false;

  @state() private region: Region | undefined;
  @state() private card: 'closed' | 'open' | 'failed' = 'closed';

  override render() {
    const {card} = this;
    return html`
      <nrr-quick-hide skip ?explained=${this.explained}></nrr-quick-hide>
      <div class="bar">
        <a href="#/"><slot></slot></a>
        <div class="row">
          <nrr-help-button ?expanded=${card === 'open'} @nrr-help=${this.#help}></nrr-help-button>
          <nrr-quick-hide
            ?key-enabled=${this.keyEnabled}
            ?explained=${this.explained}
          ></nrr-quick-hide>
        </div>
      </div>
      ${
        this.status.kind === 'connecting'
          ? nothing
          : html`<nrr-save-status .status=${this.status}></nrr-save-status>`
      }
      ${card === 'failed' ? html`<p role="alert">${t.player.noCard}</p>` : nothing}
      ${
        this.region
          ? html`<nrr-safeguarding-card
              .school=${this.settings}
              .region=${this.region}
              ?open=${card === 'open'}
              @nrr-dismiss=${this.#dismiss}
            ></nrr-safeguarding-card>`
          : nothing
      }
    `;
  }

  /** Fetches the card before it is asked for, so that it is there when the line is not. */
  async prefetch(): Promise<boolean> {
    try {
      const card = import('./help-card.js');
      const [region] = await Promise.all([regionOf(this.settings), card]);
      this.region ??= region;
      return true;
    } catch {
      return false;
    }
  }

  readonly #help = async () => {
    if (this.card === 'open') this.card = 'closed';
    else this.card = (await this.prefetch()) ? 'open' : 'failed';
  };

  readonly #dismiss = () => {
    this.card = 'closed';
  };
}

/** Shows the bar, and keeps it in step with the saving and with the reader's choices. */
export function showTopBar(settings: Settings, saving: Saving, storage: DeviceStorage): void {
  const bar = document.querySelector('nrr-top-bar');
  if (!bar) return;
  bar.settings = settings;
  bar.keyEnabled = storage.read(hideKey) === 'on';
  bar.explained = storage.read(explainedKey) === 'yes';
  saving.addEventListener('change', () => {
    bar.status = lineAfter(bar.status, saving.state);
  });
  document.addEventListener(HideKeyEvent.eventName, event => {
    if (!(event instanceof HideKeyEvent)) return;
    bar.keyEnabled = event.enabled;
  });
  document.addEventListener(ReturnEvent.eventName, () => {
    storage.write(explainedKey, 'yes');
    bar.explained = true;
  });
}

/** What was said of a visit without a record stays true at its end, where nothing was sent. */
function lineAfter(before: SaveStatus, now: SaveStatus): SaveStatus {
  const withoutRecord = before.kind === 'review' || before.kind === 'untracked';
  return withoutRecord && now.kind === 'ended' ? before : now;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-top-bar': NrrTopBar;
  }
}
