import type {Course} from './course.js';
import {stepsOf} from './progress.js';

/**
 * What a stored state speaks in place of ids: `modules/state-keys.json`. Append-only: a number is never
 * changed, never removed and never used again, also when its module, step or item leaves the course; and a
 * step stays under the module where it was first written down, also when it moves to another.
 * Numbers are whole and begin with 1.
 */
export interface StateKeys {
  /** Module id → its number (at most 63) and its steps' numbers. */
  readonly modules: Readonly<Record<string, ModuleKeys>>;
  /** Assessment id → its number (at most 63) and its items' numbers. */
  readonly assessments: Readonly<Record<string, AssessmentKeys>>;
}

/** Id → number. */
export type Numbers = Readonly<Record<string, number>>;

export interface ModuleKeys {
  readonly key: number;
  readonly steps: Numbers;
}

export interface AssessmentKeys {
  readonly key: number;
  readonly items: Numbers;
}

/** The number of a module or an assessment stands in six bits. */
export const MAX_SECTION_KEY = 63;

/** A mistake in the keys, for whoever builds the course. */
export interface KeyProblem {
  /** The id of a module, step, assessment or item. */
  readonly id: string;
  /** It has no number; its number is another's; its number is no whole number in range. */
  readonly kind: 'missing' | 'taken' | 'out-of-range';
}

/** What is wrong with the keys for this course. A course with a problem here cannot keep its state. */
export function keyProblems(keys: StateKeys, course: Course): readonly KeyProblem[] {
  const {modules, assessments} = keys;
  const steps = Object.values(modules).flatMap(module => Object.keys(module.steps));
  const {id, itemIds} = course.assessment;
  return [
    ...missing(Object.keys(modules), idsOf(course.modules)),
    ...missing(steps, idsOf(stepsOf(course))),
    ...missing(Object.keys(assessments), [id]),
    ...missing(Object.keys(assessments[id]?.items ?? {}), itemIds),
    ...mistakes(numbersOf(modules), MAX_SECTION_KEY),
    ...mistakes(numbersOf(assessments), MAX_SECTION_KEY),
    ...Object.values(modules).flatMap(module => mistakes(module.steps)),
    ...Object.values(assessments).flatMap(assessment => mistakes(assessment.items)),
  ];
}

/** The id that a number stands for; nothing where a newer release gave it out. */
export function idOf(numbers: Numbers, number: number): string | undefined {
  return Object.keys(numbers).find(id => numbers[id] === number);
}

/**
 * What is written down for an id: its number, or the keys of a module or an assessment.
 * @throws Error where there is nothing: the build should have asked for it.
 */
export function keyOf<T>(keys: Readonly<Record<string, T>>, id: string): T {
  const key = Object.hasOwn(keys, id) ? keys[id] : undefined;
  if (key === undefined) throw new Error(`no stored state can hold "${id}": it has no number`);
  return key;
}

/** The module under which a step's number stands. */
export function moduleOf({modules}: StateKeys, stepId: string): string {
  const homes = Object.entries(modules).flatMap(([id, {steps}]) =>
    Object.keys(steps).map(step => [step, id] as const),
  );
  return keyOf(Object.fromEntries(homes), stepId);
}

/** The numbers of modules or of assessments. */
export function numbersOf(parts: Readonly<Record<string, {readonly key: number}>>): Numbers {
  return Object.fromEntries(Object.entries(parts).map(([id, {key}]) => [id, key]));
}

function idsOf(things: readonly {readonly id: string}[]): readonly string[] {
  return things.map(thing => thing.id);
}

function missing(known: readonly string[], ids: readonly string[]): readonly KeyProblem[] {
  return ids.filter(id => !known.includes(id)).map(id => ({id, kind: 'missing'}));
}

function mistakes(numbers: Numbers, max = Number.MAX_SAFE_INTEGER): readonly KeyProblem[] {
  const taken = new Set<number>();
  return Object.entries(numbers).flatMap(([id, key]): readonly KeyProblem[] => {
    if (!Number.isInteger(key) || key < 1 || key > max) return [{id, kind: 'out-of-range'}];
    if (taken.has(key)) return [{id, kind: 'taken'}];
    taken.add(key);
    return [];
  });
}
