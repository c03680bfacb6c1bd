import type {Hands} from './page-hands.js';

/** The course's window, as the stage's own script leaves it. */
export interface CourseHands {
  readonly hands: Hands;
}
