import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment, MustKnow} from '../../course/bank.js';
import type {Check, ChoiceItem, ChoiceOption} from '../../course/course.js';
import type {Recall} from '../../course/recall.js';
import {t} from '../../i18n/text-edition.js';
import {offered} from '../../course/offered.js';
import {bankText} from './bank-text.js';
import {isReview, type Edition} from './edition.js';
import {optionList, outcomeMark} from './options.js';
import {againLine, idMark, letter} from './parts.js';
import {prose} from './prose.js';

/** A practice check with its answers; the check that decides the result only for reviewers. */
export function checkText(check: Check, edition: Edition): TemplateResult {
  const {course, name} = edition;
  const {intro, items} = check;
  if (check.id === course.assessment.stepId && !isReview(edition)) {
    return finalText(items.length, [], edition);
  }
  return html`<p>${prose(intro, name)}</p>
    ${items.map((item, index) => itemText(item, index + 1, edition))}`;
}

/** The assessment: what it is; for reviewers all of its bank. */
export function assessmentText(assessment: Assessment, edition: Edition): TemplateResult {
  if (isReview(edition)) return bankText(assessment, edition);
  const {course, region} = edition;
  const {shares, mustKnows} = offered(assessment, {region: region.id, leftOut: course.leftOut});
  const questions = shares.reduce((sum, {shown}) => sum + shown, 0);
  return finalText(questions, mustKnows, edition);
}

/** Never its items: whoever had read their answers here would not be assessed by them. */
function finalText(
  questions: number,
  mustKnows: readonly MustKnow[],
  {passMark}: Edition,
): TemplateResult {
  const words = t.edition.final;
  return html`<p>${words.what}</p>
    <p>${words.cases(questions)}</p>
    <p>
      ${words.pass(passMark)}
      ${mustKnows.length > 0 ? words.mustKnow(mustKnows.map(topic => topic.name)) : nothing}
    </p>`;
}

function itemText(item: ChoiceItem, number: number, edition: Edition): TemplateResult {
  const {id, stem, options, review} = item;
  const words = t.edition.check;
  return html`<div class="item" id=${id}>
    <h4>${words.question(number)} ${idMark(id, edition)} ${outcomeMark(item.outcome, edition)}</h4>
    <p><b>${prose(stem, edition.name)}</b></p>
    ${optionList(options, edition)} ${isReview(edition) ? nothing : rightAnswer(options, edition)}
    ${againLine(review, edition)}
  </div>`;
}

function rightAnswer(options: readonly ChoiceOption[], {name}: Edition) {
  return options
    .filter(({correct}) => correct)
    .map(
      ({id, why}) =>
        html`<p class="why"><b>${t.edition.check.right(letter(id))}</b> ${prose(why, name)}</p>`,
    );
}

/** Ways to the questions that come back, which stand with their answers where they were first asked. */
export function recallText({intro, items, closing}: Recall, {name}: Edition): TemplateResult {
  return html`<p>${prose(intro, name)}</p>
    <p>${t.edition.recall.from}</p>
    <ul>
      ${items.map(({id, stem}) => html`<li><a href="#${id}">${prose(stem, name)}</a></li>`)}
    </ul>
    <p>${prose(closing, name)}</p>`;
}
