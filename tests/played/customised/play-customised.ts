import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {isDeepStrictEqual} from 'node:util';
import type {CompiledContent} from '../../../src/build/content/compile/compiled.js';
import type {Activity} from '../../../src/course/course.js';
import {t as activityWords} from '../../../src/i18n/activity.js';
import {t as card} from '../../../src/i18n/card.js';
import {t as record} from '../../../src/i18n/record.js';
import {t as choice} from '../../../src/i18n/school-choice.js';
import {t} from '../../../src/i18n/shell.js';
import type {Settings} from '../../../src/settings/settings-schema.js';
import {patienceMs} from '../driver.js';
import {activities, check, course} from '../../releases/real-course.js';
import type {StagedRun} from '../staged/staged-run.js';
import {expectedRecord, passes, type Doing} from './expected-record.js';
import {cardWords, namesAsked, shownFor, type Shown} from './expected-words.js';
import type {Generated} from './generated-settings.js';
import {notOurs} from './not-ours.js';
import {QuickHands} from './quick-hands.js';

const words = activityWords.activity.check;
const steps = course.modules.flatMap(module => module.steps);
const {stepId} = course.assessment;
const of = check.items.length;

/** Plays a customised course to its recorded result, and looks at all that its settings ask for on the way. */
export async function playCustomised(
  run: StagedRun,
  {number, settings}: Generated,
  regions: CompiledContent['regions'],
): Promise<void> {
  const hands = new QuickHands(run.learner.frame);
  const shown = await answersForSchool(hands, settings, number);
  const region = regions[settings.region];
  assert.ok(region);
  await readsCard(hands, cardWords(settings, shown, region));
  const picture = (): string | undefined =>
    document.querySelector<HTMLImageElement>('#cover .school img')?.src;
  assert.equal(await hands.frame.evaluate(picture), settings.logo);
  await hands.press(t.player.start);
  const done = await playsOn(run, hands, {number, settings}, shown);
  await hands.press(t.nav.finish);
  await hands.press(t.player.leave);
  await hands.reads(record.record.exit.safe);
  await assertResult(run, settings, done);
  assertLeft(run, settings, done);
  await assertClean(run, hands, settings);
}

/** One learner in four says that the school is not in the list. */
async function answersForSchool(
  hands: QuickHands,
  settings: Settings,
  number: number,
): Promise<Shown> {
  const names = namesAsked(settings);
  if (names.length === 0) return settings;
  await hands.reads(choice.school.title);
  if (number % 4 === 0) {
    await hands.press(choice.school.notHere);
    return shownFor(settings, undefined);
  }
  // The first says that none is chosen.
  const place = 1 + (number % names.length);
  await hands.choose(place);
  const listed = await optionsOf(hands);
  assert.deepEqual([...listed].sort(), [...names].sort());
  await hands.press(choice.school.choose);
  return shownFor(settings, listed[place - 1]);
}

async function optionsOf({frame}: QuickHands): Promise<readonly string[]> {
  const options = (): string => {
    const list = document.querySelector('nrr-school-choice')?.shadowRoot?.querySelector('select');
    return JSON.stringify([...(list?.options ?? [])].slice(1).map(({textContent}) => textContent));
  };
  return JSON.parse(await frame.evaluate(options)) as readonly string[];
}

async function readsCard(
  hands: QuickHands,
  {there, absent}: ReturnType<typeof cardWords>,
): Promise<void> {
  await hands.press(t.nav.help);
  await hands.reads(card.card.closeAtEnd);
  // Numbers are kept on one line by the spaces in them.
  const seen = (await hands.words()).replaceAll('\u00a0', ' ');
  for (const each of there) assert.ok(seen.includes(each), `not on the card: ${each}`);
  for (const each of absent) assert.ok(!seen.includes(each), `of another school: ${each}`);
  await hands.press(card.card.closeAtEnd);
}

/** Where steps count, half of the learners do them before the check, the others after it. */
async function playsOn(
  run: StagedRun,
  hands: QuickHands,
  {number, settings}: Generated,
  shown: Shown,
): Promise<Doing> {
  const stepsCount = settings.completion !== 'pass';
  const isFirst = stepsCount && number % 2 === 0;
  if (isFirst) await goThroughSteps(hands);
  else await hands.goTo(stepId);
  let done: Doing = {right: 0, of, tries: 0, visited: isFirst};
  for (const right of triesOf(number, leastToPass(done, settings))) {
    if (done.tries > 0) await hands.press(words.retry);
    done = {...done, right, tries: done.tries + 1};
    await takesCheck(hands, right, shown);
    await hands.reads(passes(done, settings) ? words.passed(right, of) : words.notYet(right, of));
    await assertResult(run, settings, done);
  }
  if (isFirst || !stepsCount) return done;
  await hands.goTo(steps[0]?.id ?? '');
  await goThroughSteps(hands);
  return {...done, visited: true};
}

/** How many are right: for two learners in three the most that does not pass, and then, as for the third, the least that does. */
function triesOf(number: number, enough: number): readonly number[] {
  return number % 3 === 0 || enough === 0 ? [enough] : [enough - 1, enough];
}

function leastToPass(begun: Doing, settings: Settings): number {
  let right = 0;
  while (!passes({...begun, right}, settings)) right += 1;
  return right;
}

/** Does each step before the check, and goes on to the next. */
async function goThroughSteps(hands: QuickHands): Promise<void> {
  const before = steps.slice(0, -1);
  for (const [index, {id}] of before.entries()) {
    await hands.reads(t.nav.place(index + 1, steps.length));
    await doStep(hands, activities[id]);
    await hands.press(t.nav.next);
  }
  await hands.reads(t.nav.place(steps.length, steps.length));
}

/** What is only to be read is done by going on. */
async function doStep(hands: QuickHands, activity: Activity | undefined): Promise<void> {
  if (activity?.kind === 'chat-lab') {
    await hands.press(activityWords.activity.contentNote.skip);
    return;
  }
  if (activity?.kind !== 'matching') return;
  const {prompts, targets} = activity;
  const matching = activityWords.activity.matching;
  // The first option of each list is none.
  await hands.choose(...prompts.map(({answer}) => 1 + targets.findIndex(({id}) => id === answer)));
  await hands.press(matching.check);
  await hands.reads(matching.all(prompts.length));
}

async function takesCheck(hands: QuickHands, right: number, {contacts}: Shown): Promise<void> {
  for (const [index, {id, options}] of check.items.entries()) {
    await hands.reads(words.position(index + 1, of));
    if (id === 'item-threat-deadline' && contacts.lead) {
      const seen = await hands.words();
      assert.ok(seen.includes(`Stay with her while ${contacts.lead.name}`), 'the lead is named');
    }
    const picked = options.find(({correct}) => correct === index < right);
    await hands.pick(picked?.id ?? '');
    await hands.press(index + 1 < of ? words.next : words.toList);
  }
  await hands.press(words.submit);
}

/** What the LMS's server has; it arrives by itself, and soon. */
async function assertResult(run: StagedRun, settings: Settings, done: Doing): Promise<void> {
  const expected = expectedRecord(run.edition, done, settings);
  const held = (): unknown => {
    const values = run.record?.values ?? {};
    return Object.fromEntries(Object.keys(expected).map(name => [name, values[name]]));
  };
  const giveUpMs = performance.now() + patienceMs;
  while (!isDeepStrictEqual(held(), expected) && performance.now() < giveUpMs) await setTimeout(10);
  assert.deepEqual(held(), expected);
}

/** The session has ended: all that was to be said has been. */
function assertLeft({holds}: StagedRun, {interactions}: Settings, {tries}: Doing): void {
  assert.equal(holds.exit, 'suspend');
  assert.equal(holds.interactions, interactions ? tries * of : 0);
}

/** Nothing of the settings became markup or ran, and nothing is kept where nothing may be. */
async function assertClean(run: StagedRun, hands: QuickHands, settings: Settings): Promise<void> {
  assert.deepEqual(await hands.frame.evaluate(notOurs, settings.logo ?? ''), []);
  assert.deepEqual((await run.watched()).errors, []);
  assert.deepEqual(run.trouble, []);
  if (!settings.keepOnDevice) assert.deepEqual(await run.keptOnDevice(), []);
}
