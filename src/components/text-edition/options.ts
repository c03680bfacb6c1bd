import {html, nothing, type TemplateResult} from 'lit';
import type {ChoiceOption} from '../../course/course.js';
import {t} from '../../i18n/text-edition.js';
import {isReview, type Edition} from './edition.js';
import {letter} from './parts.js';
import {prose} from './prose.js';

/** The options of a question; for reviewers each with what is said to it. */
export function optionList(options: readonly ChoiceOption[], edition: Edition): TemplateResult {
  const {name} = edition;
  const {yes, no} = t.edition.check;
  return html`<ul class="options">
    ${options.map(
      ({id, text, correct, why}) =>
        html`<li>
          <b>${letter(id)}.</b> ${prose(text, name)}
          ${
            isReview(edition)
              ? html`<span class="why"><b>${correct ? yes : no}</b> ${prose(why, name)}</span>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

/** What a question measures: reviewers alone need it. */
export function outcomeMark(outcome: string, edition: Edition) {
  return isReview(edition)
    ? html`<span class="id">${t.edition.review.outcome} <code>${outcome}</code></span>`
    : nothing;
}
