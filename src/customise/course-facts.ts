import {isRequired} from '../course/progress.js';
import type {Course, ModuleOutline} from '../course/course.js';
import type {Settings} from '../settings/settings-schema.js';

/** What the page knows of the course that it came with, or of the one in a zip. */
export interface CourseFacts {
  readonly title: string;
  readonly version: string;
  /** The length that a certificate says; nothing where the page does not know it. */
  readonly minutes?: number | undefined;
  readonly summary?: string | undefined;
  /** None where the page does not know them. */
  readonly modules?: readonly CourseModule[] | undefined;
}

/** A module of the course, and why it cannot be left out. */
export interface CourseModule extends ModuleOutline {
  readonly stays?: 'first' | 'check';
}

/** The first module and the one that decides the result are always there. */
export function modulesOf({
  modules,
  assessment,
}: Pick<Course, 'modules' | 'assessment'>): readonly CourseModule[] {
  return modules.map((module, at) => {
    if (at === 0) return {...module, stays: 'first'};
    const decides = module.steps.some(({id}) => id === assessment.stepId);
    return decides ? {...module, stays: 'check'} : module;
  });
}

/** Where everything is left out that can be, the course leaves out nothing. */
export function isNothingLeft(
  modules: readonly CourseModule[],
  modulesOff: readonly string[],
): boolean {
  const dispensable = modules.filter(({stays}) => !stays);
  return dispensable.length > 0 && dispensable.every(({id}) => modulesOff.includes(id));
}

/** Minutes and steps that settings leave of a course, as its cover says them. */
export function lengthOf(
  modules: readonly CourseModule[],
  {modulesOff, expressRoute}: Settings,
): {readonly minutes: number; readonly steps: number} {
  const isAll = isNothingLeft(modules, modulesOff);
  const there = modules.filter(({id, stays}) => isAll || (stays ?? !modulesOff.includes(id)));
  const steps = there.flatMap(module => module.steps).filter(isRequired);
  const extra = expressRoute ? steps.filter(({full}) => full) : [];
  const sum = (all: readonly {readonly minutes: number}[]) =>
    all.reduce((minutes, each) => minutes + each.minutes, 0);
  return {minutes: sum(there) - sum(extra), steps: steps.length - extra.length};
}
