import {html, nothing, type TemplateResult} from 'lit';
import type {Response} from '../../course/attempt.js';
import type {Item} from '../../course/bank.js';
import {judgeItem} from '../../course/item-fields.js';
import {t} from '../../i18n/activity.js';
import type {Certainty} from '../certainty/certainty-event.js';
import {lookAgain} from '../certainty/look-again.js';

/** How a submitted try that counts went. */
export interface Counted {
  readonly correct: number;
  readonly total: number;
  readonly passed: boolean;
  /** The best result so far in words; empty when there is nothing to say. */
  readonly best: string;
  /** What else is said of it. */
  readonly outcome: unknown;
}

/** The result of what counts. Its heading takes the focus. */
export function countedResult(
  {correct, total, passed, best, outcome}: Counted,
  again: unknown,
): TemplateResult {
  const words = t.activity.check;
  return html`<div class="result ${passed ? 'passed' : ''}">
    <h2 id="result" tabindex="-1">
      ${passed ? words.passed(correct, total) : words.notYet(correct, total)}
    </h2>
    ${best ? html`<p>${best}</p>` : nothing} ${outcome}
    <p class="soft">${words.retryWords}</p>
    ${passed ? html`<p><a href="#/end">${t.activity.assessment.toEnd}</a></p>` : again}
  </div>`;
}

/** How a submitted try of practice went. */
export interface Practised {
  readonly correct: number;
  readonly total: number;
  readonly items: readonly Item[];
  readonly responses: Readonly<Record<string, Response>>;
  /** Item id → how sure the learner said to be. */
  readonly certainties: ReadonlyMap<string, Certainty>;
  /** Step id → title. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What was right, and what is worth another look: the surest of the others first. */
export function practisedResult(practised: Practised): TemplateResult {
  const {correct, total, items, responses, certainties, titles} = practised;
  const words = t.activity.check;
  const rows = items.flatMap((item, index) => {
    if (judgeItem(item, responses[item.id]) === 'right') return [];
    return [{number: index + 1, review: item.review, certainty: certainties.get(item.id)}];
  });
  return html`<div class="result">
    <h2 id="result" tabindex="-1">${words.practised(correct, total)}</h2>
    ${
      rows.length > 0
        ? html`<div class="look">
            <h3>${t.activity.certainty.look}</h3>
            ${lookAgain(rows, titles)}
          </div>`
        : nothing
    }
    <p class="soft">${words.practiceWords}</p>
  </div>`;
}
