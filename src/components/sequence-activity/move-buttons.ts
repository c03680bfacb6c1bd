import {ArrowDown, ArrowUp} from 'lucide';
import {html, type TemplateResult} from 'lit';
import {t} from '../../i18n/activity.js';
import {icon} from '../icon.js';

/** A placed step, as it can be moved. */
export interface Movable {
  /** The place's letter. */
  readonly place: string;
  /** The place, counted from 1. */
  readonly position: number;
  readonly total: number;
  readonly text: unknown;
  /** The place to change with, counted from nought; absent where there is none. */
  readonly up: number | undefined;
  readonly down: number | undefined;
  readonly swap: (other: number, button: 'up' | 'down') => void;
}

/** Two buttons that move a placed step. Where there is nowhere to go, they stay, so that the focus does. */
export function moveButtons(step: Movable): TemplateResult {
  return html`<div class="moves">${button(step, 'up')} ${button(step, 'down')}</div>`;
}

function button({place, position, total, text, swap, ...to}: Movable, way: 'up' | 'down') {
  const words = t.activity.sequence;
  const other = to[way];
  return html`<button
    id=${`${way}-${place}`}
    aria-disabled=${other === undefined ? 'true' : 'false'}
    @click=${() => {
      if (other !== undefined) swap(other, way);
    }}
  >
    ${icon(way === 'up' ? ArrowUp : ArrowDown)}
    <span class="hidden-words">${words[way]} ${text}. ${words.position(position, total)}</span>
  </button>`;
}
