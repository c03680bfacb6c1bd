import {moves} from 'virtual:moves';
import {html} from 'lit';
import type {AnswerEvent} from '../components/answer-events.js';
import '../components/chat-lab/chat-lab.js';
import '../components/conversation/conversation.js';
import '../components/figure/figure.js';
import '../components/knowledge-check/knowledge-check.js';
import '../components/layers/layers.js';
import '../components/matching-activity/matching-activity.js';
import '../components/recall/recall.js';
import '../components/repair-activity/repair-activity.js';
import '../components/sequence-activity/sequence-activity.js';
import '../components/sort-activity/sort-activity.js';
import '../components/reflect-question/reflect-question.js';
import '../components/timeline/timeline.js';
import '../components/two-voices/two-voices.js';
import {checkAt, untried} from '../course/assessment.js';
import type {AssessmentTry, TryScore} from '../course/attempt.js';
import type {Activity, Check, Course} from '../course/course.js';
import {stepsOf} from '../course/progress.js';
import {isPass, percentOf} from '../course/score.js';
import type {NameOf} from '../course/words.js';
import {t} from '../i18n/activity.js';
import {interactionsOf} from './interactions.js';
import type {PlayerModel} from './player-model.js';
import './route-step.js';
import {answered, checked, dayOf, finished, retried} from './step-actions.js';

/** An activity, with what the attempt says about it; what the learner does in it goes to the store. */
export function renderActivity(activity: Activity, model: PlayerModel, name: NameOf) {
  const {course, store} = model;
  return html`<div
    @nrr-answer=${(event: AnswerEvent) => {
      store.update(answered(course, activity, event));
    }}
    @nrr-check=${() => {
      check(activity, model);
    }}
    @nrr-retry=${() => {
      store.update(retried(course, activity));
    }}
    @nrr-finish=${() => {
      store.update(finished(activity));
    }}
  >
    ${renderElement(activity, model, name)}
  </div>`;
}

function check(activity: Activity, {course, store, now, record}: PlayerModel) {
  const before = store.attempt;
  store.update(checked(course, activity, dayOf(now())));
  const submitted = store.attempt.assessments[course.assessment.id]?.current;
  // A knowledge check is practice, and practice is never sent.
  if (activity.kind !== 'check' || activity.id !== course.assessment.stepId) return;
  if (!submitted || store.attempt === before) return;
  record(interactionsOf(submitted, activity, now()));
}

function renderElement(activity: Activity, model: PlayerModel, name: NameOf) {
  const {response = {}, checks = 0, done = false} = model.store.attempt.steps[activity.id] ?? {};
  switch (activity.kind) {
    case 'timeline':
      return html`<nrr-timeline
        .activity=${activity}
        .moves=${moves}
        .name=${name}
      ></nrr-timeline>`;
    case 'matching':
      return html`<nrr-matching
        .activity=${activity}
        .response=${response}
        .checks=${checks}
        .done=${done}
        .name=${name}
      ></nrr-matching>`;
    case 'chat-lab':
      return html`<nrr-chat-lab
        .activity=${activity}
        .response=${response}
        .checks=${checks}
        .done=${done}
        .moves=${moves}
        .name=${name}
      ></nrr-chat-lab>`;
    case 'sort':
      return html`<nrr-sort
        .activity=${activity}
        .response=${response}
        .checks=${checks}
        .done=${done}
        .name=${name}
      ></nrr-sort>`;
    case 'sequence':
      return html`<nrr-sequence
        .activity=${activity}
        .response=${response}
        .checks=${checks}
        .done=${done}
        .name=${name}
      ></nrr-sequence>`;
    case 'repair':
      return html`<nrr-repair
        .activity=${activity}
        .response=${response}
        .checks=${checks}
        .done=${done}
        .name=${name}
      ></nrr-repair>`;
    case 'check':
      return renderCheck(activity, model, name);
    case 'conversation':
      return html`<nrr-conversation
        .activity=${activity}
        .response=${response}
        .checks=${checks}
        .done=${done}
        .name=${name}
      ></nrr-conversation>`;
    case 'voices':
      return html`<nrr-two-voices .activity=${activity} .name=${name}></nrr-two-voices>`;
    case 'figure':
      return html`<nrr-figure .activity=${activity} .name=${name}></nrr-figure>`;
    case 'layers':
      return html`<nrr-layers .activity=${activity} .name=${name}></nrr-layers>`;
    case 'route':
      return html`<nrr-route-step
        .activity=${activity}
        .record=${{response, checks, done}}
        .model=${model}
        .name=${name}
      ></nrr-route-step>`;
    case 'reflect':
      return html`<nrr-reflect
        .activity=${activity}
        .response=${response}
        .earlier=${model.store.attempt.steps[activity.again ?? '']?.response ?? {}}
        .checks=${checks}
        .done=${done}
        .name=${name}
      ></nrr-reflect>`;
    case 'recall':
      return html`<nrr-recall
        .activity=${activity}
        .response=${response}
        .checks=${checks}
        .done=${done}
        .titles=${titlesOf(model.course)}
        .name=${name}
      ></nrr-recall>`;
  }
}

function renderCheck(activity: Check, {course, store, rules}: PlayerModel, name: NameOf) {
  const {
    current = noTry,
    last,
    best,
  } = store.attempt.assessments[checkAt(course, activity.id).id] ?? untried;
  const {passMark} = rules;
  return html`<nrr-knowledge-check
    .activity=${activity}
    .responses=${current.items}
    .submitted=${current.submitted}
    .correct=${last?.correct ?? 0}
    .total=${last?.total ?? activity.items.length}
    .passed=${last !== undefined && isPass(last, passMark)}
    .best=${bestWords(best, passMark)}
    .titles=${titlesOf(course)}
    .practice=${activity.id !== course.assessment.stepId}
    .name=${name}
  ></nrr-knowledge-check>`;
}

function titlesOf(course: Course): Readonly<Record<string, string>> {
  return Object.fromEntries(stepsOf(course).map(step => [step.id, step.title]));
}

const noTry: AssessmentTry = {items: {}, submitted: false};

function bestWords(best: TryScore | undefined, passMark: number): string {
  return best ? t.activity.check.best(percentOf(best), isPass(best, passMark)) : '';
}
