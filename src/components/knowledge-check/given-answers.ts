import {html, type TemplateResult} from 'lit';
import type {Response} from '../../course/attempt.js';
import {wantsSeveral, type Item} from '../../course/bank.js';
import {ITEM_FIELD} from '../../course/fields.js';
import {PICKED} from '../../course/item-fields.js';
import {placeAt} from '../../course/practice-fields.js';
import {say, type NameOf} from '../../course/words.js';

/** What a learner answered to an item, a line for each option, pair or place. */
export function givenAnswers(
  item: Item,
  response: Response,
  name: NameOf,
): readonly TemplateResult[] {
  if ('prompts' in item) {
    return item.prompts.flatMap(({id, text}) => {
      const target = item.targets.find(each => each.id === response[id]);
      return target ? [html`${say(text, name)}: ${say(target.text, name)}`] : [];
    });
  }
  if ('steps' in item) {
    return item.steps.flatMap((_, index) => {
      const step = item.steps.find(({id}) => id === response[placeAt(index)]);
      return step ? [html`${index + 1}. ${say(step.text, name)}`] : [];
    });
  }
  const isPicked = (id: string) =>
    wantsSeveral(item) ? response[id] === PICKED : response[ITEM_FIELD] === id;
  return item.options.filter(({id}) => isPicked(id)).map(({text}) => html`${say(text, name)}`);
}
