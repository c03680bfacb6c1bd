import type {Certainty} from './certainty-event.js';

const said = new WeakMap<object, Map<string, Certainty>>();

/**
 * How sure the learner was of each answer in an activity, by a key of the activity's choice. It lives as long
 * as the page and never goes into the attempt: a state is sent to the LMS, and who has access there can read
 * it, but how sure somebody was is nobody else's business.
 */
export function certaintiesOf(activity: object): Map<string, Certainty> {
  const known = said.get(activity) ?? new Map<string, Certainty>();
  said.set(activity, known);
  return known;
}
