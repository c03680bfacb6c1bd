import type {Check, Course} from '../../src/course/course.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {check, course, keys} from '../course/sample-course.js';

/** A course as one package holds it. */
export interface Release {
  readonly course: Course;
  readonly keys: StateKeys;
  readonly check: Check;
}

export const firstRelease: Release = {course, keys, check};

/** The package that an administrator puts in its place: these steps have gone, these have another id. */
export function replacedBy(
  {course: old, keys: oldKeys, check: same}: Release,
  changes: Readonly<Record<string, string | undefined>>,
): Release {
  const modules = old.modules.map(module => ({
    ...module,
    steps: module.steps.flatMap(step => {
      if (!(step.id in changes)) return [step];
      const id = changes[step.id];
      return id === undefined ? [] : [{...step, id}];
    }),
  }));
  const fresh = Object.values(changes).filter(id => id !== undefined);
  return {course: {...old, modules}, keys: withNew(oldKeys, fresh), check: same};
}

/** Numbers are never given back: new steps get the next ones of the first module. */
function withNew(keys: StateKeys, ids: readonly string[]): StateKeys {
  const {first, ...others} = keys.modules;
  if (!first) throw new Error('the sample has a first module');
  const next = Math.max(...Object.values(first.steps)) + 1;
  const added = Object.fromEntries(ids.map((id, index) => [id, next + index]));
  return {...keys, modules: {first: {...first, steps: {...first.steps, ...added}}, ...others}};
}
