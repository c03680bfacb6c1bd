import {html, nothing, type TemplateResult} from 'lit';
import type {MustKnow} from '../../course/bank.js';
import type {OutcomeResult} from '../../course/outcomes.js';
import {t} from '../../i18n/activity.js';
import {readAgain, type Titles} from './read-again.js';

/** What a try of an assessment is like, before it begins. */
export interface TryFacts {
  /** How many items it has. */
  readonly items: number;
  /** How many right ones pass. */
  readonly needed: number;
  readonly mustKnows: readonly MustKnow[];
}

/** What to expect of a try. */
export function tryFacts({items, needed, mustKnows}: TryFacts): TemplateResult {
  const words = t.activity.assessment;
  return html`<ul class="facts">
    <li>${words.passes(needed, items)}</li>
    ${
      mustKnows.length > 0
        ? html`<li>
            ${words.mustKnows}
            <ul>
              ${mustKnows.map(({name}) => html`<li>${name}</li>`)}
            </ul>
          </li>`
        : nothing
    }
    <li>${words.again}</li>
    <li>${words.stories}</li>
  </ul>`;
}

/** How a submitted try went, beside its number of right answers. */
export interface TryOutcome extends Titles {
  /** How many right ones pass, where there were fewer. */
  readonly needed?: number | undefined;
  readonly missed: readonly MustKnow[];
  readonly outcomes: readonly OutcomeResult[];
  /** Ids of the steps to read again first; empty where no review is due. */
  readonly review: readonly string[];
}

/** What stands under the result: why it is no pass, what to read again, and the result by outcome. */
export function tryOutcome(outcome: TryOutcome): TemplateResult {
  const {needed, missed, outcomes, review} = outcome;
  return html`
    ${needed === undefined ? nothing : html`<p>${t.activity.assessment.needed(needed)}</p>`}
    ${missed.length > 0 ? renderMissed(missed) : nothing}
    ${review.length > 0 ? renderReview(review, outcome) : nothing} ${renderParts(outcomes)}
  `;
}

function renderMissed(missed: readonly MustKnow[]) {
  return html`<p class="why">${t.activity.assessment.missed}</p>
    <ul class="facts">
      ${missed.map(({name}) => html`<li>${name}</li>`)}
    </ul>`;
}

function renderReview(review: readonly string[], titles: Titles) {
  const words = t.activity.assessment;
  return html`<div class="first">
    <h3>${words.reviewFirst}</h3>
    <p>${words.reviewWhy}</p>
    <ul class="plain">
      ${review.map(step => html`<li>${readAgain(step, titles, title => title)}</li>`)}
    </ul>
  </div>`;
}

function renderParts(outcomes: readonly OutcomeResult[]) {
  const words = t.activity.assessment;
  return html`<table>
    <caption>
      ${words.byOutcome}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.part}</th>
        <th scope="col">${words.rightOf}</th>
      </tr>
    </thead>
    <tbody>
      ${outcomes.map(
        ({name, right, shown}) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${words.share(right, shown)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
