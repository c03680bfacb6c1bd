import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {render} from 'lit';
import {AnnounceEvent} from '../../../src/components/announce.js';
import type {AnswerEvent} from '../../../src/components/answer-events.js';
import type {NrrKnowledgeCheck} from '../../../src/components/knowledge-check/knowledge-check.js';
import {startAttempt, type AssessmentRecord, type Attempt} from '../../../src/course/attempt.js';
import {mainOutcome, type Assessment, type Item} from '../../../src/course/bank.js';
import type {Course, LeftOut} from '../../../src/course/course.js';
import {renderCheck} from '../../../src/player/check-view.js';
import type {PlayerModel} from '../../../src/player/player-model.js';
import {answered, checked, retried, type Change} from '../../../src/player/step-actions.js';
import {defaultSettings} from '../../../src/settings/settings-schema.js';
import {sampleAssessment, sampleTitles} from '../../helpers/sample-items.js';
import {focusedWords, settled} from './stage.js';

/** What a test sees of an assessment in a small player. */
export interface AssessmentStage {
  readonly element: NrrKnowledgeCheck;
  readonly record: () => AssessmentRecord | undefined;
  /** What was announced, in order. */
  readonly said: readonly string[];
}

const steps = Object.entries(sampleTitles).map(
  ([id, title]) => ({id, kind: 'lesson', title, minutes: 1}) as const,
);

/** What a device keeps. */
export type Device = Map<string, string>;

/** An assessment that asks this one item. */
export function only(item: Item): Assessment {
  const mustKnows = sampleAssessment.mustKnows.filter(({id}) => id === item.mustKnow);
  const shares = [{outcome: mainOutcome(item.outcome), name: 'All of it', shown: 1}];
  return {...sampleAssessment, shares, mustKnows, items: [item]};
}

/**
 * Puts an assessment on the page as the player does, with what it makes of the learner's acts.
 *
 * @param record - What was done before.
 * @param leftOut - What the school leaves out.
 */
export async function stageAssessment(
  activity: Assessment = sampleAssessment,
  record?: AssessmentRecord,
  device: Device = new Map(),
  leftOut?: LeftOut,
): Promise<AssessmentStage> {
  const {id} = activity;
  const outline = {id, stepId: id};
  const left = steps.filter(step => !leftOut?.steps.has(step.id));
  const course = {
    assessment: outline,
    checks: [],
    modules: [{id: 'm', title: '', minutes: 1, steps: left}],
    leftOut,
  };
  const store: {attempt: Attempt} = {attempt: startAttempt('0badcafe')};
  if (record) store.attempt = {...store.attempt, assessments: {[id]: record}};
  const setting = {course: course as unknown as Course, region: 'nz'};
  const storage = {
    read: (key: string) => device.get(key),
    write: (key: string, value: string) => Boolean(device.set(key, value)),
    remove: (key: string) => device.delete(key),
  };
  const settings = defaultSettings;
  const model = {course, store, settings, rules: {passMark: 80}, storage} as unknown as PlayerModel;
  const holder = await fixture<HTMLElement>(html`<main></main>`);
  const show = () =>
    render(
      renderCheck(activity, model, role => role),
      holder,
    );
  const act = (change: Change) => {
    store.attempt = change(store.attempt);
    queueMicrotask(show);
  };
  holder.addEventListener('nrr-answer', (event: AnswerEvent) => {
    act(answered(setting, activity, event));
  });
  holder.addEventListener('nrr-check', () => {
    act(checked(setting, activity, 325));
  });
  holder.addEventListener('nrr-retry', () => {
    act(retried(setting, activity));
  });
  const said: string[] = [];
  holder.addEventListener(AnnounceEvent.eventName, ({words}) => said.push(words));
  show();
  const element = holder.querySelector('nrr-knowledge-check');
  if (!element) throw new Error('nothing is shown');
  await settled(element);
  return {element, record: () => store.attempt.assessments[id], said};
}

/** Presses keys one after the other, and waits for what each sets off. */
export async function press(element: NrrKnowledgeCheck, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await settled(element);
  }
}

/** Goes on by Tab to what has these words, or this label. */
export async function tabTo(element: NrrKnowledgeCheck, words: string): Promise<void> {
  const passed: string[] = [];
  while (focusedWords() !== words) {
    if (passed.length > 40) throw new Error(`no "${words}" by Tab; passed: ${passed.join(' | ')}`);
    await press(element, 'Tab');
    passed.push(focusedWords());
  }
}

/** Begins a try by keys, and waits for its first question. */
export async function begin(element: NrrKnowledgeCheck): Promise<void> {
  await tabTo(element, 'Begin');
  await press(element, 'Enter');
}
