import type {Course, ModuleOutline, Parts, StepOutline} from './course.js';
import {isRequired} from './progress.js';

/** What a school asks for. */
export interface Wanted {
  /** Ids of modules; those that may not be left out stay. */
  readonly modulesOff: readonly string[];
  /** Steps of the full route become optional. */
  readonly expressRoute: boolean;
}

/** The parts of a course that change where something is left out. */
export type Shortened = Pick<Course, 'modules' | 'checks' | 'leftOut'>;

/** The modules that a school may leave out: all but the first, and the one that holds the assessment. */
export function dispensable({modules, assessment}: Course): readonly string[] {
  return modules
    .slice(1)
    .filter(({steps}) => !steps.some(({id}) => id === assessment.stepId))
    .map(({id}) => id);
}

/**
 * The course without the modules that a school leaves out. With them goes every step that asks questions of one
 * of them again. Numbers of saved progress are not touched, so that what was done comes back with its module.
 */
export function leaveOut(course: Course, wanted: Wanted, parts: Parts): Shortened {
  const gone = dispensable(course).filter(id => wanted.modulesOff.includes(id));
  const stays = ({id}: StepOutline) =>
    !(parts.recalls[id] ?? []).some(module => gone.includes(module));
  const modules = course.modules
    .filter(({id}) => !gone.includes(id))
    .map(module => withSteps(module, stepsOn(module.steps.filter(stays), wanted), parts))
    .filter(({steps}) => steps.length > 0);
  if (gone.length === 0) return {modules, checks: course.checks};
  const left = new Set(modules.flatMap(({steps}) => steps.map(({id}) => id)));
  const steps = course.modules.flatMap(module => module.steps.map(({id}) => id));
  const outcomes = Object.keys(parts.outcomes);
  return {
    modules,
    checks: course.checks.filter(({stepId}) => left.has(stepId)),
    leftOut: {
      steps: new Set(steps.filter(id => !left.has(id))),
      outcomes: new Set(outcomes.filter(id => gone.includes(parts.outcomes[id] ?? ''))),
    },
  };
}

function stepsOn(steps: readonly StepOutline[], {expressRoute}: Wanted): readonly StepOutline[] {
  return steps.map(step => (expressRoute && step.full ? {...step, optional: true} : step));
}

/** A module with other steps. Its minutes are those that the build would have made of them. */
function withSteps(
  module: ModuleOutline,
  steps: readonly StepOutline[],
  {seconds}: Parts,
): ModuleOutline {
  const counted = (all: readonly StepOutline[]) => all.filter(isRequired);
  if (counted(steps).length === counted(module.steps).length) return {...module, steps};
  const time = counted(steps).reduce((sum, {id}) => sum + (seconds[id] ?? 0), 0);
  return {...module, minutes: Math.max(1, Math.round(time / 60)), steps};
}
