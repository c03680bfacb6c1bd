import type {Response} from './attempt.js';
import {wantsSeveral, type Item, type MatchItem, type OrderItem, type PickItem} from './bank.js';
import {ITEM_FIELD, type Field} from './fields.js';
import {judge} from './judge.js';
import {placeAt} from './practice-fields.js';

/** What the field of a picked option holds, where several are to be picked. */
export const PICKED = 'a';

/** How an item was answered: it is right as a whole, or not. */
export type ItemResult = 'right' | 'wrong' | 'unanswered';

/** An item as its fields: one, or one for each option, prompt or place. */
export function itemFields(item: Item): readonly Field[] {
  if ('prompts' in item) return pairFields(item);
  if ('steps' in item) return placeFields(item);
  return wantsSeveral(item) ? tickFields(item) : [pickField(item)];
}

/** Judges an item: right where every field is as it should be. */
export function judgeItem(item: Item, response: Response = {}): ItemResult {
  const fields = itemFields(item);
  const {correct, total} = judge(fields, response);
  if (correct === total) return 'right';
  const answered = fields.some(({id, options}) => options.includes(response[id] ?? ''));
  return answered ? 'wrong' : 'unanswered';
}

/** Whether everything that an item asks has an answer. With several to pick, one is enough. */
export function isItemAnswered(item: Item, response: Response = {}): boolean {
  const fields = itemFields(item);
  const answered = fields.filter(({id, options}) => options.includes(response[id] ?? ''));
  return fields[0]?.kind === 'flag' ? answered.length > 0 : answered.length === fields.length;
}

function pickField({options}: PickItem): Field {
  const right = options.find(({correct}) => correct)?.id;
  return {
    id: ITEM_FIELD,
    kind: 'pick',
    options: options.map(({id}) => id),
    ...(right !== undefined && {right}),
  };
}

/** A field for each option, which holds `PICKED` or nothing. */
function tickFields({options}: PickItem): readonly Field[] {
  return options.map(({id, correct}) => ({
    id,
    kind: 'flag',
    options: [PICKED],
    ...(correct && {right: PICKED}),
  }));
}

function pairFields({prompts, targets}: MatchItem): readonly Field[] {
  const options = targets.map(({id}) => id);
  return prompts.map(({id, answer}) => ({id, kind: 'pick', options, right: answer}));
}

/** A place each, named `a` for the first, that holds the letter of the step that was put there. */
function placeFields({steps}: OrderItem): readonly Field[] {
  const options = steps.map(({id}) => id);
  return steps.map(({id}, index) => ({id: placeAt(index), kind: 'pick', options, right: id}));
}
