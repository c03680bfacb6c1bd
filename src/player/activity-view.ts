import {html} from 'lit';
import type {AssessmentRecord, StepRecord} from '../course/attempt.js';
import type {Activity, Check, Course} from '../course/course.js';
import {isPass, percentOf} from '../course/score.js';
import {stepsOf} from '../course/progress.js';
import type {NameOf} from '../course/words.js';
import '../components/chat-lab/chat-lab.js';
import '../components/knowledge-check/knowledge-check.js';
import '../components/matching-activity/matching-activity.js';
import '../components/timeline/timeline.js';
import {t} from '../i18n/messages.js';

/** What an activity's element is told about the attempt. */
export interface ActivityState {
  readonly course: Course;
  readonly record: StepRecord | undefined;
  readonly assessment: AssessmentRecord | undefined;
  readonly passMark: number;
  readonly name: NameOf;
}

/** The element for an activity, with what the attempt says about it. */
export function renderActivity(activity: Activity, state: ActivityState) {
  const {course, record, name} = state;
  const response = record?.response ?? {};
  const checks = record?.checks ?? 0;
  const done = record?.done ?? false;
  switch (activity.kind) {
    case 'timeline':
      return html`<nrr-timeline .activity=${activity} .moves=${course.moves} .name=${name}></nrr-timeline>`;
    case 'matching':
      return html`<nrr-matching
        .activity=${activity}
        .response=${response}
        .checks=${checks}
        .done=${done}
        .moves=${course.moves}
        .name=${name}
      ></nrr-matching>`;
    case 'chat-lab':
      return html`<nrr-chat-lab
        .activity=${activity}
        .response=${response}
        .checks=${checks}
        .done=${done}
        .moves=${course.moves}
        .name=${name}
      ></nrr-chat-lab>`;
    case 'check':
      return renderCheck(activity, state);
  }
}

function renderCheck(check: Check, {course, assessment, passMark, name}: ActivityState) {
  const last = assessment?.last;
  const best = assessment?.best;
  return html`<nrr-knowledge-check
    .activity=${check}
    .responses=${assessment?.current?.items ?? {}}
    .submitted=${assessment?.current?.submitted ?? false}
    .correct=${last?.correct ?? 0}
    .total=${last?.total ?? check.items.length}
    .passed=${last !== undefined && isPass(last, passMark)}
    .best=${best ? t.player.best(percentOf(best), isPass(best, passMark)) : ''}
    .titles=${Object.fromEntries(stepsOf(course).map(step => [step.id, step.title]))}
    .name=${name}
  ></nrr-knowledge-check>`;
}
