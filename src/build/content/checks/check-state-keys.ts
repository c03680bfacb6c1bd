import type {Numbers} from '../../../course/state-keys.js';
import type {Problems} from '../problem.js';
import type {Content} from '../source/read-content.js';
import type {Path} from '../source/yaml-file.js';
import {askedIn, assessmentIds, moduleIds, stepIds} from './check-ids.js';
import {checkUnique, type Named} from './references.js';

/**
 * Checks that saved progress has a number for every module, step, assessment and item
 * (`modules/state-keys.json`), and no number twice.
 */
export function checkStateKeys(content: Content, problems: Problems): void {
  if (!content.stateKeys) return;
  const {modules, assessments} = content.stateKeys.data;
  checkNumbers(content, problems);
  requireNumbers(content.modules.flatMap(moduleIds), sectionKeys(modules), {
    what: '“modules”',
    value: key => `{"key": ${key}, "steps": {}}`,
    problems,
  });
  // A step stays where it was first written down, also when it moves to another module.
  const allSteps = Object.values(modules).flatMap(({steps}) => Object.keys(steps));
  for (const files of content.modules) {
    requireNumbers(
      stepIds(files).filter(({id}) => !allSteps.includes(id)),
      modules[files.folder]?.steps ?? {},
      {what: `“steps” of “${files.folder}”`, value: String, problems},
    );
  }
  const named = assessmentIds(content);
  requireNumbers(named, sectionKeys(assessments), {
    what: '“assessments”',
    value: key => `{"key": ${key}, "items": {}}`,
    problems,
  });
  for (const {id, step} of named) {
    const items = content.modules.flatMap(files => askedIn(files, step));
    const numbers = assessments[id]?.items ?? {};
    requireNumbers(items, numbers, {what: `“items” of “${id}”`, value: String, problems});
  }
}

interface Wanted {
  /** The list of state-keys.json that lacks an id. */
  readonly what: string;
  readonly value: (key: number) => string;
  readonly problems: Problems;
}

function requireNumbers(
  ids: readonly Named[],
  numbers: Numbers,
  {what, value, problems}: Wanted,
): void {
  let next = Math.max(0, ...Object.values(numbers)) + 1;
  for (const {id, place} of ids) {
    if (Object.hasOwn(numbers, id)) continue;
    problems.add(
      place,
      `“${id}” has no number in modules/state-keys.json`,
      `add it at the end of ${what} with the next free number: "${id}": ${value(next)}`,
    );
    next++;
  }
}

/** Every number stands once in its list. */
function checkNumbers({stateKeys}: Content, problems: Problems): void {
  if (!stateKeys) return;
  const {file, data} = stateKeys;
  const unique = (path: Path, numbers: Numbers) => {
    const named = Object.entries(numbers).map(([id, number]) => ({
      id: String(number),
      place: file.keyAt(path, id),
    }));
    checkUnique('number', named, problems);
  };
  unique(['modules'], sectionKeys(data.modules));
  unique(['assessments'], sectionKeys(data.assessments));
  for (const [id, {steps}] of Object.entries(data.modules)) unique(['modules', id, 'steps'], steps);
  for (const [id, {items}] of Object.entries(data.assessments)) {
    unique(['assessments', id, 'items'], items);
  }
}

function sectionKeys(sections: Readonly<Record<string, {readonly key: number}>>): Numbers {
  return Object.fromEntries(Object.entries(sections).map(([id, {key}]) => [id, key]));
}
