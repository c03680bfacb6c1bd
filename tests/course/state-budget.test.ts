import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {answerItem, beginTry, submitTry} from '../../src/course/assessment.js';
import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import type {Activity, Course, StepKind} from '../../src/course/course.js';
import {fieldsOf} from '../../src/course/fields.js';
import {stepsOf} from '../../src/course/progress.js';
import {worstCase} from '../../src/course/state-budget.js';
import {encodeState} from '../../src/course/state-codec.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {answer, check as ask, finish, visit} from '../../src/course/steps.js';
import {
  aCheck,
  activities,
  aMatching,
  aThread,
  check,
  course as sample,
  itemIds,
  keys as sampleKeys,
} from './sample-course.js';

const keys = JSON.parse(
  readFileSync(new URL('../../modules/state-keys.json', import.meta.url), 'utf8'),
) as StateKeys;

const {steps} = keys.modules['how-offenders-operate'] ?? {};
const {items} = keys.assessments['m2-check'] ?? {};
assert.ok(steps && items);

/** The module under its real numbers, with the largest threads that its author may write. */
const longest: Readonly<Record<string, Activity>> = {
  'pressure-timeline': {
    kind: 'timeline',
    id: 'pressure-timeline',
    intro: '',
    stations: [],
    closing: '',
  },
  'what-interrupts': aMatching('what-interrupts', 6),
  'thread-new-friend': aThread('thread-new-friend', 'abcdefabcdef'),
  'thread-older-cousin': aThread('thread-older-cousin', 'abcdefabcdef'),
  'thread-science-fair': aThread('thread-science-fair', '............'),
  'check-pressure-moves': aCheck(Object.keys(items)),
};
const course: Course = {
  ...sample,
  modules: sample.modules.slice(0, 1).map(module => ({
    ...module,
    id: 'how-offenders-operate',
    steps: Object.keys(steps).map(id => {
      const kind: StepKind = longest[id]?.kind ?? 'lesson';
      return {id, kind, title: id, minutes: 1};
    }),
  })),
  assessment: {id: 'm2-check', stepId: 'check-pressure-moves'},
};

describe('the longest state', () => {
  const present = worstCase(course, longest, keys);

  it('of the present module fits: module about 90 characters, all of it under 200', t => {
    t.diagnostic(`present: ${JSON.stringify(present)}`);
    assert.ok(present.total <= 200);
    assert.ok((present.parts['module how-offenders-operate'] ?? Infinity) <= 90);
  });

  it('is the sum of its parts', () => {
    const {total, parts} = present;
    const sum = Object.values(parts).reduce((before, part) => before + part, 0);
    assert.equal(total, sum);
  });

  it('grows with what there is to answer', () => {
    const shorter = worstCase(course, {...longest, 'thread-new-friend': aThread('t', 'ab')}, keys);
    assert.ok(shorter.total < present.total);
  });

  it('is not passed by anything that a learner can do', () => {
    const {total} = worstCase(sample, activities, sampleKeys);
    fc.assert(
      fc.property(fc.array(acts(), {minLength: 30, maxLength: 60}), list => {
        const attempt = list.reduce((before, act) => act(before), allDone);
        assert.ok(encodeState(attempt, sampleKeys).length <= total);
      }),
    );
  });
});

/** Everything done once, with as many changes behind it as the longest state allows for. */
const longAgo: Attempt = stepsOf(sample).reduce((attempt, {id}) => visit(finish(attempt, id), id), {
  ...startAttempt('ffffffff'),
  revision: 2 ** 16 - 200,
});
const allDone: Attempt = fieldIds().reduce(
  (attempt, [id, field]) => answer(attempt, id, field, 'a'),
  longAgo,
);

type Act = (attempt: Attempt) => Attempt;

/** Anything that can be done in the sample course. */
function acts(): fc.Arbitrary<Act> {
  const step = fc.constantFrom(...stepsOf(sample).map(({id}) => id));
  const item = fc.constantFrom(...itemIds);
  const field = fc.constantFrom(...fieldIds());
  const option = fc.constantFrom('a', 'b', '?', 'z');
  return fc.oneof<fc.MaybeWeightedArbitrary<Act>[]>(
    step.map(id => attempt => finish(visit(attempt, id), id)),
    step.map(id => attempt => ask(attempt, id)),
    fc.tuple(field, option).map(
      ([[id, each], letter]) =>
        attempt =>
          answer(attempt, id, each, letter),
    ),
    fc.tuple(item, option).map(
      ([id, letter]) =>
        attempt =>
          answerItem(beginTry(attempt, 'final', itemIds), 'final', id, letter),
    ),
    fc.nat({max: 2 ** 16 - 1}).map(day => attempt => submitTry(attempt, 'final', check, day)),
  );
}

/** The step and the field of everything that can be answered in the sample course's activities. */
function fieldIds(): readonly (readonly [stepId: string, fieldId: string])[] {
  return ['thread', 'pairs'].flatMap(id => {
    const activity = activities[id];
    return activity ? fieldsOf(activity).map(field => [id, field.id] as const) : [];
  });
}
