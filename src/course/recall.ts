import type {ChoiceItem} from './course.js';
import type {Words} from './words.js';

/** Questions of earlier modules, asked again so that they last (spaced retrieval: dossier §3). */
export interface Recall {
  readonly kind: 'recall';
  readonly id: string;
  readonly intro: Words;
  /**
   * As they stand in the knowledge checks that they come from. An answer's field is the question's place, `a`
   * for the first; the step's `checks` is how many of them the learner has had judged.
   */
  readonly items: readonly ChoiceItem[];
  /** Shown when the last has been judged. */
  readonly closing: Words;
}
