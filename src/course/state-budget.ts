import type {Asking} from './assessment.js';
import type {
  AssessmentRecord,
  AssessmentTry,
  Attempt,
  Response,
  StepRecord,
  TryScore,
} from './attempt.js';
import type {Item} from './bank.js';
import type {Activity, Course} from './course.js';
import {fieldsOf} from './fields.js';
import {itemFields} from './item-fields.js';
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
    const activity = activities[stepId];
    const seen = Object.keys(keys.assessments[id]?.items ?? {});
    return [id, fullRecord(activity && isAsking(activity) ? mostOf(activity) : [], seen)];
  });
  return measure(
    fullAttempt(
      Object.fromEntries(steps),
      Object.fromEntries(records) as Record<string, AssessmentRecord>,
    ),
    keys,
  );
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

function isAsking(activity: Activity): activity is Extract<Activity, Asking> {
  return activity.kind === 'check' || activity.kind === 'assessment';
}

/** The items of the try that takes most room: all of a check, or as many as are drawn, those with the most fields. */
function mostOf(asking: Asking): readonly Item[] {
  if (asking.kind === 'check') return asking.items;
  const drawn = asking.shares.reduce((total, {shown}) => total + shown, 0);
  const longest = [...asking.items].sort((a, b) => itemFields(b).length - itemFields(a).length);
  return longest.slice(0, drawn);
}

/** A check's answers are kept by its assessment, so its step has none. */
function fullResponse(activity: Activity | undefined): Response {
  if (!activity || isAsking(activity)) return {};
  return Object.fromEntries(fieldsOf(activity).map(field => [field.id, 'a']));
}

function fullRecord(drawn: readonly Item[], seen: readonly string[]): AssessmentRecord {
  const score: TryScore = {
    correct: drawn.length,
    total: drawn.length,
    day: MANY,
    missedMustKnow: true,
  };
  const items = drawn.map(item => [
    item.id,
    Object.fromEntries(itemFields(item).map(({id}) => [id, 'a'])),
  ]);
  return {
    current: {items: Object.fromEntries(items) as AssessmentTry['items'], submitted: true},
    tries: 3,
    best: score,
    last: score,
    seen: Object.fromEntries(seen.map(id => [id, true])),
  };
}
