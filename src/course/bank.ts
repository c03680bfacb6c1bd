import type {ChoiceOption} from './course.js';
import type {SequenceStep} from './practice.js';
import type {Words} from './words.js';

/** What an item of the bank looks like to the learner. */
export const itemTypes = [
  'choice',
  'several',
  'reply',
  'chat',
  'note',
  'route',
  'match',
  'sequence',
] as const;

export type ItemType = (typeof itemTypes)[number];

/** One question that is judged as a whole: right, or not. */
export type Item = PickItem | MatchItem | OrderItem;

/** What all items have. */
interface Asked {
  /** Unique in the whole course, and stable for ever. */
  readonly id: string;
  /** The outcome it measures, such as `lo2a`. */
  readonly outcome: string;
  /** Absent: a choice. */
  readonly type?: ItemType;
  readonly stem: Words;
  /** The equal twin of an item that is told as a story: the same question without it. */
  readonly plain?: Words;
  /** The topic that every try must get right, such as `image-rule`. */
  readonly mustKnow?: string;
  /** The one region in which it is asked; absent: in all. */
  readonly region?: string;
  /** The step to read again when the answer was wrong. */
  readonly review: string;
  /** A training chat that belongs to the story. */
  readonly chat?: readonly {readonly from: string; readonly text: Words}[];
  /** A record that belongs to the story; the marked line is asked about. */
  readonly note?: readonly {readonly text: Words; readonly marked?: true}[];
  /** What somebody in the story says. */
  readonly says?: {readonly who: string; readonly text: Words};
}

/** Pick the right option, or, where more than one is right, all of them and no other. */
export interface PickItem extends Asked {
  readonly options: readonly ChoiceOption[];
}

/** Match each prompt to a target; targets may be used more than once, or not at all. */
export interface MatchItem extends Asked {
  readonly prompts: readonly ItemPrompt[];
  readonly targets: readonly {readonly id: string; readonly text: Words}[];
}

export interface ItemPrompt {
  /** A single letter. */
  readonly id: string;
  readonly text: Words;
  /** The right target's letter. */
  readonly answer: string;
  readonly why: Words;
}

/** Put the steps in order. */
export interface OrderItem extends Asked {
  /** In the right order; the screen starts from another. */
  readonly steps: readonly SequenceStep[];
}

/** A topic of which every try draws one item, and which every try that passes has right. */
export interface MustKnow {
  readonly id: string;
  /** Such as "The image rule". */
  readonly name: string;
  /** The outcome inside whose share it is drawn, such as `lo6`. */
  readonly outcome: string;
}

/** How many items of an outcome a try draws. */
export interface Share {
  /** A main outcome, such as `lo5`, which stands for `lo5a`, `lo5b` and so on. */
  readonly outcome: string;
  /** Such as "The first conversation"; results are told by it. */
  readonly name: string;
  readonly shown: number;
}

/** An assessment whose items are drawn from a bank. */
export interface Assessment {
  readonly kind: 'assessment';
  readonly id: string;
  readonly intro: Words;
  readonly shares: readonly Share[];
  readonly mustKnows: readonly MustKnow[];
  readonly items: readonly Item[];
}

/** The main outcome of an item, such as `lo5` of `lo5b`. */
export function mainOutcome(outcome: string): string {
  return outcome.replace(/[a-z]$/, '');
}

/** Whether more than one option is right, so that all of them are to be picked. */
export function wantsSeveral({options}: PickItem): boolean {
  return options.filter(({correct}) => correct).length > 1;
}
