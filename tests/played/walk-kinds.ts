import {helpfulWay} from '../../src/course/conversation.js';
import type {Activities} from '../../src/course/course.js';
import {Markup} from '../../src/build/content/prose/prose.js';
import {t} from '../../src/i18n/activity.js';
import {t as routeWords} from '../../src/i18n/route.js';
import type {Learner} from './learner.js';

/* What a learner who knows the answers does, by keys alone, in each kind of activity. */

export type Of<Kind extends Activities[string]['kind']> = Extract<Activities[string], {kind: Kind}>;

export function textOf(words: unknown): string {
  return words instanceof Markup ? words.text : String(words);
}

/** The words that a screen shows, as a pattern: what the region or the school is called may be anything. */
export function pattern(words: unknown): string {
  return textOf(words)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\uFFFC/g, '.*');
}

export async function sortCards(learner: Learner, {bins, cards}: Of<'sort'>): Promise<void> {
  for (const {answer} of cards) await learner.pickAfter(bins.findIndex(({id}) => id === answer));
  await learner.activate(t.activity.sort.check);
  await learner.reads(t.activity.rounds.all(cards.length));
}

export async function order(learner: Learner, {steps}: Of<'sequence'>): Promise<void> {
  await putInOrder(learner, {steps});
  await learner.activate(t.activity.sequence.check);
  await learner.reads(t.activity.rounds.all(steps.length));
}

/** Presses the steps in their order. */
export async function putInOrder(
  learner: Learner,
  {steps}: Pick<Of<'sequence'>, 'steps'>,
): Promise<void> {
  for (const [index, {text}] of steps.entries()) {
    const before = pattern(t.activity.sequence.step(index + 1));
    await learner.decide(new RegExp(`^${before} ?${pattern(text)}$`));
  }
}

export async function repair(learner: Learner, {lines}: Of<'repair'>): Promise<void> {
  for (const {options} of lines) await learner.pickAfter(options.findIndex(({correct}) => correct));
  await learner.activate(t.activity.repair.check);
  await learner.reads(t.activity.rounds.all(lines.length));
}

export async function talk(learner: Learner, {turns}: Of<'conversation'>): Promise<void> {
  const words = t.activity.conversation;
  await learner.activate(words.open);
  const way = helpfulWay(turns);
  for (const [index, {turn, reply}] of way.entries()) {
    await learner.readsInText(words.question);
    await learner.pickNext(turn.replies.findIndex(({id}) => id === reply.id));
    await learner.activate(words.say);
    await learner.activate(index + 1 < way.length ? words.goOn : words.toEnd);
  }
  await learner.readsInText(words.told);
}

export async function reflect(learner: Learner): Promise<void> {
  await learner.pickNext(0);
  await learner.activate(t.activity.reflect.goOn);
}

export async function recall(learner: Learner, {items}: Of<'recall'>): Promise<void> {
  const words = t.activity.recall;
  for (const [index, {options}] of items.entries()) {
    await learner.reads(t.activity.check.position(index + 1, items.length));
    await learner.pickNext(options.findIndex(({correct}) => correct));
    await learner.activate(words.check);
    await learner.reads(words.judged(index + 1, items.length, true));
  }
}

export async function buildRoutes(learner: Learner, {cases, services}: Of<'route'>): Promise<void> {
  const answers = cases.flatMap(each => each.answers);
  for (const answer of answers) {
    await learner.goToNext('select');
    // The first option is "Choose…".
    await learner.choose(services.findIndex(({id}) => id === answer) + 1);
  }
  await learner.activate(routeWords.route.build.check);
  await learner.reads(t.activity.rounds.all(answers.length));
}
