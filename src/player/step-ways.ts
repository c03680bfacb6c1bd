import type {Course} from '../course/course.js';
import {stepHash, stepRoute} from './route.js';

/** A way to a step by its title, or nothing when the course has no such step. */
export function wayTo(stepId: string, course: Course) {
  const route = stepRoute(stepId, course);
  return route && {title: route.step.title, href: stepHash(stepId)};
}

/** Ways to steps, in their order. */
export function waysTo(stepIds: readonly string[], course: Course) {
  return stepIds.flatMap(id => wayTo(id, course) ?? []);
}
