import {html, nothing} from 'lit';
import {Monitor, MoonStar, Sun} from 'lucide';
import {icon} from '../components/icon.js';
import {t} from '../i18n/workshop.js';
import type {PresenterSession} from './presenter-session.js';

/** How the presenter's page stands to the second window. */
export interface Windows {
  /** Slide and notes share one window. */
  readonly split: boolean;
  /** The browser barred the second one. */
  readonly barred: boolean;
  /** There was one. */
  readonly opened: boolean;
  readonly open: () => void;
  readonly together: () => void;
}

/** The second window: whether it is there, how to get it, and its colours. */
export function windowsPanel(session: PresenterSession, windows: Windows) {
  const {presenter} = t.workshop;
  const isDark = session.view.display === 'dark';
  return html`<div class="windows">
    <p class="small" role="status">${windowWords(session.connected, windows)}</p>
    <div class="row">
      ${session.connected ? nothing : openButtons(windows)}
      <button
        type="button"
        @click=${() => {
          session.setDisplay(isDark ? 'light' : 'dark');
        }}
      >
        ${icon(isDark ? Sun : MoonStar)} ${isDark ? presenter.light : presenter.dark}
      </button>
    </div>
  </div>`;
}

function openButtons({split, opened, open, together}: Windows) {
  const {presenter} = t.workshop;
  const again = opened ? presenter.openAgain : presenter.open;
  return html`<button type="button" class=${split ? '' : 'primary'} @click=${open}>
      ${icon(Monitor)} ${split ? presenter.retry : again}
    </button>
    ${
      split
        ? nothing
        : html`<button type="button" @click=${together}>${presenter.together}</button>`
    }`;
}

function windowWords(connected: boolean, {split, barred, opened}: Windows): string {
  const {presenter} = t.workshop;
  if (connected) return presenter.opened;
  if (split) return `${barred ? presenter.split : ''} ${presenter.splitHow}`;
  return opened ? presenter.closed : presenter.waiting;
}
