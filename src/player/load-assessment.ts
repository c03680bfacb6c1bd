import type {Asking} from '../course/assessment.js';
import type {Course} from '../course/course.js';
import {loadActivity} from './module-loader.js';

/**
 * Fetches what decides the course's result. Rejects where it cannot be fetched.
 * @throws Error where the step holds none: the build should have asked for it.
 */
export async function loadAssessment({assessment, modules}: Course): Promise<Asking> {
  const {stepId} = assessment;
  const module = modules.find(({steps}) => steps.some(({id}) => id === stepId));
  const activity = module && (await loadActivity(module.id, stepId));
  if (activity?.kind === 'check' || activity?.kind === 'assessment') return activity;
  throw new Error(`no check at "${stepId}"`);
}
