import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {boosterTree} from '../../src/build/boosters/booster-tree.js';
import {boosters} from '../../src/build/boosters/boosters.js';
import {checkBoosterTree} from '../../src/build/boosters/check-booster.js';
import type {SoundContent} from '../../src/build/content/check-content.js';
import {readTree, type SourceTree} from '../../src/build/content/source/source-tree.js';
import type {Assessment} from '../../src/course/bank.js';
import type {Activities} from '../../src/course/course.js';
import {drawItems} from '../../src/course/draw.js';
import {STATE_BUDGET, worstCase} from '../../src/course/state-budget.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {checkEdited} from './fixture.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = await readTree(root);
const now = new Date();
const numbers = (JSON.parse(main.texts.get('modules/state-keys.json') ?? '') as StateKeys)
  .assessments['final']?.items;

const ownOf = (name: string): Promise<SourceTree> => readTree(`${root}/boosters/${name}`);

async function sound(name: string): Promise<SoundContent> {
  const checked = checkBoosterTree(boosterTree(main, await ownOf(name), name), '1.2.3', now);
  if (!checked.course) assert.fail(checked.problems.join('\n'));
  return checked;
}

/** Whether its items are drawn as its topics say, in every region. */
function assertDraws(assessment: Assessment, regions: readonly string[]): void {
  const shown = assessment.shares.reduce((total, share) => total + share.shown, 0);
  for (const region of regions) {
    const drawn = drawItems(assessment, undefined, {seed: 'ffffffff.0', region});
    assert.deepEqual(drawn, drawItems(assessment, undefined, {seed: 'ffffffff.0', region}));
    assert.equal(new Set(drawn).size, shown, `${region} draws all that is shown`);
    const topics = drawn.flatMap(
      id => assessment.items.find(item => item.id === id)?.mustKnow ?? [],
    );
    assert.deepEqual(topics.toSorted(), assessment.mustKnows.map(({id}) => id).toSorted());
  }
}

describe('given the boosters', () => {
  const expected: Readonly<Record<string, {items: number; mustKnows: readonly string[]}>> = {
    'one-week': {items: 5, mustKnows: ['no-secrecy', 'image-rule']},
    'one-month': {items: 5, mustKnows: ['not-investigating']},
    'three-months': {items: 5, mustKnows: ['immediate-danger']},
    refresher: {
      items: 10,
      mustKnows: ['no-secrecy', 'image-rule', 'not-investigating', 'immediate-danger'],
    },
  };

  for (const {name} of boosters) {
    it(`when ${name} is checked, then it is sound and draws what it should in every region, under the main course’s numbers`, async () => {
      const {course, content} = await sound(name);
      const activities = Object.assign(
        {},
        ...[...content.modules.values()].map(module => module.activities),
      ) as Activities;
      const assessment = activities[course.assessment.stepId];
      assert(assessment?.kind === 'assessment');
      const items = assessment.shares.reduce((total, share) => total + share.shown, 0);
      const mustKnows = assessment.mustKnows.map(({id}) => id);
      assert.deepEqual({items, mustKnows}, expected[name]);
      assertDraws(assessment, Object.keys(content.regions));
      assert.deepEqual(content.stateKeys.assessments['final']?.items, numbers);
      assert(worstCase(course, activities, content.stateKeys).total <= STATE_BUDGET);
      for (const {review} of assessment.items) assert(course.follows?.titles[review], review);
      const [least, most] = name === 'refresher' ? [8, 12] : [4, 6];
      const minutes = course.modules[0]?.minutes ?? 0;
      assert(minutes >= least && minutes <= most, `${name} takes ${minutes} minutes`);
    });
  }

  it('when their courses are compared, then each has an id of its own, which it keeps', async () => {
    const ids = await Promise.all(
      boosters.map(async ({name}) => {
        const text = (await ownOf(name)).texts.get('modules/course.yaml') ?? '';
        return (parse(text) as {id: string}).id;
      }),
    );
    // An LMS keeps a record under what comes of them.
    assert.deepEqual(ids, [
      'notice-respond-report-one-week',
      'notice-respond-report-one-month',
      'notice-respond-report-three-months',
      'notice-respond-report-refresher',
    ]);
  });

  it('when a variant leaves the bank, an item its number and a lesson its file, then each is told, in files that authors know', async () => {
    const texts = new Map(main.texts);
    const edit = (path: string, from: string | RegExp, to: string) => {
      const text = texts.get(path) ?? '';
      assert(text.search(from) >= 0, `${path} holds ${String(from)}`);
      texts.set(path, text.replace(from, to));
    };
    edit('modules/final-assessment/bank/lo6.yaml', / +mustKnow: image-rule\n/, '');
    edit('modules/state-keys.json', '"item-caretaker-hears"', '"item-that-was"');
    const own = await ownOf('one-week');
    const left = new Map(own.texts);
    left.delete('modules/one-week/one-week-again.md');
    const tree = boosterTree({...main, texts}, {...own, texts: left}, 'one-week');
    const {problems} = checkBoosterTree(tree, '1.2.3', now);
    const told = [
      /^boosters\/one-week\/modules\/one-week\/one-week-check\.yaml:\d+:\d+ the bank has 3 variants of “image-rule”/,
      /^modules\/final-assessment\/bank\/lo1\.yaml:\d+:\d+ “item-caretaker-hears” has no number/,
      /^boosters\/one-week\/modules\/one-week\/module\.yaml:\d+:\d+ the file .*one-week-again\.md is missing/,
    ];
    for (const problem of told)
      assert(
        problems.some(line => problem.test(line)),
        `${String(problem)}\n${problems.join('\n')}`,
      );
  });

  it('when a course follows one that is not there, then that is told', () => {
    const {problems} = checkEdited([
      {file: 'course.yaml', from: 'passMark: 80\n', to: 'passMark: 80\nfollows: another-course\n'},
    ]);
    assert.match(problems.join('\n'), /course\.yaml:6:10 there is no course “another-course”/);
  });
});
