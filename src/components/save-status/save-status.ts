import {css, html, LitElement, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {ArrowUp, Check, CircleAlert, Clock, Info, type IconNode} from 'lucide';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {icon} from '../icon.js';
import {statusNews, statusWords} from './status-words.js';
import type {SaveStatus} from './status.js';

const icons: Readonly<Record<SaveStatus['kind'], IconNode>> = {
  connecting: Clock,
  waiting: Clock,
  sent: ArrowUp,
  saved: Check,
  'not-sent': CircleAlert,
  elsewhere: CircleAlert,
  ended: Info,
  review: Info,
  untracked: Info,
};

/**
 * One quiet line that says where the learner's work is. It is no live region: what matters is said
 * once, by the page's announcer.
 *
 * @fires {AnnounceEvent} nrr-announce - Sending has gone wrong, or works again; or nothing is recorded.
 */
@customElement('nrr-save-status')
export class NrrSaveStatus extends LitElement {
  static override styles = [
    base,
    css`
      p {
        display: flex;
        gap: var(--space-2);
        align-items: flex-start;
        margin: 0;
        line-height: 1.4;
        font-size: var(--text-s);
        color: var(--ink-soft);
      }
      .not-sent,
      .elsewhere,
      .unsent {
        padding: var(--space-2) var(--space-3);
        border-inline-start: 4px solid var(--off);
        color: var(--ink);
        background: var(--off-soft);
      }
    `,
  ];

  @property({attribute: false}) status: SaveStatus = {kind: 'connecting'};

  /** The last status that was not on its way to another. */
  #settled: SaveStatus | undefined;

  override updated(changed: PropertyValues<this>) {
    const {status} = this;
    if (!changed.has('status') || status.kind === 'connecting' || status.kind === 'waiting') return;
    const news = statusNews(this.#settled, status);
    this.#settled = status;
    if (news) this.dispatchEvent(new AnnounceEvent(news));
  }

  override render() {
    const {status} = this;
    const unsent = status.kind === 'ended' && !status.sent;
    return html`<p class=${unsent ? 'unsent' : status.kind}>
      ${icon(icons[status.kind])}<span>${statusWords(status)}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-save-status': NrrSaveStatus;
  }
}
