import {html, type TemplateResult} from 'lit';
import type {Response} from '../../course/attempt.js';
import type {Item} from '../../course/bank.js';
import type {NameOf} from '../../course/words.js';
import '../choice-question/choice-question.js';
import './order-question.js';
import './pair-question.js';

/** How an item is shown. */
export interface ItemView {
  readonly response: Response;
  /** Without its story, where it has a twin. */
  readonly plainly: boolean;
  readonly name: NameOf;
}

/** Asks an item, whatever its type. */
export function itemQuestion(item: Item, {response, plainly, name}: ItemView): TemplateResult {
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
