import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkContent, checkTree} from '../../src/build/content/check-content.js';
import {AnswerEvent} from '../../src/components/answer-events.js';
import {readTree} from '../../src/build/content/source/source-tree.js';
import {submitTry, beginTry} from '../../src/course/assessment.js';
import {startAttempt} from '../../src/course/attempt.js';
import {mainOutcome, type Assessment} from '../../src/course/bank.js';
import {drawItems, seedOf} from '../../src/course/draw.js';
import {dispensable, leaveOut} from '../../src/course/left-out.js';
import {offered} from '../../src/course/offered.js';
import {answered, checked as handedIn, retried} from '../../src/player/step-actions.js';
import {objectivesOf} from '../../src/player/interactions.js';

/* The real course without some of its modules. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const checked = await checkContent(root);
assert.ok(checked.course, checked.problems.join('\n'));
const {course, modules, parts} = checked.content;
const found = [...modules.values()]
  .flatMap(({activities}) => Object.values(activities))
  .find(({id}) => id === course.assessment.stepId);
assert.ok(found?.kind === 'assessment');
// Nothing that is drawn here renders.
const bank = found as unknown as Assessment;
const all = dispensable(course);

const without = (modulesOff: readonly string[], expressRoute = false) =>
  leaveOut(course, {modulesOff, expressRoute}, parts);
const itemsOf = (ids: readonly string[]) =>
  ids.map(id => bank.items.find(item => item.id === id) ?? assert.fail(id));

/** Every choice of so many modules. */
function choices(count: number, from = all): readonly (readonly string[])[] {
  if (count === 0) return [[]];
  return from.flatMap((id, index) =>
    choices(count - 1, from.slice(index + 1)).map(others => [id, ...others]),
  );
}

/** What two tries, one after the other, draw in a region. */
function tries(off: readonly string[], region: string): readonly (readonly string[])[] {
  const {leftOut} = without(off);
  let attempt = startAttempt('0badcafe');
  return [1, 2].map(() => {
    const record = attempt.assessments['final'];
    const by = {seed: seedOf(attempt.id, record), region};
    const drawn = drawItems(offered(bank, {region, leftOut}), record, by);
    attempt = submitTry(beginTry(attempt, 'final', drawn), 'final', bank, 1);
    return drawn;
  });
}

describe('the check of a course without modules', () => {
  it('given all modules, when drawn, then the bank is as it is', () => {
    assert.equal(offered(bank, {region: 'nz', leftOut: without([]).leftOut}), bank);
  });

  it('given one to three modules out, when drawn, then there are hardly fewer cases, none of theirs but must-knows', () => {
    for (const off of [1, 2, 3].flatMap(count => choices(count))) {
      const {leftOut} = without(off);
      // One region has an item that sends to another module than its own.
      for (const region of ['nz', 'us']) {
        const [drawn = []] = tries(off, region);
        const items = itemsOf(drawn);
        assert.ok(drawn.length >= (off.length < 3 ? 15 : 14), `${off.join()} in ${region}`);
        assert.equal(new Set(drawn).size, drawn.length);
        assert.equal(new Set(items.flatMap(({mustKnow}) => mustKnow ?? [])).size, 4);
        for (const {outcome, review} of items.filter(({mustKnow}) => mustKnow === undefined)) {
          assert.ok(!off.includes(parts.outcomes[outcome] ?? ''), outcome);
          assert.ok(!leftOut?.steps.has(review), review);
        }
      }
    }
  });

  it('given any number out, when a second try is drawn, then nothing is asked that the first has just explained', () => {
    for (const off of [1, 2, 3, 4, 5, 6].flatMap(count => choices(count))) {
      const [first = [], second = []] = tries(off, 'nz');
      assert.ok(first.length > 4 && first.length === second.length, off.join());
      assert.deepEqual(
        second.filter(id => first.includes(id)),
        [],
        off.join(),
      );
    }
  });

  it('given a module out, when its places are filled, then in proportion to what the others had', () => {
    const {leftOut} = without(['first-conversation']);
    const {shares} = offered(bank, {region: 'nz', leftOut});
    assert.deepEqual(
      shares.map(({shown}) => shown),
      [1, 3, 3, 2, 1, 3, 2],
    );
  });

  it('given a try that was open when a module went, when it goes on, then with its own items; the next one without', () => {
    const [drawn = []] = tries([], 'nz');
    const short = {course: {...course, ...without(['first-conversation'])}, region: 'nz'};
    const open = beginTry(startAttempt('0badcafe'), 'final', drawn);
    const [itemId = ''] = drawn;
    const event = new AnswerEvent('a', 'a', itemId);
    const judged = handedIn(short, bank, 1)(answered(short, bank, event)(open));
    assert.equal(judged.assessments['final']?.last?.total, 15);
    const next = retried(short, bank)(judged).assessments['final']?.current;
    const outcomes = itemsOf(Object.keys(next?.items ?? {})).filter(({mustKnow}) => !mustKnow);
    assert.ok(outcomes.length > 0 && outcomes.every(({outcome}) => mainOutcome(outcome) !== 'lo5'));
  });

  it('given a try, when the LMS is told of outcomes, then of those that are still taught, in their order', () => {
    const [drawn = []] = tries([], 'nz');
    const current = beginTry(startAttempt('0badcafe'), 'final', drawn).assessments['final']
      ?.current;
    assert.ok(current);
    const told = (off: readonly string[]) =>
      objectivesOf(current, bank, 80, without(off).leftOut).map(({id}) => id);
    const lo = bank.shares.map(({outcome}) => outcome);
    assert.deepEqual(told([]), lo);
    assert.deepEqual(
      told(['first-conversation', 'why-us']),
      lo.filter(id => id !== 'lo1' && id !== 'lo5'),
    );
  });
});

describe('what goes with a module', () => {
  it('given the modules, when asked, then every outcome that is assessed has its module', () => {
    for (const {outcome} of bank.items)
      assert.ok(parts.outcomes[outcome] !== undefined, mainOutcome(outcome));
  });

  it('given a recall of two modules, when either is out, then it is out', () => {
    for (const off of ['why-us', 'how-offenders-operate'])
      assert.ok(without([off]).leftOut?.steps.has('recall-silence'), off);
  });

  it('given the express route, when its minutes are added, then they are those that the build weighs', () => {
    assert.deepEqual(
      without([], true).modules.map(({minutes}) => minutes),
      checked.times.map(({express}) => Math.max(1, Math.round(express / 60))),
    );
  });
});

describe('a link in prose', () => {
  it('given it leads into another module, when built, then it is refused where a school may leave that out', async () => {
    const tree = await readTree(root);
    const path = 'modules/noticing/their-own-normal.md';
    const own = tree.texts.get(path) ?? '';
    const links = ['fear-and-shame', 'words-not-guesses', 'welcome-care', 'before-the-check'];
    const text = `${own}\n${links.map(id => `[Look](step:${id}) again.`).join(' ')}\n`;
    const texts = new Map(tree.texts).set(path, text);
    const {problems} = checkTree({...tree, texts}, '1.0.0', new Date());
    const told = problems.map(String).filter(each => each.includes('leave out'));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /their-own-normal\.md.*“fear-and-shame”/s);
  });
});
