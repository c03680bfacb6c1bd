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
