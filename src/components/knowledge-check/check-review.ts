import {html, nothing, type TemplateResult} from 'lit';
import type {Response} from '../../course/attempt.js';
import type {Item, PickItem} from '../../course/bank.js';
import {wantsSeveral} from '../../course/bank.js';
import type {ChoiceOption} from '../../course/course.js';
import {ITEM_FIELD} from '../../course/fields.js';
import {judgeItem, PICKED} from '../../course/item-fields.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {feedback} from '../feedback/feedback.js';
import {exhibit, isPlain, stemOf} from '../item-question/exhibit.js';
import {readAgain, type Titles} from './read-again.js';
import {reviewOrder, reviewPairs} from './review-lists.js';

/** An item that was judged, as it is looked at again. */
export interface Reviewed extends Titles {
  readonly item: Item;
  readonly number: number;
  readonly response: Response;
  /** Without its story, where it has a twin. */
  readonly plainly: boolean;
  readonly name: NameOf;
}

/** One item of a submitted check, under its number and how it was answered as a whole. */
export function reviewItem(reviewed: Reviewed): TemplateResult {
  return html`
    <h3>
      ${t.activity.check.judged(reviewed.number, judgeItem(reviewed.item, reviewed.response))}
    </h3>
    ${reviewBody(reviewed)}
  `;
}

/** An item that was judged: the answer, the right one, why each, and what to read again. */
export function reviewBody(reviewed: Reviewed): TemplateResult {
  const {item, response, plainly, name} = reviewed;
  return html`
    <div class="stem">${stemOf(item, plainly, name)}</div>
    ${isPlain(item, plainly) ? nothing : exhibit(item, name)} ${reviewAnswers(reviewed)}
    ${judgeItem(item, response) === 'right' ? nothing : again(reviewed)}
  `;
}

function again(reviewed: Reviewed) {
  const {item, number} = reviewed;
  const way = readAgain(item.review, reviewed, title => t.activity.check.read(number, title));
  return way === nothing ? nothing : html`<p>${way}</p>`;
}

function reviewAnswers({item, response, name}: Reviewed) {
  if ('prompts' in item) return reviewPairs(item, response, name);
  if ('steps' in item) return reviewOrder(item, response, name);
  return reviewOptions(item, response, name);
}

function quoted(label: string, {text}: ChoiceOption, name: NameOf) {
  return html`<p><span class="soft">${label}</span> ${say(text, name)}</p>`;
}

function reviewOptions(item: PickItem, response: Response, name: NameOf) {
  const words = t.activity.check;
  const isPicked = ({id}: ChoiceOption) =>
    wantsSeveral(item) ? response[id] === PICKED : response[ITEM_FIELD] === id;
  const picked = item.options.filter(isPicked);
  const right = item.options.filter(option => option.correct && !isPicked(option));
  const others = item.options.filter(option => !option.correct && !isPicked(option));
  return html`
    ${picked.length === 0 ? feedback('missed', words.none) : nothing}
    ${picked.map(
      option => html`
        ${quoted(words.yours, option, name)}
        ${feedback(
          option.correct ? 'right' : 'off',
          option.correct ? words.right : words.off,
          say(option.why, name),
        )}
      `,
    )}
    ${right.map(
      option =>
        html`<div class="rightly">
          ${quoted(wantsSeveral(item) ? words.oneAnswer : words.answer, option, name)}
          <p>${say(option.why, name)}</p>
        </div>`,
    )}
    ${
      others.length > 0
        ? html`<details>
            <summary>${words.others}</summary>
            ${others.map(
              option =>
                html`<p>
                  ${say(option.text, name)}<br /><span class="soft">${say(option.why, name)}</span>
                </p>`,
            )}
          </details>`
        : nothing
    }
  `;
}
