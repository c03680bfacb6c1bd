import type {ChoiceItem, ChoiceOption} from '../../../course/course.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Compiled} from '../prose/prose.js';
import type {ItemSource} from '../source/activity-schema.js';

/** Makes a question as the player knows it, for whatever asks it. */
export function compileItem({
  id,
  outcome,
  stem,
  options,
  review,
}: Prosed<ItemSource>): Compiled<ChoiceItem> {
  return {id, outcome, stem, options: compileOptions(options), review};
}

/** The options of a question or an item, in the author's order. */
export function compileOptions(
  options: Prosed<ItemSource>['options'],
): readonly Compiled<ChoiceOption>[] {
  return options.map(({letter, text, correct, why}) => ({
    id: letter,
    text,
    correct: correct ?? false,
    why,
  }));
}
