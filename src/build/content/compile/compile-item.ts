import type {ChoiceItem} from '../../../course/course.js';
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
  return {
    id,
    outcome,
    stem,
    options: options.map(({letter, text, correct, why}) => ({
      id: letter,
      text,
      correct: correct ?? false,
      why,
    })),
    review,
  };
}
