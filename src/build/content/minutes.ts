import type {Activity, Move} from '../../course/course.js';
import type {CompiledModule} from './compile/compiled.js';
import type {Prosed} from './prose/prose-in.js';
import {countWords, type Compiled, type Prose} from './prose/prose.js';
import type {ModuleSource, StepSource} from './source/source-schema.js';

/** Adults read about 238 words a minute in silence (Brysbaert, 2019, doi 10.1016/j.jml.2019.104047); ours is a round, slower 230. */
export const WORDS_A_MINUTE = 230;

/**
 * Seconds for operating a control, by the keystroke-level model (Card, Moran and Newell, 1980,
 * doi 10.1145/358886.358895): point 1.1, press and release 0.2, and before a choice 1.35 to decide.
 */
const PRESS_SECONDS = 1.1 + 0.2;
const CHOOSE_SECONDS = 1.35 + PRESS_SECONDS;

/** What a learner does on the default path of a step: reads, chooses, presses. */
interface Path {
  readonly reads: readonly Prose[];
  /** Controls that are operated after a decision. */
  readonly choices: number;
  /** Controls that are only pressed, such as “Check” and “Next”. */
  readonly presses: number;
}

export interface StepTime {
  readonly id: string;
  readonly words: number;
  readonly seconds: number;
  /** Whole minutes, at least one. */
  readonly minutes: number;
  /** True where a scripted run measured the acting time. */
  readonly measured: boolean;
}

export interface ModuleTime {
  readonly id: string;
  readonly words: number;
  readonly seconds: number;
  readonly minutes: number;
  readonly steps: readonly StepTime[];
}

/** Works out how long a module takes whoever reads every word and answers everything right. */
export function moduleTime(
  {id, steps}: Prosed<ModuleSource>,
  module: CompiledModule,
  moves: readonly Move[],
): ModuleTime {
  const times = steps.map(step => stepTime(step, module, moves));
  const seconds = sum(times.map(time => time.seconds));
  const words = sum(times.map(time => time.words));
  return {id, words, seconds, minutes: Math.round(seconds / 60), steps: times};
}

function stepTime(
  step: Prosed<StepSource>,
  module: CompiledModule,
  moves: readonly Move[],
): StepTime {
  const {reads, choices, presses} = pathOf(step.id, module, moves);
  const words = countWords(step.title) + sum(reads.map(countWords));
  const estimate = choices * CHOOSE_SECONDS + presses * PRESS_SECONDS;
  const seconds = (words / WORDS_A_MINUTE) * 60 + (step.measuredSeconds ?? estimate);
  const minutes = Math.max(1, Math.round(seconds / 60));
  return {id: step.id, words, seconds, minutes, measured: step.measuredSeconds !== undefined};
}

/** Every step ends with a press on “Next”. */
function pathOf(id: string, {lessons, activities}: CompiledModule, moves: readonly Move[]): Path {
  const lesson = lessons[id];
  if (lesson) return {reads: [lesson.body], choices: 0, presses: 1};
  const activity = activities[id];
  return activity ? activityPath(activity, moves) : {reads: [], choices: 0, presses: 0};
}

function activityPath(activity: Compiled<Activity>, moves: readonly Move[]): Path {
  const names = (letter: string | undefined) => moves.filter(({id}) => id === letter);
  switch (activity.kind) {
    case 'timeline': {
      const {intro, stations, closing} = activity;
      const read = stations.flatMap(({move, child, notice}) => [
        ...names(move).flatMap(({name, meaning}) => [name, meaning]),
        child,
        notice,
      ]);
      return {reads: [intro, ...read, closing], choices: 0, presses: 1};
    }
    case 'matching': {
      const {intro, prompts, targets} = activity;
      const read = [
        ...prompts.flatMap(({text, why}) => [text, why]),
        ...targets.map(({text}) => text),
      ];
      return {reads: [intro, ...read], choices: prompts.length, presses: 2};
    }
    case 'chat-lab': {
      const {intro, contentNote, people, messages, closing} = activity;
      const about = people.flatMap(({name, about}) => [name, about]);
      const read = messages.flatMap(({text, move, why, notice}) => [
        text,
        ...names(move).map(({name}) => name),
        why,
        notice ?? '',
      ]);
      // A flag takes two controls: the flag itself, and which move it is.
      const choices = 2 * messages.filter(({move}) => move !== undefined).length;
      return {reads: [contentNote, intro, ...about, ...read, closing], choices, presses: 3};
    }
    case 'check': {
      const {intro, items} = activity;
      const read = items.flatMap(({stem, options}) => [
        stem,
        ...options.map(({text}) => text),
        ...options.filter(({correct}) => correct).map(({why}) => why),
      ]);
      return {reads: [intro, ...read], choices: items.length, presses: 2};
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
