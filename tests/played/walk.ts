import type {CompiledContent} from '../../src/build/content/compile/compiled.js';
import type {Activities, StepOutline} from '../../src/course/course.js';
import {t as activityWords} from '../../src/i18n/activity.js';
import {t} from '../../src/i18n/shell.js';

import {oneModule} from '../one-module/one-module.js';
import type {Learner} from './learner.js';
import {takeAssessment} from './walk-assessment.js';
import {
  buildRoutes,
  order,
  recall,
  reflect,
  repair,
  sortCards,
  talk,
  type Of,
} from './walk-kinds.js';

/** The course as the walk knows it: what stands where, and which answers are right. */
export async function readCourse(): Promise<CompiledContent> {
  return (await oneModule()).content;
}

/** The letters in an activity; its words are left alone. */
type Answers = {
  readonly [Id in keyof Activities]: Activities[Id];
};

/** Does, by keys alone, what a step asks, all right but for so many wrong answers in the check. */
export async function doStep(
  learner: Learner,
  content: CompiledContent,
  step: StepOutline,
  wrong = 0,
): Promise<void> {
  await learner.reads(step.title);
  const all = [...content.modules.values()].map(module => module.activities as unknown as Answers);
  const activity = all.find(activities => activities[step.id])?.[step.id];
  switch (activity?.kind) {
    case 'matching':
      return match(learner, activity);
    case 'chat-lab':
      return flag(learner, activity, content);
    case 'check':
      return answer(learner, activity, wrong);
    case 'assessment':
      return takeAssessment(learner, activity, wrong);
    case 'sort':
      return sortCards(learner, activity);
    case 'sequence':
      return order(learner, activity);
    case 'repair':
      return repair(learner, activity);
    case 'conversation':
      return talk(learner, activity);
    case 'reflect':
      return reflect(learner);
    case 'recall':
      return recall(learner, activity);
    case 'route':
      return buildRoutes(learner, activity);
    default:
      // Something to read.
      return undefined;
  }
}

/** Goes on to the next step, or past the last to the end. */
export async function goOn(learner: Learner, next: StepOutline | undefined): Promise<void> {
  await learner.activate(new RegExp(`^${next ? t.nav.next : t.nav.finish}`));
}

/** Does the given steps one after the other, beginning on the first, and goes on past the last of them. */
export async function doSteps(
  learner: Learner,
  content: CompiledContent,
  steps: readonly StepOutline[],
  wrong = 0,
): Promise<void> {
  const all = content.course.modules.flatMap(module => module.steps);
  for (const step of steps) {
    await doStep(learner, content, step, wrong);
    await goOn(learner, all[all.indexOf(step) + 1]);
  }
}

async function match(learner: Learner, {prompts, targets}: Of<'matching'>): Promise<void> {
  for (const [index, prompt] of prompts.entries()) {
    await learner.goTo(new RegExp(`^${String(index + 1)} `));
    // The first option is "Choose…".
    await learner.choose(targets.findIndex(({id}) => id === prompt.answer) + 1);
  }
  await learner.activate(activityWords.activity.matching.check);
  await learner.reads(activityWords.activity.matching.all(prompts.length));
}

async function flag(
  learner: Learner,
  lab: Of<'chat-lab'>,
  {moves}: CompiledContent,
): Promise<void> {
  const words = activityWords.activity.chat;
  await learner.activate(activityWords.activity.contentNote.open);
  // The last press shows the last message, and takes the button away.
  for (const {id} of lab.messages.slice(1)) if (id) await learner.activate(words.next);
  for (const [index, {move}] of lab.messages.entries()) {
    if (move === undefined) continue;
    await learner.tick(words.flag(index + 1));
    await learner.pickNext(moves.findIndex(({id}) => id === move));
  }
  await learner.activate(words.check);
  await learner.reads(words.shownHeading);
}

async function answer(learner: Learner, {items}: Of<'check'>, wrong: number): Promise<void> {
  const words = activityWords.activity.check;
  for (const [index, {options}] of items.entries()) {
    await learner.reads(words.position(index + 1, items.length));
    await learner.pickNext(options.findIndex(({correct}) => correct === index >= wrong));
    await learner.activate(index + 1 < items.length ? words.next : words.toList);
  }
  await learner.activate(words.submit);
}
