import {html, nothing, type TemplateResult} from 'lit';
import type {MustKnow} from '../../course/bank.js';
import type {OutcomeResult} from '../../course/outcomes.js';
import {t} from '../../i18n/activity.js';

/** What a try of an assessment is like, before it begins. */
export interface TryFacts {
  /** How many items it has. */
  readonly items: number;
  /** How many right ones pass. */
  readonly needed: number;
  readonly mustKnows: readonly MustKnow[];
  /** How many tries were submitted. */
  readonly tries: number;
}

/** What to expect of a try. */
export function tryFacts({items, needed, mustKnows, tries}: TryFacts): TemplateResult {
  const words = t.activity.assessment;
  return html`<ul>
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
    <li>${words.leave}</li>
    <li>${words.stories}</li>
    ${tries > 0 ? html`<li>${words.tries(tries)}</li>` : nothing}
  </ul>`;
}

/** How a submitted try went, beside its number of right answers. */
export interface TryOutcome {
  readonly passed: boolean;
  readonly missed: readonly MustKnow[];
  readonly outcomes: readonly OutcomeResult[];
  /** Ids of the steps to read again first; empty where no review is due. */
  readonly review: readonly string[];
  /** Step id → title. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What stands under the result: why it is no pass, what to read again, and the result by outcome. */
export function tryOutcome({passed, missed, outcomes, review, titles}: TryOutcome): TemplateResult {
  const words = t.activity.assessment;
  return html`
    ${
      missed.length > 0
        ? html`<p><b>${words.missed}</b> ${missed.map(({name}) => name).join(' · ')}</p>`
        : nothing
    }
    ${
      !passed && review.length > 0
        ? html`<h3>${words.reviewFirst}</h3>
            <p>${words.reviewWhy}</p>
            <ul class="links">
              ${review.map(
                step =>
                  html`<li>
                    <a class="again" href=${`#/${step}`}>${titles[step] ?? words.reviewStep}</a>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <table>
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
    </table>
  `;
}
