import {html, nothing, type TemplateResult} from 'lit';
import type {FieldResult} from '../../course/judge.js';
import {t} from '../../i18n/activity.js';
import {feedback} from '../feedback/feedback.js';

/** A place, and what the last check found there. */
export interface Place {
  readonly result: FieldResult | undefined;
  /** The answers are shown: the place shows its right step. */
  readonly isOver: boolean;
  /** The wrong step stands there, until it is tried again. */
  readonly isWaiting: boolean;
  /** The step that was put here comes earlier. */
  readonly isLate: boolean;
  readonly why: unknown;
  /** The words of the step that was put here. */
  readonly yours: unknown;
}

/** What is said to one place. Needs `activityStyles`. */
export function placeFeedback(place: Place): TemplateResult | typeof nothing {
  const words = t.activity.sequence;
  const {result, why, yours} = place;
  if (result === undefined) return nothing;
  if (result === 'right') return feedback('right', t.activity.rounds.right, why);
  if (place.isOver) {
    return result === 'wrong'
      ? feedback(
          'off',
          words.yours,
          html`${yours}
            <p>${why}</p>`,
        )
      : feedback('missed', words.missing, why);
  }
  if (!place.isWaiting) return nothing;
  return feedback('off', words.off, place.isLate ? words.earlier : words.later);
}
