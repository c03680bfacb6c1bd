import {html, nothing} from 'lit';
import {tryFacts, tryOutcome} from '../components/knowledge-check/assessment-parts.js';
import '../components/knowledge-check/knowledge-check.js';
import type {PlainEvent} from '../components/item-question/plain-event.js';
import {checkAt, itemsOfTry, untried, type Asking} from '../course/assessment.js';
import type {AssessmentRecord, AssessmentTry} from '../course/attempt.js';
import type {Assessment} from '../course/bank.js';
import type {Course} from '../course/course.js';
import {arranged, seedOf} from '../course/draw.js';
import {offered} from '../course/offered.js';
import {missedTopics, outcomesOf, toReview, TRIES_BEFORE_REVIEW} from '../course/outcomes.js';
import {stepsOf} from '../course/progress.js';
import {isPass, neededToPass} from '../course/score.js';
import type {NameOf} from '../course/words.js';
import {t} from '../i18n/activity.js';
import type {PlayerModel} from './player-model.js';
import {keepPlainQuestions, plainQuestionsOf} from './preferences.js';

/** A knowledge check, or the assessment with what its try has drawn. */
export function renderCheck(activity: Asking, model: PlayerModel, name: NameOf) {
  const {course, store, rules, settings, storage} = model;
  const {region} = settings;
  const record = store.attempt.assessments[checkAt(course, activity.id).id] ?? untried;
  const {current = noTry, last} = record;
  const {passMark} = rules;
  const passed = last !== undefined && isPass(last, passMark);
  return html`<nrr-knowledge-check
    .activity=${asked(activity, current, seedOf(store.attempt.id, startOf(record)))}
    .responses=${current.items}
    .submitted=${current.submitted}
    .correct=${last?.correct ?? 0}
    .total=${last?.total ?? activity.items.length}
    .passed=${passed}
    .best=${bestWords(record, passMark)}
    .titles=${titlesOf(course)}
    .elsewhere=${elsewhereOf(course)}
    .practice=${activity.id !== course.assessment.stepId}
    .plainly=${plainQuestionsOf(storage)}
    .opening=${activity.kind === 'assessment' ? opening(offered(activity, {region, leftOut: course.leftOut}), passMark) : nothing}
    .outcome=${activity.kind === 'assessment' ? outcome(activity, record, passMark, course) : nothing}
    .name=${name}
    @nrr-plain=${({plainly, currentTarget}: PlainEvent) => {
      keepPlainQuestions(storage, plainly);
      if (currentTarget) Object.assign(currentTarget, {plainly});
    }}
  ></nrr-knowledge-check>`;
}

/** Step id → title, of the whole course. */
export function titlesOf(course: Course): Readonly<Record<string, string>> {
  return Object.fromEntries(stepsOf(course).map(step => [step.id, step.title]));
}

/** The same of the course that this one goes back to. */
function elsewhereOf({follows}: Course) {
  return follows?.titles;
}

const noTry: AssessmentTry = {items: {}, submitted: false};

/** The record as it was when the try began: its seed arranges the options until the next one begins. */
function startOf(record: AssessmentRecord): AssessmentRecord {
  return record.current?.submitted ? {...record, tries: Math.max(0, record.tries - 1)} : record;
}

function asked(activity: Asking, current: AssessmentTry, seed: string) {
  if (activity.kind === 'check') return activity;
  const items = itemsOfTry(current, activity).map(item => arranged(item, seed));
  return {id: activity.id, intro: activity.intro, items};
}

function opening({shares, mustKnows}: Assessment, passMark: number) {
  const items = shares.reduce((total, {shown}) => total + shown, 0);
  return tryFacts({items, needed: neededToPass(items, passMark), mustKnows});
}

function outcome(activity: Assessment, record: AssessmentRecord, passMark: number, course: Course) {
  const {current, tries, best} = record;
  if (!current?.submitted) return nothing;
  const isDue = tries >= TRIES_BEFORE_REVIEW && !(best && isPass(best, passMark));
  return tryOutcome({
    needed: neededMore(record, passMark),
    missed: missedTopics(current, activity),
    outcomes: outcomesOf(current, activity),
    review: isDue ? toReview(record, activity).filter(id => !course.leftOut?.steps.has(id)) : [],
    titles: titlesOf(course),
    elsewhere: elsewhereOf(course),
  });
}

/** How many right ones pass, where the last try had fewer. */
function neededMore({last}: AssessmentRecord, passMark: number): number | undefined {
  if (!last) return undefined;
  const needed = neededToPass(last.total, passMark);
  return last.correct < needed ? needed : undefined;
}

/** Nothing where the last try is the best, and no pass: its own result says it all. */
function bestWords({best, last}: AssessmentRecord, passMark: number): string {
  if (!best) return '';
  const {correct, total} = best;
  const passed = isPass(best, passMark);
  const isLast = last?.correct === correct && last.total === total;
  return isLast && !passed ? '' : t.activity.check.best(correct, total, passed);
}
