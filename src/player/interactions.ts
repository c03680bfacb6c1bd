import type {AssessmentTry, Attempt, Response} from '../course/attempt.js';
import {itemsOfTry, judgeTry, type Asking} from '../course/assessment.js';
import {mainOutcome, wantsSeveral, type Assessment, type Item} from '../course/bank.js';
import type {Course, LeftOut} from '../course/course.js';
import {ITEM_FIELD} from '../course/fields.js';
import {placeAt} from '../course/practice-fields.js';
import {isTaught} from '../course/offered.js';
import {missedTopics, outcomesOf} from '../course/outcomes.js';
import {percentOf} from '../course/score.js';
import type {Detail, Interaction, Objective} from '../lms/session.js';

/** What decides what an LMS is told beside a result. */
export interface DetailRules {
  /** 0 to 100. */
  readonly passMark: number;
  /** Whether the school wants each answer sent. */
  readonly interactions: boolean;
  readonly leftOut?: LeftOut | undefined;
}

/** What stands beside the result of a submitted try: how far each outcome was reached, then the answers. */
export function detailsOf(
  submitted: AssessmentTry,
  check: Asking,
  {passMark, interactions, leftOut}: DetailRules,
  at: Date,
): readonly Detail[] {
  return [
    ...(check.kind === 'assessment' ? objectivesOf(submitted, check, passMark, leftOut) : []),
    ...(interactions ? interactionsOf(submitted, check, at) : []),
  ];
}

/**
 * A submitted try as interactions, one an item. Only an assessment's answers are ever recorded, and how long
 * each took is not (product rule: time per answer is never sent). Nor is whether a story was read, or its twin.
 */
export function interactionsOf(
  submitted: AssessmentTry,
  check: Asking,
  at: Date,
): readonly Interaction[] {
  const {results} = judgeTry(submitted, check);
  return itemsOfTry(submitted, check).map(item => ({
    id: item.id,
    at,
    ...answers(item, submitted.items[item.id] ?? {}),
    right: results[item.id] === 'right',
    objective: mainOutcome(item.outcome),
  }));
}

function answers(
  item: Item,
  response: Response,
): Pick<Interaction, 'type' | 'response' | 'correct'> {
  if ('prompts' in item) {
    return {
      type: 'matching',
      response: item.prompts.flatMap(({id}) => pair(id, response[id])),
      correct: item.prompts.map(({id, answer}) => `${id}.${answer}`),
    };
  }
  if ('steps' in item) {
    return {
      type: 'sequencing',
      response: ordered(item.steps.map((_, index) => response[placeAt(index)])),
      correct: item.steps.map(({id}) => id),
    };
  }
  const picked = wantsSeveral(item) ? Object.keys(response) : [response[ITEM_FIELD]];
  const letters = item.options.map(({id}) => id);
  return {
    response: letters.filter(letter => picked.includes(letter)),
    correct: item.options.filter(({correct}) => correct).map(({id}) => id),
  };
}

function pair(prompt: string, target: string | undefined): string[] {
  return target === undefined ? [] : [`${prompt}.${target}`];
}

/** Up to the first place left open: what comes after it would seem to stand in another place. */
function ordered(steps: readonly (string | undefined)[]): string[] {
  const open = steps.indexOf(undefined);
  return steps.slice(0, open < 0 ? steps.length : open).flatMap(step => step ?? []);
}

/**
 * A submitted try by main outcome, all of them and always in the same order, so that each keeps its index in an
 * LMS: passed where its share reaches the pass mark and no must-know of it was missed. Nothing is said of an
 * outcome that the school leaves out: what an LMS holds of it stays.
 */
export function objectivesOf(
  submitted: AssessmentTry,
  assessment: Assessment,
  passMark: number,
  leftOut?: LeftOut,
): readonly Objective[] {
  const results = outcomesOf(submitted, assessment);
  const missed = missedTopics(submitted, assessment).map(({outcome}) => outcome);
  const taught = assessment.shares.filter(share => isTaught(share, assessment.items, leftOut));
  return taught.map(({outcome}) => {
    const {right = 0, shown = 0} = results.find(result => result.outcome === outcome) ?? {};
    const reached = shown > 0 && percentOf({correct: right, total: shown, day: 0}) >= passMark;
    return {id: outcome, passed: reached && !missed.includes(outcome)};
  });
}

/** What is known of an attempt that was opened, and who passes on what is said of it. */
export interface OpenedCourse {
  readonly course: Pick<Course, 'assessment' | 'leftOut'>;
  readonly store: {readonly attempt: Attempt};
  readonly rules: Pick<DetailRules, 'passMark'>;
  readonly record: (details: readonly Detail[]) => void;
}

/**
 * Says once more how far each outcome was reached in the try that was handed in last: the page may have gone
 * before the LMS had all of it, or the try came from what the device kept. Nothing is lowered by it.
 *
 * @param load - fetches the assessment; not asked where no try was handed in
 */
export async function objectivesAgain(
  {course, store, rules, record}: OpenedCourse,
  load: () => Promise<Asking>,
): Promise<void> {
  const {current} = store.attempt.assessments[course.assessment.id] ?? {};
  if (!current?.submitted) return;
  const assessment = await load();
  if (assessment.kind === 'check') return;
  record(objectivesOf(current, assessment, rules.passMark, course.leftOut));
}
