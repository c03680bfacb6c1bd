import {html, nothing, type TemplateResult} from 'lit';
import {t} from '../../i18n/activity.js';

/** What is said before answers are handed in of which some are missing. It takes the focus. */
export function missingNote(missing: number, total: number): TemplateResult {
  const words = t.activity.check;
  return html`<div class="result">
    <p id="asking" tabindex="-1">${missing === total ? words.empty : words.missing(missing)}</p>
  </div>`;
}

/** What a learner may do then. */
export interface MissingWays {
  /** The first question without an answer, from 1. */
  readonly first: number;
  readonly goTo: () => void;
  /** Absent where nothing is answered. */
  readonly anyway: (() => void) | undefined;
}

/** Buttons: to the first question without an answer, or to hand in all the same. */
export function missingButtons({first, goTo, anyway}: MissingWays): TemplateResult {
  const words = t.activity.check;
  return html`<button class="primary" @click=${goTo}>${words.goTo(first)}</button>
    ${anyway ? html`<button @click=${anyway}>${words.anyway}</button>` : nothing}`;
}
