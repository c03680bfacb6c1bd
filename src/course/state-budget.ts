import type {AssessmentRecord, Attempt, Response, StepRecord, TryScore} from './attempt.js';
import type {Activity, Course} from './course.js';
import {fieldsOf, ITEM_FIELD} from './fields.js';
import {encodeState} from './state-codec.js';
import {idOf, numbersOf, type StateKeys} from './state-keys.js';
import {lengthOf, readSections, SECTION_KINDS, type Section} from './state-sections.js';
import {CHECKS_KEPT} from './steps.js';

/**
 * How long a course's state may become, in characters: half of what SCORM 1.2 stores (4,096), since some
 * LMSs store less than they should, or count what they escape.
 */
export const STATE_BUDGET = 2000;

/** In characters. */
export interface StateSize {
  readonly total: number;
  /** `header`, `module <id>`, `assessment <id>` → its share. */
  readonly parts: Readonly<Record<string, number>>;
}

/** Step id → activity, of all modules. */
type Activities = Readonly<Record<string, Activity>>;

/**
 * The longest state of a course: every step done and checked, every field answered, three tries behind it
 * and every item seen.
 */
export function worstCase(course: Course, activities: Activities, keys: StateKeys): StateSize {
  const steps = course.modules.flatMap(module => fullSteps(module.steps, activities));
  const records = [course.assessment, ...course.checks].map(({id, stepId}) => {
    const itemIds = itemIdsOf(activities[stepId]);
    return [id, fullRecord(itemIds, itemIds)];
  });
  return measure(
    fullAttempt(
      Object.fromEntries(steps),
      Object.fromEntries(records) as Record<string, AssessmentRecord>,
    ),
    keys,
  );
}

/**
 * What the longest state would be with as many modules, each like one of those that are there, and an
 * assessment of its own that draws its items from many.
 */
export function projectedCase(
  course: Course,
  activities: Activities,
  {modules = 7, drawn = 15, items = 105} = {},
): StateSize {
  const copies = count(modules).map(number => {
    const original = course.modules[number % course.modules.length];
    const steps = fullSteps(original?.steps ?? [], activities);
    return {number, steps: steps.map(([id, record]) => [`${number}-${id}`, record] as const)};
  });
  const itemIds = count(items).map(number => `item-${number}`);
  const keys: StateKeys = {
    modules: Object.fromEntries(
      copies.map(({number, steps}) => [
        `module-${number}`,
        {key: number, steps: numbered(steps.map(([id]) => id))},
      ]),
    ),
    assessments: {final: {key: 1, items: numbered(itemIds)}},
  };
  const steps = Object.fromEntries(copies.flatMap(copy => copy.steps));
  return measure(fullAttempt(steps, {final: fullRecord(itemIds.slice(-drawn), itemIds)}), keys);
}

function measure(attempt: Attempt, keys: StateKeys): StateSize {
  const text = encodeState(attempt, keys);
  const parts = readSections(text).map(section => [nameOf(section, keys), lengthOf(section)]);
  return {total: text.length, parts: Object.fromEntries(parts) as StateSize['parts']};
}

function nameOf({kind, key}: Section, {modules, assessments}: StateKeys): string {
  const name = SECTION_KINDS[kind] ?? kind;
  if (name === 'header') return name;
  return `${name} ${idOf(numbersOf(name === 'module' ? modules : assessments), key) ?? key}`;
}

/** More changes than a learner makes, and more days than a package lives. */
const MANY = 2 ** 16 - 1;

function fullAttempt(
  steps: Readonly<Record<string, StepRecord>>,
  assessments: Readonly<Record<string, AssessmentRecord>>,
): Attempt {
  const place = Object.keys(steps).at(-1) ?? '';
  return {id: 'ffffffff', revision: MANY, place, steps, assessments};
}

function fullSteps(
  steps: readonly {readonly id: string}[],
  activities: Activities,
): readonly (readonly [string, StepRecord])[] {
  return steps.map(({id}) => [
    id,
    {done: true, checks: CHECKS_KEPT, response: fullResponse(activities[id])},
  ]);
}

function itemIdsOf(activity: Activity | undefined): readonly string[] {
  return activity?.kind === 'check' ? activity.items.map(({id}) => id) : [];
}

/** A check's answers are kept by its assessment, so its step has none. */
function fullResponse(activity: Activity | undefined): Response {
  if (!activity || activity.kind === 'check') return {};
  return Object.fromEntries(fieldsOf(activity).map(field => [field.id, 'a']));
}

function fullRecord(drawn: readonly string[], seen: readonly string[]): AssessmentRecord {
  const score: TryScore = {correct: drawn.length, total: drawn.length, day: MANY};
  const items = Object.fromEntries(drawn.map(id => [id, {[ITEM_FIELD]: 'a'}]));
  return {
    current: {items, submitted: true},
    tries: 3,
    best: score,
    last: score,
    seen: Object.fromEntries(seen.map(id => [id, true])),
  };
}

/** 1, 2, 3 … */
function count(length: number): readonly number[] {
  return Array.from({length}, (_, index) => index + 1);
}

function numbered(ids: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(ids.map((id, index) => [id, index + 1]));
}
