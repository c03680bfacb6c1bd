import type {Attempt} from '../course/attempt.js';

/** Ids of the steps that are done, as the navigation and the module list want them. */
export function doneSteps(attempt: Attempt): ReadonlySet<string> {
  return new Set(Object.keys(attempt.steps).filter(id => attempt.steps[id]?.done));
}
