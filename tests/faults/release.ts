import type {Assessment} from '../../src/course/bank.js';
import type {Check, Course} from '../../src/course/course.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {check, course, keys} from '../course/sample-course.js';

/** A course as one package holds it. */
export interface Release {
  readonly course: Course;
  readonly keys: StateKeys;
  readonly check: Check;
  /** The same questions as an assessment, of three outcomes. */
  readonly assessment: Assessment;
}

const outcomes = ['lo1a', 'lo1b', 'lo2a', 'lo2a', 'lo3'];

const assessment: Assessment = {
  ...check,
  kind: 'assessment',
  shares: [
    {outcome: 'lo1', name: 'One', shown: 2},
    {outcome: 'lo2', name: 'Two', shown: 2},
    {outcome: 'lo3', name: 'Three', shown: 1},
  ],
  mustKnows: [],
  items: check.items.map((item, index) => ({...item, outcome: outcomes[index] ?? 'lo3'})),
};

export const firstRelease: Release = {course, keys, check, assessment};

/** The package that an administrator puts in its place: these steps have gone, these have another id. */
export function replacedBy(
  {course: old, keys: oldKeys, ...same}: Release,
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
  return {course: {...old, modules}, keys: withNew(oldKeys, fresh), ...same};
}

/** Numbers are never given back: new steps get the next ones of the first module. */
function withNew(keys: StateKeys, ids: readonly string[]): StateKeys {
  const {first, ...others} = keys.modules;
  if (!first) throw new Error('the sample has a first module');
  const next = Math.max(...Object.values(first.steps)) + 1;
  const added = Object.fromEntries(ids.map((id, index) => [id, next + index]));
  return {...keys, modules: {first: {...first, steps: {...first.steps, ...added}}, ...others}};
}
