import type {Course, ModuleOutline, StepOutline} from '../course/course.js';

/** The screens that have an address of their own, and no step. */
const named = [
  'modules',
  'end',
  'about',
  'left',
  'details',
  'region',
  'search',
  'glossary',
  'sources',
  'certificate',
  'plan',
  'text',
  'review-edition',
  'reading',
] as const;
type NamedScreen = (typeof named)[number];

/** Which screen is open. Kept in the address's hash, so that the browser's Back works inside the course. */
export type Route = {readonly screen: 'cover' | 'elsewhere' | NamedScreen} | StepRoute;

export interface StepRoute {
  readonly screen: 'step';
  readonly module: ModuleOutline;
  readonly step: StepOutline;
}

/** The address of a step, as links in lessons write it. */
export function stepHash(stepId: string): string {
  return `#/${stepId}`;
}

/** Reads a hash; anything unknown is the cover. */
export function routeOf(hash: string, course: Course): Route {
  const name = hash.replace(/^#\//, '');
  const screen = named.find(each => each === name);
  return screen ? {screen} : (stepRoute(name, course) ?? {screen: 'cover'});
}

/** The route of a step, or nothing when the course has no such step (any more). */
export function stepRoute(stepId: string, course: Course): StepRoute | undefined {
  for (const module of course.modules) {
    const step = module.steps.find(candidate => candidate.id === stepId);
    if (step) return {screen: 'step', module, step};
  }
  return undefined;
}
