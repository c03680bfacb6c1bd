import {UNNAMED} from './attempt.js';
import type {Activity, ChatLab, Check, ChoiceItem, Matching, Move} from './course.js';
import {conversationFields, reflectFields} from './talk-fields.js';
import {placeAt, repairFields, sequenceFields, sortFields} from './practice-fields.js';
import type {Recall} from './recall.js';
import {routeFields} from './route-fields.js';

/** The one field of a choice item. */
export const ITEM_FIELD = 'a';

/** One thing to answer in an activity, whatever the activity looks like. */
export interface Field {
  /** A letter; in the fields of a whole check the item's id. */
  readonly id: string;
  /**
   * `pick`: one option is right. `flag`: raise a flag and name it, or leave it down. `open`: none is right, and
   * the answer is kept without being judged.
   */
  readonly kind: 'pick' | 'flag' | 'open';
  /** What may be answered. */
  readonly options: readonly string[];
  /** The right option; absent where the right answer is to raise no flag, and where none is judged. */
  readonly right?: string;
}

/**
 * An activity as its fields, in the order in which the screen shows them. A timeline has none; the items of an
 * assessment have fields of their own (`item-fields.ts`).
 * @param moves Only a chat lab's `options` need them; judging never does.
 */
export function fieldsOf(activity: Activity, moves: readonly Move[] = []): readonly Field[] {
  switch (activity.kind) {
    case 'timeline':
    case 'voices':
    case 'figure':
    case 'layers':
    case 'assessment':
      return [];
    case 'matching':
      return matchingFields(activity);
    case 'chat-lab':
      return chatFields(activity, moves);
    case 'check':
      return checkFields(activity);
    case 'sort':
      return sortFields(activity);
    case 'sequence':
      return sequenceFields(activity);
    case 'repair':
      return repairFields(activity);
    case 'conversation':
      return conversationFields(activity);
    case 'reflect':
      return reflectFields(activity);
    case 'route':
      return routeFields(activity);
    case 'recall':
      return recallFields(activity);
  }
}

function matchingFields({prompts, targets}: Matching): readonly Field[] {
  const options = targets.map(target => target.id);
  return prompts.map(prompt => ({id: prompt.id, kind: 'pick', options, right: prompt.answer}));
}

function chatFields({messages}: ChatLab, moves: readonly Move[]): readonly Field[] {
  const options = [...moves.map(move => move.id), UNNAMED];
  return messages.map(({id, move}) => ({
    id,
    kind: 'flag',
    options,
    ...(move !== undefined && {right: move}),
  }));
}

function checkFields({items}: Check): readonly Field[] {
  return items.map(item => ({...itemField(item), id: item.id}));
}

/** An item each, named by its place: an item's own field would be the same for all of them. */
function recallFields({items}: Recall): readonly Field[] {
  return items.map((item, index) => ({...itemField(item), id: placeAt(index)}));
}

/** The field of one choice item. */
export function itemField(item: ChoiceItem): Field {
  const right = item.options.find(option => option.correct)?.id;
  return {
    id: ITEM_FIELD,
    kind: 'pick',
    options: item.options.map(option => option.id),
    ...(right !== undefined && {right}),
  };
}
