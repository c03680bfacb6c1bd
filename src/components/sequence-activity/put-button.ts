import {html, type TemplateResult} from 'lit';
import {t} from '../../i18n/activity.js';
import {AnnounceEvent} from '../announce.js';

/** A step that is not placed yet. */
export interface Waiting {
  readonly id: string;
  readonly text: unknown;
  /** The places that are empty, counted from nought: the step is put into the first. */
  readonly empty: readonly number[];
  /** How many places there are. */
  readonly total: number;
  readonly put: () => void;
}

/**
 * A button that says: this one comes next. The focus goes on to another that looks like it, and of that a screen
 * reader may say nothing; so where the step stands now, and what is asked next, is announced.
 */
export function putButton({id, text, empty, total, put}: Waiting): TemplateResult {
  const words = t.activity.sequence;
  const [here = 0, then] = empty;
  const press = ({currentTarget}: Event) => {
    const button = currentTarget as HTMLElement;
    const placed = button.textContent.trim().replace(/\s+/g, ' ');
    const next = then === undefined ? '' : ` ${words.next(then + 1, total)}`;
    put();
    button.dispatchEvent(new AnnounceEvent(`${placed}.${next}`));
  };
  return html`<button id=${`put-${id}`} @click=${press}>
    <span class="hidden-words">${words.step(here + 1)}</span> ${text}
  </button>`;
}
