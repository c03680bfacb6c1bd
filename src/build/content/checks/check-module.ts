import {startOf, type Problems} from '../problem.js';
import {isBank, type ModuleFiles} from '../source/read-module.js';
import type {Sourced} from '../source/read-source.js';
import type {ModuleSource, StepSource} from '../source/source-schema.js';

/** Checks that a module's steps and its files belong to each other. */
export function checkModule(files: ModuleFiles, problems: Problems): void {
  const {folder, module} = files;
  if (!module) return;
  if (module.data.id !== folder) {
    const allowed = `the folder and the id are the same: write “${folder}”`;
    problems.add(
      module.file.at(['id']),
      `the id is “${module.data.id}” in the folder ${folder}`,
      allowed,
    );
  }
  for (const [i, step] of module.data.steps.entries()) checkFile(files, module, step, i, problems);
  const steps = module.data.steps;
  for (const [name, page] of files.lessons) {
    if (!steps.some(({id, kind}) => id === name && kind === 'lesson'))
      reportUnlisted(page.path, 'lesson');
  }
  for (const [name, activity] of files.activities) {
    const path = activity?.file.path ?? `modules/${folder}/${name}.yaml`;
    if (!isListed(name)) reportUnlisted(path, 'activity');
  }

  /** A file of items is listed by being in the bank. */
  function isListed(name: string): boolean {
    return isBank(name) || steps.some(({id, kind}) => id === name && kind !== 'lesson');
  }

  function reportUnlisted(path: string, what: string): void {
    const allowed = `list it under steps in modules/${folder}/module.yaml, or delete the file`;
    problems.add(startOf(path), `no step is this ${what}`, allowed);
  }
}

function checkFile(
  files: ModuleFiles,
  {file}: Sourced<ModuleSource>,
  {id, kind}: StepSource,
  index: number,
  problems: Problems,
): void {
  const isLesson = kind === 'lesson';
  const name = `${id}.${isLesson ? 'md' : 'yaml'}`;
  const present = isLesson ? files.lessons.has(id) : files.activities.has(id);
  if (!present) {
    problems.add(
      file.at(['steps', index, 'id']),
      `the file modules/${files.folder}/${name} is missing`,
      'write it, or delete the step',
    );
  }
  const activity = isLesson ? undefined : files.activities.get(id);
  if (activity && activity.data.kind !== kind) {
    problems.add(
      activity.file.at(['kind']),
      `the kind is “${activity.data.kind}”, and “${kind}” in module.yaml`,
      'write the same in both',
    );
  }
}
