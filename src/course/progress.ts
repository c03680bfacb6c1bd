import type {Attempt} from './attempt.js';
import type {Course, ModuleOutline, StepOutline} from './course.js';
import type {StateKeys} from './state-keys.js';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Whole minutes; nought only when all is done. */
  readonly minutesLeft: number;
}

/** How far the learner is in one module. */
export function moduleProgress(attempt: Attempt, module: ModuleOutline): Progress {
  const steps = module.steps.filter(isRequired);
  const left = steps.filter(step => !isDone(attempt, step.id));
  return {
    done: steps.length - left.length,
    total: steps.length,
    minutesLeft: left.length === 0 ? 0 : share(module, steps, left),
  };
}

/** How far the learner is in the whole course. */
export function courseProgress(attempt: Attempt, course: Course): Progress {
  const parts = course.modules.map(module => moduleProgress(attempt, module));
  return {
    done: sum(parts.map(part => part.done)),
    total: sum(parts.map(part => part.total)),
    minutesLeft: sum(parts.map(part => part.minutesLeft)),
  };
}

/** Whether a step was read, finished, skipped or read as a summary. */
export function isDone(attempt: Attempt, stepId: string): boolean {
  return attempt.steps[stepId]?.done ?? false;
}

/** Whether a step counts for having done everything. */
export function isRequired({optional}: StepOutline): boolean {
  return !optional;
}

/** Every step, in the order of the course. */
export function stepsOf(course: Course): readonly StepOutline[] {
  return course.modules.flatMap(module => module.steps);
}

/** The step after this one, into the next module where the module ends; nothing after the last. */
export function nextStep(course: Course, stepId: string): StepOutline | undefined {
  const steps = stepsOf(course);
  const index = steps.findIndex(step => step.id === stepId);
  return index < 0 ? undefined : steps[index + 1];
}

/** The step before this one; nothing before the first. */
export function previousStep(course: Course, stepId: string): StepOutline | undefined {
  const steps = stepsOf(course);
  return steps[steps.findIndex(step => step.id === stepId) - 1];
}

/** The first step that counts and is not done, of the course or of one module's steps. */
export function firstUnfinished(
  attempt: Attempt,
  steps: readonly StepOutline[],
): StepOutline | undefined {
  return steps.find(step => isRequired(step) && !isDone(attempt, step.id));
}

/**
 * Where the learner goes on: the last place; where that has left the course, what follows now on the step
 * before it; where it is not known, the first that is not done, else the first of all.
 */
export function resumeStep(
  attempt: Attempt,
  course: Course,
  keys: StateKeys,
): StepOutline | undefined {
  const steps = stepsOf(course);
  const last = steps.find(step => step.id === attempt.place);
  const near = last ?? nearest(attempt.place, steps, keys);
  return near ?? firstUnfinished(attempt, steps) ?? steps[0];
}

/** By the order in which the steps of its module were once written down. */
function nearest(
  place: string,
  steps: readonly StepOutline[],
  {modules}: StateKeys,
): StepOutline | undefined {
  const homes = Object.values(modules).map(module => Object.keys(module.steps));
  const ids = homes.find(home => home.includes(place)) ?? [];
  const before = ids.slice(0, Math.max(0, ids.indexOf(place))).reverse();
  const at = (id: string | undefined) => steps.findIndex(step => step.id === id);
  const index = at(before.find(id => at(id) >= 0));
  return index < 0 ? steps[at(ids.find(id => at(id) >= 0))] : (steps[index + 1] ?? steps[index]);
}

/** The module's minutes, as far as they fall on these steps: an untouched module has all of its own. */
function share(
  module: ModuleOutline,
  required: readonly StepOutline[],
  steps: readonly StepOutline[],
): number {
  const all = sum(required.map(step => step.minutes));
  const part = sum(steps.map(step => step.minutes));
  return Math.max(1, Math.round(all === 0 ? module.minutes : (module.minutes * part) / all));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
