import {helpfulWay, type Conversation, type Ending, type Turn} from '../course/conversation.js';
import type {
  Activity,
  ChatLab,
  ChatMessage,
  Lesson,
  Matching,
  Timeline,
  TimelineStation,
} from '../course/course.js';
import type {Chart, Figure} from '../course/figure.js';
import type {Repair, Sequence, SequenceStep, Sort, SortBin, SortCard} from '../course/practice.js';
import type {RouteBuilder, RouteCase} from '../course/route-builder.js';
import type {Reflect} from '../course/unscored.js';
import {say, type Words} from '../course/words.js';
import type {Slide} from '../course/workshop.js';
import type {Deck} from './deck.js';

/** What a slide shows after so many steps: a step of the course in pieces that a room can take in. */
export type Frame =
  /** The slide as it stands, without steps. */
  | {readonly kind: 'whole'}
  /** A step's beginning, or its end. */
  | {readonly kind: 'cover'; readonly text: Words}
  | {readonly kind: 'bins'; readonly intro: Words; readonly bins: readonly SortBin[]}
  | {readonly kind: 'card'; readonly card: SortCard; readonly sort: Sort; readonly told: boolean}
  /** Part of a thread; of so many messages it is told what they are. */
  | {
      readonly kind: 'thread';
      readonly messages: readonly ChatMessage[];
      readonly lab: ChatLab;
      readonly told: number;
    }
  /** 0: what is said. 1: the replies to choose from. 2: what each does. */
  | {
      readonly kind: 'turn';
      readonly turn: Turn;
      readonly talk: Conversation;
      readonly told: 0 | 1 | 2;
    }
  | {readonly kind: 'ending'; readonly ending: Ending}
  /** 0: the case. 1: who hears, too. 2: why. */
  | {readonly kind: 'case'; readonly of: RouteCase; readonly told: 0 | 1 | 2}
  /** What is in its place already, and, before the first, all in another order. */
  | {readonly kind: 'order'; readonly steps: readonly SequenceStep[]; readonly placed: number}
  | {readonly kind: 'better'; readonly text: Words; readonly better?: Words; readonly why?: Words}
  | {readonly kind: 'stations'; readonly timeline: Timeline}
  | {
      readonly kind: 'station';
      readonly station: TimelineStation;
      readonly index: number;
      readonly count: number;
    }
  | {readonly kind: 'chart'; readonly chart: Chart}
  | {readonly kind: 'options'; readonly question: Words; readonly options: readonly Words[]}
  /** One part of a lesson, from heading to heading. */
  | {readonly kind: 'prose'; readonly body: Words; readonly section: number};

/** How many messages of a thread are legible at once from the last row. */
const MESSAGES = 3;

/** The frames of a slide; at least one. */
export function framesOf(slide: Slide, deck: Deck): readonly Frame[] {
  if (slide.layout !== 'activity') return [{kind: 'whole'}];
  const lesson = deck.lessons[slide.from];
  if (lesson) return lessonFrames(lesson, deck);
  const activity = deck.activities[slide.from];
  return activity ? activityFrames(activity) : [{kind: 'whole'}];
}

/** How many steps each slide has. */
export function stepsOf(slides: readonly {readonly slide: Slide}[], deck: Deck): readonly number[] {
  return slides.map(({slide}) => framesOf(slide, deck).length);
}

function activityFrames(activity: Activity): readonly Frame[] {
  switch (activity.kind) {
    case 'chat-lab':
      return chatFrames(activity);
    case 'sort':
      return sortFrames(activity);
    case 'conversation':
      return talkFrames(activity);
    case 'route':
      return routeFrames(activity);
    case 'sequence':
      return sequenceFrames(activity);
    case 'repair':
      return repairFrames(activity);
    case 'matching':
      return matchingFrames(activity);
    case 'timeline':
      return timelineFrames(activity);
    case 'figure':
      return figureFrames(activity);
    case 'reflect':
      return reflectFrames(activity);
    case 'layers':
      return [cover(activity.intro), cover(activity.closing)];
    case 'check':
    case 'recall':
    case 'voices':
    case 'assessment':
      return [cover(activity.intro)];
  }
}

function cover(text: Words): Frame {
  return {kind: 'cover', text};
}

function chatFrames(lab: ChatLab): readonly Frame[] {
  const pages = Math.ceil(lab.messages.length / MESSAGES);
  const thread = Array.from({length: pages}, (_, page) => {
    const messages = lab.messages.slice(page * MESSAGES, (page + 1) * MESSAGES);
    return Array.from({length: messages.length + 1}, (_, told) => told).map(
      told => ({kind: 'thread', messages, lab, told}) as const,
    );
  });
  return [cover(lab.intro), ...thread.flat(), cover(lab.closing)];
}

function sortFrames(sort: Sort): readonly Frame[] {
  const cards = sort.cards.flatMap(card =>
    [false, true].map(told => ({kind: 'card', card, sort, told}) as const),
  );
  return [{kind: 'bins', intro: sort.intro, bins: sort.bins}, ...cards, cover(sort.closing)];
}

/** The room hears what each reply does, and goes on by the one that helps. */
function talkFrames(talk: Conversation): readonly Frame[] {
  const way = helpfulWay(talk.turns);
  const turns = way.flatMap(({turn}) =>
    ([0, 1, 2] as const).map(told => ({kind: 'turn', turn, talk, told}) as const),
  );
  const ending = talk.endings.find(({key}) => key === way.at(-1)?.reply.to);
  return [...turns, ...(ending ? [{kind: 'ending', ending} as const] : [])];
}

function routeFrames({intro, cases, closing}: RouteBuilder): readonly Frame[] {
  const each = cases.flatMap(of =>
    ([0, 1, 2] as const).map(told => ({kind: 'case', of, told}) as const),
  );
  return [cover(intro), ...each, cover(closing)];
}

function sequenceFrames({intro, steps, closing}: Sequence): readonly Frame[] {
  const placed = Array.from({length: steps.length + 1}, (_, count) => count);
  return [
    cover(intro),
    ...placed.map(count => ({kind: 'order', steps, placed: count}) as const),
    cover(closing),
  ];
}

function repairFrames({intro, lines, closing}: Repair): readonly Frame[] {
  const repaired = lines.flatMap(({text, options}): Frame[] => {
    const right = options.find(({correct}) => correct);
    const asked = {kind: 'better', text} as const;
    return [asked, ...(right ? [{...asked, better: right.text, why: right.why}] : [])];
  });
  return [cover(intro), ...repaired, cover(closing)];
}

function matchingFrames({intro, prompts, targets}: Matching): readonly Frame[] {
  const pairs = prompts.flatMap(({text, answer, why}): Frame[] => {
    const target = targets.find(({id}) => id === answer);
    const asked = {kind: 'better', text} as const;
    return [asked, ...(target ? [{...asked, better: target.text, why}] : [])];
  });
  return [cover(intro), ...pairs];
}

function timelineFrames(timeline: Timeline): readonly Frame[] {
  const {stations} = timeline;
  const each = stations.map(
    (station, index) => ({kind: 'station', station, index, count: stations.length}) as const,
  );
  return [...each, {kind: 'stations', timeline}];
}

function figureFrames({intro, charts, closing}: Figure): readonly Frame[] {
  return [cover(intro), ...charts.map(chart => ({kind: 'chart', chart}) as const), cover(closing)];
}

function reflectFrames({question, options, after}: Reflect): readonly Frame[] {
  return [{kind: 'options', question, options: options.map(({text}) => text)}, cover(after)];
}

/** From heading to heading: what stands before the first is a part, too. */
function lessonFrames({body}: Lesson, {name}: Deck): readonly Frame[] {
  const parts = headingsIn(say(body, name)) + 1;
  return Array.from({length: parts}, (_, section) => ({kind: 'prose', body, section}));
}

/** How many headings prose has: it is plain text, or a template with the tags in its fixed parts. */
function headingsIn(prose: unknown): number {
  if (typeof prose !== 'object' || prose === null || !('strings' in prose)) return 0;
  const strings = prose.strings as readonly string[];
  return strings.join('').match(/<h2/g)?.length ?? 0;
}
