import type {Item} from '../../../course/bank.js';
import type {Activity, ChatLab, Check, Matching, Timeline} from '../../../course/course.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Compiled} from '../prose/prose.js';
import type {
  ActivitySource,
  ChatLabSource,
  CheckSource,
  MatchingSource,
  TimelineSource,
} from '../source/activity-schema.js';
import type {BankSource} from '../source/bank-schema.js';
import type {CourseSource} from '../source/source-schema.js';
import {compileAssessment} from './compile-bank.js';
import {compileItem} from './compile-item.js';
import {compileRecall, type Items} from './compile-recall.js';
import {compileRoute, type Home} from './compile-route.js';
import {compilePicture} from './compile-figure.js';
import {compileConversation, compileReflect, compileVoices} from './compile-talk.js';
import {compileRepair, compileSequence, compileSort} from './compile-practice.js';

/** The moves by the keys that activities call them by. */
export type Moves = ReadonlyMap<string, Prosed<CourseSource>['moves'][number]>;

/** What activities are made with beside their own source. */
export interface Materials {
  readonly moves: Moves;
  /** The questions that may come back. */
  readonly items: Items;
  /** The region where settings name none. */
  readonly home: Home;
  /** The items of the module's bank. */
  readonly bank: readonly Compiled<Item>[];
}

/** Makes an activity as the player knows it; its id is its step's. */
export function compileActivity(
  id: string,
  source: Prosed<Exclude<ActivitySource, BankSource>>,
  {moves, items, home, bank}: Materials,
): Compiled<Activity> {
  switch (source.kind) {
    case 'figure':
    case 'layers':
      return compilePicture(id, source);
    case 'timeline':
      return compileTimeline(id, source, moves);
    case 'matching':
      return compileMatching(id, source, moves);
    case 'chat-lab':
      return compileChatLab(id, source, moves);
    case 'check':
      return compileCheck(id, source);
    case 'assessment':
      return compileAssessment(id, source, bank);
    case 'sort':
      return compileSort(id, source);
    case 'sequence':
      return compileSequence(id, source);
    case 'repair':
      return compileRepair(id, source);
    case 'conversation':
      return compileConversation(id, source);
    case 'voices':
      return compileVoices(id, source);
    case 'reflect':
      return compileReflect(id, source);
    case 'route':
      return compileRoute(id, source, home);
    case 'recall':
      return compileRecall(id, source, items);
  }
}

function compileTimeline(
  id: string,
  {kind, intro, stations, closing}: Prosed<TimelineSource>,
  moves: Moves,
): Compiled<Timeline> {
  return {
    kind,
    id,
    intro,
    stations: stations.map(({move, child, notice}) => ({
      move: letterOf(move, moves),
      child,
      notice,
    })),
    closing,
  };
}

function compileMatching(
  id: string,
  {kind, intro, prompts, targets}: Prosed<MatchingSource>,
  moves: Moves,
): Compiled<Matching> {
  return {
    kind,
    id,
    intro,
    prompts: prompts.map(({letter, text, move, answer, why, hint}) => ({
      id: letter,
      text: text ?? moves.get(move ?? '')?.name ?? '',
      answer,
      why,
      hint,
    })),
    targets: targets.map(({letter, text}) => ({id: letter, text})),
  };
}

function compileChatLab(
  id: string,
  {kind, intro, contentNote, summary, people, messages, closing}: Prosed<ChatLabSource>,
  moves: Moves,
): Compiled<ChatLab> {
  return {
    kind,
    id,
    intro,
    contentNote,
    summary,
    people,
    messages: messages.map(({letter, from, day, time, text, move, why, notice}) => ({
      id: letter,
      from,
      day,
      time,
      text,
      ...(move !== undefined && {move: letterOf(move, moves)}),
      why,
      ...(notice !== undefined && {notice}),
    })),
    closing,
  };
}

function compileCheck(id: string, {kind, intro, items}: Prosed<CheckSource>): Compiled<Check> {
  return {kind, id, intro, items: items.map(compileItem)};
}

function letterOf(key: string, moves: Moves): string {
  const move = moves.get(key);
  // The checks have run: this would be a mistake in the build.
  if (!move) throw new Error(`no move “${key}”`);
  return move.letter;
}
