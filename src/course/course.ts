import type {Assessment} from './bank.js';
import type {Conversation} from './conversation.js';
import type {Figure, Layers} from './figure.js';
import type {Repair, Sequence, Sort} from './practice.js';
import type {Recall} from './recall.js';
import type {RouteBuilder} from './route-builder.js';
import type {Reflect, Voices} from './unscored.js';
import type {Words} from './words.js';

/** What every screen needs to know about the course. Compiled from `modules/course.yaml` and each `module.yaml`. */
export interface Course {
  /** Stable for ever; part of the manifest's identifiers. */
  readonly id: string;
  /** From package.json. */
  readonly version: string;
  /** BCP 47, such as `en-NZ`. */
  readonly language: string;
  readonly title: string;
  /** One line on what the course is. */
  readonly summary: string;
  /** 0 to 100; the settings or the LMS may replace it. */
  readonly passMark: number;
  readonly modules: readonly ModuleOutline[];
  /** The modules after the first are still to be fetched. */
  readonly rest?: boolean;
  /** The assessment that decides the result. */
  readonly assessment: AssessmentOutline;
  /** The modules' own knowledge checks: practice. Their answers are kept, and never reported. */
  readonly checks: readonly AssessmentOutline[];
  /** The course that this one goes back to; absent where it stands on its own. */
  readonly follows?: FollowedCourse;
  /** What a school has taken out of the modules above; absent where it is nothing. */
  readonly leftOut?: LeftOut;
}

/** What learners of a school do not see. Saved progress, and the assessment's bank, still hold it. */
export interface LeftOut {
  /** Ids of steps. */
  readonly steps: ReadonlySet<string>;
  /** Ids of outcomes, such as `lo2a`, which no module teaches any more. */
  readonly outcomes: ReadonlySet<string>;
}

/** What has to be known of a course's parts to leave some of them out. */
export interface Parts {
  /** Outcome → the module that teaches it. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Step that asks earlier questions again → the modules that they come from. */
  readonly recalls: Readonly<Record<string, readonly string[]>>;
  /** Step → how long it takes. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** A course that learners of another one have been through. */
export interface FollowedCourse {
  readonly id: string;
  /** Step id → title, of the steps that items of this course send to. */
  readonly titles: Readonly<Record<string, string>>;
}

/** One of the six pressure moves. The only place that names them is `modules/course.yaml`. */
export interface Move {
  /** A single letter, which is also what an answer that names this move holds. Never reused. */
  readonly id: string;
  readonly name: string;
  /** One short sentence that says what the move is. */
  readonly meaning: string;
}

export interface ModuleOutline {
  readonly id: string;
  readonly title: string;
  /** Whole minutes, worked out by the build from words and activities; without optional steps. */
  readonly minutes: number;
  readonly steps: readonly StepOutline[];
}

/** What else is said of a module, where a learner is about to go into it. */
export interface ModuleWords {
  /** One line on what it is about. */
  readonly summary: string;
  /** What is coming that may be hard to read, in one calm line. */
  readonly contentNote: string;
}

export interface Outcome {
  /** Such as `lo2a`. */
  readonly id: string;
  readonly text: string;
}

export type StepKind = 'lesson' | Activity['kind'];

/** One screen of a module. */
export interface StepOutline {
  /** Unique in the whole course, written by the author, never derived from position. */
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  /** Extra: it counts neither for the minutes nor for having done everything. */
  readonly optional?: true;
  /** Whom an optional step is for. */
  readonly for?: Role;
  /** The express route makes it optional. */
  readonly full?: true;
}

/** What a learner's work is. */
export const roles = ['teaching', 'support', 'leadership', 'early-learning'] as const;

export type Role = (typeof roles)[number];

/** A check as the attempt sees it: under which id its tries are kept, and which step holds it. */
export interface AssessmentOutline {
  /** Stable for ever. A later assessment gets a new id and never inherits this one's result. */
  readonly id: string;
  readonly stepId: string;
}

/** What a module's lessons chunk exports: the prose of each lesson by step id. */
export type Lessons = Readonly<Record<string, Lesson>>;

export interface Lesson {
  readonly body: Words;
  /** The sources that this lesson's statements rest on, in the order of their marks. */
  readonly sources: readonly Source[];
}

/** A published source. The screen shows title, publisher and year; the address is there to copy, never fetched. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly address: string;
}

/** What a module's activities chunk exports: the activities by step id. */
export type Activities = Readonly<Record<string, Activity>>;

export type Activity =
  | Timeline
  | Figure
  | Layers
  | Matching
  | ChatLab
  | Check
  | Assessment
  | Sort
  | Sequence
  | Repair
  | Conversation
  | Voices
  | Reflect
  | RouteBuilder
  | Recall;

/** A picture in stations, each with its words; nothing to answer. */
export interface Timeline {
  readonly kind: 'timeline';
  readonly id: string;
  readonly intro: Words;
  readonly stations: readonly TimelineStation[];
  readonly closing: Words;
}

export interface TimelineStation {
  /** A move's letter. */
  readonly move: string;
  /** What the child may feel or think, in one sentence. */
  readonly child: Words;
  /** What an adult nearby may notice without seeing a screen. */
  readonly notice: Words;
}

/** Pair each prompt with one of the targets. */
export interface Matching {
  readonly kind: 'matching';
  readonly id: string;
  readonly intro: Words;
  readonly prompts: readonly MatchingPrompt[];
  readonly targets: readonly MatchingTarget[];
}

export interface MatchingPrompt {
  /** A single letter. */
  readonly id: string;
  readonly text: Words;
  /** The right target's letter. */
  readonly answer: string;
  /** Shown when right: why. */
  readonly why: Words;
  /** Shown when wrong: what to think of. */
  readonly hint: Words;
}

export interface MatchingTarget {
  /** A single letter. */
  readonly id: string;
  readonly text: Words;
}

/** A training chat in which the learner flags the pressure moves. */
export interface ChatLab {
  readonly kind: 'chat-lab';
  readonly id: string;
  readonly intro: Words;
  /** What the thread shows, in one calm line, before it is opened. */
  readonly contentNote: Words;
  /** What a learner reads who prefers a summary; it counts the same. */
  readonly summary: Words;
  readonly people: readonly ChatPerson[];
  readonly messages: readonly ChatMessage[];
  /** Shown when the answers have been shown. */
  readonly closing: Words;
}

export interface ChatPerson {
  /** A short key such as `t`. */
  readonly id: string;
  readonly name: string;
  /** Such as "13, Year 9". */
  readonly about: string;
  /** Whose side of the conversation the bubbles stand on. */
  readonly side: 'start' | 'end';
}

export interface ChatMessage {
  /** A single letter. */
  readonly id: string;
  /** A person's id. */
  readonly from: string;
  /** Such as "Tuesday"; a heading where it changes. */
  readonly day: string;
  /** Such as "9.40 pm". */
  readonly time: string;
  readonly text: Words;
  /** The move's letter, or nothing where there is no flag to raise. */
  readonly move?: string;
  /** Why this is, or is not, a pressure move. */
  readonly why: Words;
  /** What an adult nearby can notice without the chat; every flagged message has it. */
  readonly notice?: Words;
}

/** A knowledge check: a set of choice items that are submitted together. */
export interface Check {
  readonly kind: 'check';
  readonly id: string;
  readonly intro: Words;
  readonly items: readonly ChoiceItem[];
}

export interface ChoiceItem {
  /** Unique in the whole course. */
  readonly id: string;
  /** The outcome it measures, such as `lo2a`. */
  readonly outcome: string;
  readonly stem: Words;
  readonly options: readonly ChoiceOption[];
  /** The step to read again when the answer was wrong. */
  readonly review: string;
}

export interface ChoiceOption {
  /** A single letter. */
  readonly id: string;
  readonly text: Words;
  readonly correct: boolean;
  readonly why: Words;
}
