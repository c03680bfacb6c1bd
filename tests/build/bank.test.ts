import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {answerItem, beginTry, itemsOfTry, submitTry} from '../../src/course/assessment.js';
import {startAttempt, type Attempt, type Response} from '../../src/course/attempt.js';
import {wantsSeveral, type Assessment, type Item} from '../../src/course/bank.js';
import {drawItems, seedOf} from '../../src/course/draw.js';
import {ITEM_FIELD} from '../../src/course/fields.js';
import {itemFields, judgeItem, PICKED} from '../../src/course/item-fields.js';
import {placeAt} from '../../src/course/practice-fields.js';
import {isPass} from '../../src/course/score.js';
import {checkContent} from '../../src/build/content/check-content.js';
import {detailsOf} from '../../src/player/interactions.js';
import {sessionWith, strict12, strict2004, told} from '../lms/lms-under-test.js';
import type {Prose} from '../../src/build/content/prose/prose.js';

/* The real bank: learners who only guess do not pass, and who knows passes. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const checked = await checkContent(root);
assert.ok(checked.course, checked.problems.join('\n'));
const {modules, course, regions} = checked.content;
const found = [...modules.values()]
  .flatMap(({activities}) => Object.values(activities))
  .find(({id}) => id === course.assessment.stepId);
assert.ok(found?.kind === 'assessment');
// Nothing that is simulated here renders: to draw and to judge, compiled prose does as well.
const bank = found as unknown as Assessment;

/** Numbers below a bound, the same in each run. */
let state = 1;
const random = (below: number): number => {
  state = (Math.imul(state, 48_271) >>> 0) % 0x7fffffff || 1;
  return Math.floor((state / 0x7fffffff) * below);
};

/** How a simulated learner answers an item. */
type Learner = (item: Item) => Response;

const ATTEMPTS = 1000;
const {passMark} = course;
const regionIds = Object.keys(regions);

/** How many of a thousand attempts pass, of three tries each, in all regions in turn. */
function passes(learner: Learner): {readonly attempts: number; readonly tries: number} {
  let attempts = 0;
  let tries = 0;
  for (let number = 0; number < ATTEMPTS; number++) {
    const region = regionIds[number % regionIds.length] ?? '';
    let attempt = startAttempt(number.toString(16).padStart(8, '0'));
    let passed = false;
    for (let round = 0; round < 3; round++) {
      attempt = taken(attempt, region, learner);
      const last = attempt.assessments['final']?.last;
      if (!last || !isPass(last, passMark)) continue;
      passed = true;
      tries++;
    }
    if (passed) attempts++;
  }
  return {attempts, tries};
}

function taken(before: Attempt, region: string, learner: Learner): Attempt {
  const record = before.assessments['final'];
  const drawn = drawItems(bank, record, {seed: seedOf(before.id, record), region});
  let attempt = beginTry(before, 'final', drawn);
  const current = attempt.assessments['final']?.current;
  assert.ok(current);
  for (const item of itemsOfTry(current, bank)) {
    for (const [field, option] of Object.entries(learner(item)))
      attempt = answerItem(attempt, 'final', item.id, option, field);
  }
  return submitTry(attempt, 'final', bank, 1);
}

const guess: Learner = item => {
  const fields = itemFields(item);
  if ('steps' in item) return inOrder(item.steps.map(({id}) => id).toSorted(() => random(3) - 1));
  const answered = fields.flatMap(({id, kind, options}) =>
    kind === 'flag' && random(2) === 0 ? [] : [[id, options[random(options.length)] ?? '']],
  );
  return Object.fromEntries(answered) as Response;
};

const lengthOf = ({text}: {readonly text: unknown}): number => {
  const prose = text as Prose;
  return (typeof prose === 'string' ? prose : prose.text).length;
};

const longestFirst = <T extends {readonly text: unknown}>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => lengthOf(b) - lengthOf(a));

/** Always takes the longest; where several are right, the two longest. */
const takeLongest: Learner = item => {
  if ('prompts' in item) {
    const [longest] = longestFirst(item.targets);
    return Object.fromEntries(item.prompts.map(({id}) => [id, longest?.id ?? '']));
  }
  if ('steps' in item) return inOrder(longestFirst(item.steps).map(({id}) => id));
  const [first, second] = longestFirst(item.options);
  if (!wantsSeveral(item)) return {[ITEM_FIELD]: first?.id ?? ''};
  return {[first?.id ?? '']: PICKED, [second?.id ?? '']: PICKED};
};

const know: Learner = item =>
  Object.fromEntries(
    itemFields(item).flatMap(({id, right}) => (right === undefined ? [] : [[id, right]])),
  );

const knowAllBut =
  (topics: readonly string[]): Learner =>
  item =>
    item.mustKnow !== undefined && topics.includes(item.mustKnow) ? {} : know(item);

function inOrder(ids: readonly string[]): Response {
  return Object.fromEntries(ids.map((id, index) => [placeAt(index), id]));
}

describe('a thousand attempts of three tries', () => {
  it('by somebody who answers at random: at most ten pass', t => {
    const {attempts, tries} = passes(guess);
    t.diagnostic(`${attempts} attempts, ${tries} of ${3 * ATTEMPTS} tries`);
    assert.ok(attempts <= ATTEMPTS / 100);
  });

  it('by somebody who always takes the longest: at most ten pass', t => {
    const {attempts, tries} = passes(takeLongest);
    t.diagnostic(`${attempts} attempts, ${tries} of ${3 * ATTEMPTS} tries`);
    assert.ok(attempts <= ATTEMPTS / 100);
  });

  it('by somebody who knows everything but the must-knows: none passes', () => {
    const topics = bank.mustKnows.map(({id}) => id);
    assert.equal(passes(knowAllBut(topics)).tries, 0);
    for (const topic of topics) assert.equal(passes(knowAllBut([topic])).tries, 0, topic);
  });

  it('by somebody who answers right: every try passes', () => {
    assert.deepEqual(passes(know), {attempts: ATTEMPTS, tries: 3 * ATTEMPTS});
  });
});

describe('the bank', () => {
  it('has 60 items for every region and 6 for each, 4 of each must-know topic', () => {
    const core = bank.items.filter(({region}) => region === undefined);
    assert.equal(core.length, 60);
    for (const id of regionIds)
      assert.equal(bank.items.filter(({region}) => region === id).length, 6, id);
    for (const {id} of bank.mustKnows)
      assert.equal(bank.items.filter(({mustKnow}) => mustKnow === id).length, 4, id);
  });

  it('tells at least six in ten as a story, each with its twin', t => {
    const stories = bank.items.filter(({plain}) => plain !== undefined);
    t.diagnostic(`${stories.length} of ${bank.items.length}`);
    assert.ok(stories.length >= 0.6 * bank.items.length);
  });

  it('is answered right by its own key alone', () => {
    for (const item of bank.items) {
      assert.equal(judgeItem(item, know(item)), 'right', item.id);
      assert.equal(judgeItem(item, {}), 'unanswered', item.id);
    }
  });

  for (const kind of [strict12, strict2004]) {
    it(`is taken by ${kind.name}, item by item, answered right or by chance`, () => {
      const rules = {passMark, interactions: true};
      for (const item of bank.items) {
        const lms = kind.open();
        const session = sessionWith(lms);
        session.initialize();
        session.readLaunch();
        for (const response of [know(item), guess(item)]) {
          const submitted = {items: {[item.id]: response}, submitted: true};
          const details = detailsOf(submitted, bank, rules, new Date());
          for (const detail of details) session.recordDetail(detail);
        }
        assert.deepEqual(
          lms.calls.filter(({output}) => output === 'false'),
          [],
          item.id,
        );
        const responses = told(lms).filter(call => /(student|learner)_response=./.test(call));
        assert.ok(responses.length > 0, item.id);
      }
    });
  }

  it('gives no right answer away by its length: in 30 of a hundred choices at most it is the longest', t => {
    const choices = bank.items.flatMap(item =>
      'options' in item && !wantsSeveral(item) ? [item.options] : [],
    );
    const longest = choices.filter(options => longestFirst(options)[0]?.correct);
    t.diagnostic(`${longest.length} of ${choices.length}`);
    assert.ok(longest.length <= 0.3 * choices.length);
  });
});
