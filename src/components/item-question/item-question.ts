import {html, nothing, type TemplateResult} from 'lit';
import type {Response} from '../../course/attempt.js';
import {wantsSeveral, type Item} from '../../course/bank.js';
import type {NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import '../choice-question/choice-question.js';
import {exhibit} from './exhibit.js';
import './order-question.js';
import './pair-question.js';
import {PlainEvent} from './plain-event.js';

/** How an item is shown. */
export interface ItemView {
  readonly response: Response;
  /** Without its story, where it has a twin. */
  readonly plainly: boolean;
  readonly name: NameOf;
}

/** Asks an item, whatever its type: what belongs to its story, the question, and the way to its twin. */
export function itemQuestion(item: Item, view: ItemView): TemplateResult {
  const isPlain = view.plainly && item.plain !== undefined;
  return html`${isPlain ? nothing : exhibit(item, view.name)}
  ${question(item, {...view, plainly: isPlain})} ${hint(item)}
  ${item.plain === undefined ? nothing : twinButton(isPlain)}`;
}

function question(item: Item, {response, plainly, name}: ItemView) {
  if ('prompts' in item) {
    return html`<nrr-pair-question
      .item=${item}
      .response=${response}
      ?plainly=${plainly}
      .name=${name}
    ></nrr-pair-question>`;
  }
  if ('steps' in item) {
    return html`<nrr-order-question
      .item=${item}
      .response=${response}
      ?plainly=${plainly}
      .name=${name}
    ></nrr-order-question>`;
  }
  return html`<nrr-choice-question
    .item=${item}
    .response=${response}
    ?plainly=${plainly}
    .name=${name}
  ></nrr-choice-question>`;
}

/** How the item counts, where that does not go without saying, and what may be looked at. */
function hint(item: Item) {
  const words = t.activity.item;
  if ('prompts' in item) return html`<p class="soft">${words.pairsRule}</p>`;
  if ('steps' in item) return html`<p class="soft">${words.orderRule}</p>`;
  if (wantsSeveral(item)) return html`<p class="soft">${words.severalRule}</p>`;
  return item.type === 'route' ? html`<p class="soft">${words.openBook}</p>` : nothing;
}

function twinButton(isPlain: boolean) {
  const words = t.activity.item;
  return html`<p>
    <button
      class="quiet"
      @click=${({currentTarget}: Event) => currentTarget?.dispatchEvent(new PlainEvent(!isPlain))}
    >
      ${isPlain ? words.withStory : words.withoutStory}
    </button>
  </p>`;
}
