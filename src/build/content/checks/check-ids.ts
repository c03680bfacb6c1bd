import type {Problems} from '../problem.js';
import type {ActivitySource} from '../source/activity-schema.js';
import type {Content} from '../source/read-content.js';
import type {ModuleFiles} from '../source/read-module.js';
import type {Sourced} from '../source/read-source.js';
import {checkUnique, type Named} from './references.js';

/** Checks that every id of the course is its own. */
export function checkIds(content: Content, problems: Problems): void {
  checkUnique('id', sharedIds(content), problems);
  checkUnique('outcome', outcomes(content), problems);
  const {sources} = content;
  const sourceIds = sources?.data.map(({id}, i) => ({id, place: sources.file.at([i, 'id'])}));
  checkUnique('source', sourceIds ?? [], problems);
}

/** Modules, steps, checks and items share one set of ids. */
function sharedIds(content: Content): Named[] {
  const ofModules = content.modules.flatMap(files => [
    ...moduleIds(files),
    ...stepIds(files),
    ...[...files.activities.values()].flatMap(itemIds),
  ]);
  return [...ofModules, ...assessmentIds(content)];
}

/** What saved progress calls the assessment, and each knowledge check. */
export function assessmentIds({course}: Content): (Named & {readonly step: string})[] {
  if (!course) return [];
  const {file, data} = course;
  return [
    {...data.assessment, place: file.at(['assessment', 'id'])},
    ...data.checks.map((check, i) => ({...check, place: file.at(['checks', i, 'id'])})),
  ];
}

export function moduleIds({module}: ModuleFiles): Named[] {
  return module ? [{id: module.data.id, place: module.file.at(['id'])}] : [];
}

export function stepIds({module}: ModuleFiles): Named[] {
  if (!module) return [];
  return module.data.steps.map(({id}, i) => ({id, place: module.file.at(['steps', i, 'id'])}));
}

export function itemIds(activity: Sourced<ActivitySource> | undefined): Named[] {
  if (activity?.data.kind !== 'check' && activity?.data.kind !== 'bank') return [];
  return activity.data.items.map(({id}, i) => ({id, place: activity.file.at(['items', i, 'id'])}));
}

/** The items that a step asks: its own, or, where it draws them, those of its module's bank. */
export function askedIn({activities}: ModuleFiles, stepId: string): Named[] {
  const activity = activities.get(stepId);
  if (activity?.data.kind !== 'assessment') return itemIds(activity);
  return [...activities.values()].flatMap(each =>
    each?.data.kind === 'bank' ? itemIds(each) : [],
  );
}

function outcomes({modules}: Content): Named[] {
  return modules.flatMap(({module}) =>
    (module?.data.outcomes ?? []).flatMap(({id}, i) =>
      module ? [{id, place: module.file.at(['outcomes', i, 'id'])}] : [],
    ),
  );
}
