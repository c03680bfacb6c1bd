import {startAttempt} from './attempt.js';
import type {Course} from './course.js';
import {courseProgress} from './progress.js';

/** Minutes to which the course's own length is rounded: its parts are worked out, not measured. */
const roundTo = 15;

/**
 * The length that a certificate says: the hours of the settings where they give some, else the course's own; nothing
 * where neither is known.
 */
export function certifiedMinutes(course: Course | undefined, hours?: number): number | undefined {
  if (hours !== undefined) return Math.max(1, Math.round(hours * 60));
  if (!course) return undefined;
  const {minutesLeft} = courseProgress(startAttempt(''), course);
  return Math.max(roundTo, Math.round(minutesLeft / roundTo) * roundTo);
}
