import type {ChoiceItem} from '../../../course/course.js';
import type {Recall} from '../../../course/recall.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Compiled} from '../prose/prose.js';
import type {RecallSource} from '../source/recall-schema.js';
import type {ProsedModule} from './compile-prose-content.js';
import {compileItem} from './compile-item.js';

/** The questions of all knowledge checks, by id. */
export type Items = ReadonlyMap<string, Compiled<ChoiceItem>>;

export function itemsOf(modules: readonly ProsedModule[]): Items {
  const activities = modules.flatMap(module => [...module.activities.values()]);
  const items = activities.flatMap(each => (each.kind === 'check' ? each.items : []));
  return new Map(items.map(item => [item.id, compileItem(item)]));
}

/** Brings the questions along, so that the module needs no other's file to ask them. */
export function compileRecall(
  id: string,
  {kind, intro, items, closing}: Prosed<RecallSource>,
  known: Items,
): Compiled<Recall> {
  return {kind, id, intro, items: items.flatMap(each => known.get(each) ?? []), closing};
}
