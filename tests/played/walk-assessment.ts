import {wantsSeveral, type Item, type PickItem} from '../../src/course/bank.js';
import {t} from '../../src/i18n/activity.js';
import type {Learner} from './learner.js';
import {pattern, putInOrder, textOf, type Of} from './walk-kinds.js';

/* What a learner does, by keys alone, in an assessment that draws its items from a bank. */

const {check, assessment} = t.activity;

/** Begins, answers every item, so many of them wrongly or not at all, and hands them in. */
export async function takeAssessment(
  learner: Learner,
  activity: Of<'assessment'>,
  wrong = 0,
): Promise<void> {
  await learner.activate(assessment.begin);
  const total = activity.shares.reduce((sum, {shown}) => sum + shown, 0);
  await answerItems(learner, activity, {from: 1, to: total, total, wrong});
  await learner.activate(check.submit);
}

/** Which questions of a try are answered. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** So many, from the first, are gone past without an answer. */
  readonly wrong?: number;
}

/** Answers a stretch of a try's questions, and goes on from each. @returns the items, as they were asked. */
export async function answerItems(
  learner: Learner,
  {items}: Of<'assessment'>,
  {from, to, total, wrong = 0}: Stretch,
): Promise<readonly Item[]> {
  const asked: Item[] = [];
  for (let number = from; number <= to; number++) {
    await learner.reads(check.position(number, total));
    const item = await itemShown(learner, items);
    asked.push(item);
    if (number - from >= wrong) await answerItem(learner, item);
    await learner.activate(number < total ? check.next : check.toList);
  }
  return asked;
}

/** The one item of the bank whose question is on the screen. */
async function itemShown(learner: Learner, items: readonly Item[]): Promise<Item> {
  const seen = squeezed(await learner.sees());
  const found = items.find(({stem}) => placeOf(opening(stem), seen) >= 0);
  if (!found) throw new Error(`no item of the bank is on the screen: ${seen}`);
  return found;
}

/** The first words: a source that is named among the later ones is not part of the text. */
function opening(stem: unknown): string {
  return textOf(stem).split(/\s+/).slice(0, 12).join(' ');
}

/** Without spaces: words in another language are an element of their own, and are seen apart. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function placeOf(words: unknown, seen: string): number {
  return seen.search(squeezed(pattern(words)));
}

async function answerItem(learner: Learner, item: Item): Promise<void> {
  if ('prompts' in item) return matchItem(learner, item);
  if ('steps' in item) return putInOrder(learner, item);
  const right = item.options.filter(({correct}) => correct);
  if (!wantsSeveral(item)) return learner.pickNamed(named(right[0]?.text));
  for (const option of await inOrderShown(learner, right)) await learner.tick(named(option.text));
}

async function matchItem(learner: Learner, {prompts, targets}: Extract<Item, {prompts: unknown}>) {
  for (const {text, answer} of await inOrderShown(learner, prompts)) {
    await learner.goTo(named(text));
    // The first option is "Choose…".
    await learner.choose(targets.findIndex(({id}) => id === answer) + 1);
  }
}

/** Options and prompts are in another order in each try: so they can be gone through by Tab without going round. */
async function inOrderShown<T extends Pick<PickItem['options'][number], 'text'>>(
  learner: Learner,
  list: readonly T[],
): Promise<readonly T[]> {
  const seen = squeezed(await learner.sees());
  return list.toSorted((a, b) => placeOf(a.text, seen) - placeOf(b.text, seen));
}

function named(words: unknown): RegExp {
  return new RegExp(`^${pattern(words)}$`);
}
