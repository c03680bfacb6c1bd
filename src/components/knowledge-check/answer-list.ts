import {html, type TemplateResult} from 'lit';
import type {Response} from '../../course/attempt.js';
import type {Item} from '../../course/bank.js';
import {isItemAnswered} from '../../course/item-fields.js';
import type {NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {stemOf} from '../item-question/exhibit.js';
import {givenAnswers} from './given-answers.js';

/** What the list of answers shows of each item. */
export interface ListedAnswer {
  readonly item: Item;
  readonly number: number;
  readonly response: Response;
  readonly plainly: boolean;
  readonly name: NameOf;
  readonly go: () => void;
}

/** One line of the list: whether the item is answered, with what, and the way back to it. */
export function listedAnswer(listed: ListedAnswer): TemplateResult {
  const {item, number, response, plainly, name, go} = listed;
  const words = t.activity.check;
  const answered = isItemAnswered(item, response);
  return html`<li>
    <div class="asked">
      <b>${words.question(number)}</b>
      <span class=${answered ? 'soft' : 'open'}>
        ${answered ? words.answered : words.unanswered}
      </span>
      <div>${stemOf(item, plainly, name)}</div>
      ${givenAnswers(item, response, name).map(each => html`<div class="soft">${each}</div>`)}
    </div>
    <button @click=${go}>${words.goTo(number)}</button>
  </li>`;
}
