import {loadActivities, loadLessons, loadRest} from 'virtual:course';
import type {Activity, Lesson} from '../course/course.js';

/**
 * Fetches a module's lessons, or its activities, once. A failed fetch is forgotten, so that asking again
 * tries again (the line may be back).
 */
const fetched = new Map<string, Promise<unknown>>();

function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const known = fetched.get(key);
  if (known) return known as Promise<T>;
  const promise = load();
  fetched.set(key, promise);
  promise.catch(() => fetched.delete(key));
  return promise;
}

/** The first module's chunks are known from the start, those of the others with the rest of the course. */
export function lessonsOf(moduleId: string) {
  return once(`${moduleId}/lessons`, async () => {
    const load = loadLessons[moduleId] ?? (await loadRest()).loadLessons[moduleId];
    return found(load, moduleId)();
  });
}

export function activitiesOf(moduleId: string) {
  return once(`${moduleId}/activities`, async () => {
    const load = loadActivities[moduleId] ?? (await loadRest()).loadActivities[moduleId];
    return found(load, moduleId)();
  });
}

/** The prose of a module's lesson. */
export async function loadLesson(moduleId: string, stepId: string): Promise<Lesson> {
  const {lessons} = await lessonsOf(moduleId);
  return found(lessons[stepId], stepId);
}

/** What is coming in a module that may be hard to read. It comes with the lessons. */
export async function loadContentNote(moduleId: string): Promise<string> {
  return (await lessonsOf(moduleId)).contentNote;
}

/** One of a module's activities. */
export async function loadActivity(moduleId: string, stepId: string): Promise<Activity> {
  const {activities} = await activitiesOf(moduleId);
  return found(activities[stepId], stepId);
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`the course holds no "${id}"`);
  return value;
}

/**
 * Fetches, when the page has nothing else to do, what the next steps, the help button and the way out will
 * need: so that it is there when the line is not. What fails now is tried again when it is asked for.
 */
export function prefetch(moduleId: string, keepUp: () => Promise<void>): void {
  idle(() => {
    void keepUp().catch(() => undefined);
    void activitiesOf(moduleId).catch(() => undefined);
    void import('./activity-view.js').catch(() => undefined);
    void import('../components/step-nav/all-steps.js').catch(() => undefined);
    void import('./terms.js').catch(() => undefined);
    void import('./elsewhere-view.js').catch(() => undefined);
    void import('./end-view.js').catch(() => undefined);
    void document.querySelector('nrr-top-bar')?.prefetch();
  });
}

/** A page that never rests still gets its turn after this long. */
const longestIdleMs = 2_000;

/** Safari has no `requestIdleCallback` before version 26. */
function idle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, {timeout: longestIdleMs});
  else setTimeout(run, 1);
}
