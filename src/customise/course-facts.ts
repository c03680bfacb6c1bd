import {startAttempt} from '../course/attempt.js';
import type {Course, ModuleOutline, Parts} from '../course/course.js';
import {dispensable, leaveOut} from '../course/left-out.js';
import {courseProgress} from '../course/progress.js';
import {readModulesOff} from '../settings/modules-off.js';
import type {Settings} from '../settings/settings-schema.js';

/** What the page knows of the course that it came with, or of the one in a zip. */
export interface CourseFacts {
  readonly title: string;
  readonly version: string;
  /** Nothing where the page knows no more than its name. */
  readonly whole?: WholeCourse | undefined;
}

/** A course, and what has to be known to leave some of it out. */
export interface WholeCourse {
  readonly course: Course;
  readonly parts: Parts;
}

/** A module of the course, and why it cannot be left out. */
export interface CourseModule extends ModuleOutline {
  readonly stays?: 'first' | 'check';
}

/** Modules as a person chooses from them. */
export function modulesOf(course: Course): readonly CourseModule[] {
  const free = dispensable(course);
  return course.modules.map((module, at) => {
    if (free.includes(module.id)) return module;
    return {...module, stays: at === 0 ? 'first' : 'check'};
  });
}

/** The course as learners have it with these settings: the course itself does the same when it begins. */
export function courseWith(
  {course, parts}: WholeCourse,
  {modulesOff: wanted, expressRoute}: Pick<Settings, 'modulesOff' | 'expressRoute'>,
): Course {
  const {modulesOff} = readModulesOff(wanted, dispensable(course));
  return {...course, ...leaveOut(course, {modulesOff, expressRoute}, parts)};
}

/** Minutes and steps of a course, as its cover says them. */
export function lengthOf(course: Course): {readonly minutes: number; readonly steps: number} {
  const {total, minutesLeft} = courseProgress(startAttempt(''), course);
  return {minutes: minutesLeft, steps: total};
}
