import {
  answerItem,
  beginTry,
  checkAt,
  submitTry,
  type Asking,
} from '../../src/course/assessment.js';
import type {Item} from '../../src/course/bank.js';
import type {Activity} from '../../src/course/course.js';
import {drawItems, seedOf} from '../../src/course/draw.js';
import {fieldsOf} from '../../src/course/fields.js';
import {itemFields} from '../../src/course/item-fields.js';
import {stepsOf} from '../../src/course/progress.js';
import {answer, check as ask, finish, visit} from '../../src/course/steps.js';
import {checkContent} from '../../src/build/content/check-content.js';
import {root} from '../one-module/one-module.js';
import type {Act} from './acts.js';

const checked = await checkContent(root);
if (!checked.course) throw new Error(checked.problems.join('\n'));

/** The whole course. */
export const {course} = checked;

const activities = Object.fromEntries(
  [...checked.content.modules.values()].flatMap(module =>
    Object.entries(module.activities as unknown as Readonly<Record<string, Activity>>),
  ),
);

const ids = stepsOf(course).map(({id}) => id);
const {stepId: finalStep} = course.assessment;
const checkSteps = [course.assessment, ...course.checks].map(({stepId}) => stepId);
const day = 325;

/** Opens a step, answers all of it rightly where there is something to answer, asks how it went, and goes on. */
function does(step: string): readonly Act[] {
  if (checkSteps.includes(step)) return triesAt(step, () => true, day);
  const activity = activities[step];
  const fields = activity ? fieldsOf(activity) : [];
  const answers = fields.flatMap(({id, right}): readonly Act[] =>
    right === undefined ? [] : [attempt => answer(attempt, step, id, right)],
  );
  const asks: readonly Act[] = answers.length > 0 ? [attempt => ask(attempt, step)] : [];
  return [attempt => visit(attempt, step), ...answers, ...asks, attempt => finish(attempt, step)];
}

/** Takes a check: draws where it draws, answers each item as is said of its place, and hands it in on a day. */
function triesAt(step: string, isRight: (place: number) => boolean, at?: number): readonly Act[] {
  const {id} = checkAt(course, step);
  const asking = activities[step] as Asking;
  const begins: Act = attempt => {
    const record = attempt.assessments[id];
    const drawn =
      asking.kind === 'assessment'
        ? drawItems(asking, record, {seed: seedOf(attempt.id, record), region: 'nz'})
        : asking.items.map(item => item.id);
    return beginTry(visit(attempt, step), id, drawn);
  };
  const answers: Act = attempt =>
    Object.keys(attempt.assessments[id]?.current?.items ?? {}).reduce((before, itemId, place) => {
      const item = (asking.items as readonly Item[]).find(each => each.id === itemId);
      if (!item) throw new Error(`"${itemId}" is not asked`);
      return answersTo(item, isRight(place)).reduce(
        (next, [field, option]) => answerItem(next, id, itemId, option, field),
        before,
      );
    }, attempt);
  if (at === undefined) return [begins, answers];
  return [begins, answers, attempt => finish(submitTry(attempt, id, asking, at), step)];
}

/** What makes an item right; or the same, but for one part. */
function answersTo(item: Item, right: boolean): readonly (readonly [string, string])[] {
  const fields = itemFields(item);
  return fields.flatMap((field, index): readonly (readonly [string, string])[] => {
    const wrong = field.options.find(option => option !== field.right);
    const isTurned = !right && index === 0;
    if (isTurned && field.right !== undefined && field.kind === 'flag') return [];
    const option = isTurned ? wrong : field.right;
    return option === undefined ? [] : [[field.id, option]];
  });
}

const allBefore = (step: string) => ids.slice(0, ids.indexOf(step)).flatMap(does);
const half = ids[Math.floor(ids.length / 2)] ?? '';
const firstCheck = course.checks[0]?.stepId ?? '';
const fails = triesAt(finalStep, place => place % 2 === 0, day);
const passes = triesAt(finalStep, () => true, day + 3);

/** What a learner may have done in the whole course by the time that a release is recorded. */
export const wholeWalks: Readonly<Record<string, readonly Act[]>> = {
  'first step opened': [attempt => visit(attempt, ids[0] ?? '')],
  'half way': [...allBefore(half), attempt => visit(attempt, half)],
  'a module’s questions half right': [
    ...allBefore(firstCheck),
    ...triesAt(firstCheck, place => place % 2 === 0, day),
  ],
  'everything before the check': allBefore(finalStep),
  'check begun': triesAt(finalStep, place => place > 3),
  'check failed': fails,
  'check failed twice, then passed': [...fails, ...fails, ...passes],
  'check passed first, nothing else opened': passes,
  'check passed, then failed': [...passes, ...fails],
  'everything done, back at an early step': [
    ...ids.flatMap(does),
    attempt => visit(attempt, ids[1] ?? ''),
  ],
};
