import {moves} from 'virtual:moves';
import {html, nothing} from 'lit';
import type {AnswerEvent} from '../components/answer-events.js';
import '../components/chat-lab/chat-lab.js';
import '../components/conversation/conversation.js';
import '../components/figure/figure.js';
import '../components/layers/layers.js';
import '../components/matching-activity/matching-activity.js';
import '../components/recall/recall.js';
import '../components/repair-activity/repair-activity.js';
import '../components/sequence-activity/sequence-activity.js';
import '../components/sort-activity/sort-activity.js';
import '../components/reflect-question/reflect-question.js';
import '../components/timeline/timeline.js';
import '../components/two-voices/two-voices.js';
import type {Activity} from '../course/course.js';
import {dayOf} from '../course/day.js';
import type {NameOf} from '../course/words.js';
import {renderCheck, titlesOf} from './check-view.js';
import {t} from '../i18n/printables.js';
import {detailsOf} from './interactions.js';
import {planStep} from './plan-step.js';
import type {PlayerModel} from './player-model.js';
import './route-step.js';
import {answered, checked, finished, isAsking, retried} from './step-actions.js';

/** An activity, with what the attempt says about it; what the learner does in it goes to the store. */
export function renderActivity(activity: Activity, model: PlayerModel, name: NameOf) {
  const {store, settings} = model;
  const setting = {course: model.course, region: settings.region};
  return html`<div
    @nrr-answer=${(event: AnswerEvent) => {
      store.update(answered(setting, activity, event));
    }}
    @nrr-check=${() => {
      check(activity, model);
    }}
    @nrr-retry=${() => {
      store.update(retried(setting, activity));
    }}
    @nrr-finish=${() => {
      store.update(finished(activity));
    }}
  >
    ${renderElement(activity, model, name)}
  </div>`;
}

function check(activity: Activity, {course, store, settings, rules, now, record}: PlayerModel) {
  const before = store.attempt;
  store.update(checked({course, region: settings.region}, activity, dayOf(now())));
  const submitted = store.attempt.assessments[course.assessment.id]?.current;
  // A knowledge check is practice, and practice is never sent.
  if (!isAsking(activity) || activity.id !== course.assessment.stepId) return;
  if (!submitted || store.attempt === before) return;
  const {passMark} = rules;
  const {interactions} = settings;
  const {leftOut} = course;
  record(detailsOf(submitted, activity, {passMark, interactions, leftOut}, now()));
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
    case 'assessment':
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
        ></nrr-reflect>
        ${activity.id === planStep ? html`<p><a href="#/plan">${t.printables.links.plan}</a></p>` : nothing}`;
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
