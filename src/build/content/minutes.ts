import type {Activity, ChatLab, Check, Matching, Move, Timeline} from '../../course/course.js';
import {assessmentPath} from './assessment-minutes.js';
import type {CompiledModule} from './compile/compiled.js';
import {picturePath} from './figure-minutes.js';
import {repairPath, sequencePath, sortPath} from './practice-minutes.js';
import type {Prosed} from './prose/prose-in.js';
import {countWords, type Compiled, type Prose} from './prose/prose.js';
import {recallPath} from './recall-minutes.js';
import {routePath} from './route-minutes.js';
import type {ModuleSource, StepSource} from './source/source-schema.js';
import {conversationPath, reflectPath, voicesPath} from './talk-minutes.js';

/** Adults read about 238 words a minute in silence (Brysbaert, 2019, doi 10.1016/j.jml.2019.104047); ours is a round, slower 230. */
export const WORDS_A_MINUTE = 230;

/**
 * Seconds for operating a control, by the keystroke-level model (Card, Moran and Newell, 1980,
 * doi 10.1145/358886.358895): 1.1 to point, 0.2 to press and release, and 1.35 to decide before a choice.
 */
export const REPEAT_SECONDS = 0.2;
export const PRESS_SECONDS = 1.1 + REPEAT_SECONDS;
export const CHOOSE_SECONDS = 1.35 + PRESS_SECONDS;

/** What a module holds for the learner. */
type Steps = Pick<CompiledModule, 'lessons' | 'activities'>;

/** What a learner does on the default path of a step. Every step ends with a press on “Next”. */
export interface Path {
  readonly reads: readonly Prose[];
  /** Words read beside them, where they differ from one time to the next. */
  readonly words?: number;
  /** Controls that are operated after a decision. */
  readonly choices: number;
  /** Controls that are only pressed, such as “Check” and “Next”. */
  readonly presses: number;
  /** Further presses on the button that is under the pointer already. */
  readonly repeats: number;
}

export interface StepTime {
  readonly id: string;
  readonly words: number;
  /** Seconds for the controls. */
  readonly acting: number;
  readonly seconds: number;
  /** Whole minutes, at least one. */
  readonly minutes: number;
  /** True where a scripted run measured the acting time. */
  readonly measured: boolean;
  readonly optional: boolean;
  /** Only the full route counts it. */
  readonly full: boolean;
}

export interface ModuleTime {
  readonly id: string;
  /** Without the optional steps, as in all that follows. */
  readonly words: number;
  readonly seconds: number;
  /** Seconds on the express route. */
  readonly express: number;
  /** Whole minutes, at least one. */
  readonly minutes: number;
  readonly steps: readonly StepTime[];
}

/** Works out how long a module takes whoever reads every word and answers everything right. */
export function moduleTime(
  {id, steps}: Prosed<ModuleSource>,
  module: Steps,
  moves: readonly Move[],
): ModuleTime {
  const times = steps.map(step => stepTime(step, module, moves));
  const counted = times.filter(time => !time.optional);
  const seconds = sum(counted.map(time => time.seconds));
  const words = sum(counted.map(time => time.words));
  const express = sum(counted.filter(time => !time.full).map(time => time.seconds));
  return {id, words, seconds, express, minutes: wholeMinutes(seconds), steps: times};
}

function stepTime(step: Prosed<StepSource>, module: Steps, moves: readonly Move[]): StepTime {
  const {reads, words: more = 0, choices, presses, repeats} = pathOf(step.id, module, moves);
  const words = Math.round(countWords(step.title) + sum(reads.map(countWords)) + more);
  const estimate = choices * CHOOSE_SECONDS + presses * PRESS_SECONDS + repeats * REPEAT_SECONDS;
  const acting = step.measuredSeconds ?? estimate;
  const seconds = (words / WORDS_A_MINUTE) * 60 + acting;
  const minutes = wholeMinutes(seconds);
  const measured = step.measuredSeconds !== undefined;
  const optional = (step.optional ?? step.for) !== undefined;
  const full = step.express === false;
  return {id: step.id, words, acting, seconds, minutes, measured, optional, full};
}

function pathOf(id: string, {lessons, activities}: Steps, moves: readonly Move[]): Path {
  const lesson = lessons[id];
  if (lesson) return {reads: [lesson.body], choices: 0, presses: 1, repeats: 0};
  const activity = activities[id];
  return activity ? activityPath(activity, moves) : {reads: [], choices: 0, presses: 0, repeats: 0};
}

function activityPath(activity: Compiled<Activity>, moves: readonly Move[]): Path {
  switch (activity.kind) {
    case 'figure':
    case 'layers':
      return picturePath(activity);
    case 'timeline':
      return timelinePath(activity, moves);
    case 'matching':
      return matchingPath(activity);
    case 'chat-lab':
      return chatLabPath(activity, moves);
    case 'check':
      return checkPath(activity);
    case 'assessment':
      return assessmentPath(activity);
    case 'sort':
      return sortPath(activity);
    case 'sequence':
      return sequencePath(activity);
    case 'repair':
      return repairPath(activity);
    case 'conversation':
      return conversationPath(activity);
    case 'voices':
      return voicesPath(activity);
    case 'reflect':
      return reflectPath(activity);
    case 'route':
      return routePath(activity);
    case 'recall':
      return recallPath(activity);
  }
}

function timelinePath(
  {intro, stations, closing}: Compiled<Timeline>,
  moves: readonly Move[],
): Path {
  const read = stations.flatMap(({move, child, notice}) => [
    ...named(move, moves).flatMap(({name, meaning}) => [name, meaning]),
    child,
    notice,
  ]);
  return {reads: [intro, ...read, closing], choices: 0, presses: 1, repeats: 0};
}

/** Opens each list, chooses in it, checks, and reads why each is right. */
function matchingPath({intro, prompts, targets}: Compiled<Matching>): Path {
  const read = [...prompts.flatMap(({text, why}) => [text, why]), ...targets.map(({text}) => text)];
  const {length} = prompts;
  return {reads: [intro, ...read], choices: length, presses: length + 2, repeats: 0};
}

/**
 * Opens the thread, asks for message after message with the same button, flags each pressure move and
 * names it, checks, and reads what is said to each message. The summary is another path.
 */
function chatLabPath(
  {intro, contentNote, people, messages, closing}: Compiled<ChatLab>,
  moves: readonly Move[],
): Path {
  const about = people.flatMap(person => [person.name, person.about]);
  const read = messages.flatMap(({text, move, why, notice}) => [
    text,
    ...named(move, moves).map(({name}) => name),
    why,
    notice ?? '',
  ]);
  return {
    reads: [contentNote, intro, ...about, ...read, closing],
    choices: 2 * messages.filter(({move}) => move !== undefined).length,
    presses: 4,
    repeats: messages.length - 2,
  };
}

/** Answers each item and goes on to the next, looks at the list, submits, and reads why each answer is right. */
function checkPath({intro, items}: Compiled<Check>): Path {
  const read = items.flatMap(({stem, options}) => [
    stem,
    ...options.map(({text}) => text),
    ...options.filter(({correct}) => correct).map(({why}) => why),
  ]);
  return {reads: [intro, ...read], choices: items.length, presses: items.length + 2, repeats: 0};
}

function named(letter: string | undefined, moves: readonly Move[]): readonly Move[] {
  return moves.filter(({id}) => id === letter);
}

function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
