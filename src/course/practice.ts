import type {Words} from './words.js';

/*
 * Activities in which each row gets one answer, that are checked as a whole, and tried again as often as
 * the learner likes.
 */

/** Put each card into one of the bins: a triage board, evidence, roles, myth or fact, terms, a week. */
export interface Sort {
  readonly kind: 'sort';
  readonly id: string;
  readonly intro: Words;
  readonly bins: readonly SortBin[];
  readonly cards: readonly SortCard[];
  /** Shown when everything is right or the answers have been shown. */
  readonly closing: Words;
}

export interface SortBin {
  /** A single letter. */
  readonly id: string;
  readonly name: string;
  /** What belongs there. */
  readonly meaning: Words;
}

export interface SortCard {
  /** A single letter. */
  readonly id: string;
  readonly text: Words;
  /** The right bin's letter. */
  readonly answer: string;
  readonly why: Words;
  /** Wrong bin's letter → what to think of. One for each, since some mistakes cost more than others. */
  readonly hints: Readonly<Record<string, Words>>;
  /** A fact that would move the card to another bin. */
  readonly change?: Words;
}

/** Put the steps in order. */
export interface Sequence {
  readonly kind: 'sequence';
  readonly id: string;
  readonly intro: Words;
  /** In the right order; the screen starts from another. */
  readonly steps: readonly SequenceStep[];
  readonly closing: Words;
}

export interface SequenceStep {
  /** A single letter. */
  readonly id: string;
  readonly text: Words;
  /** Why it comes here. */
  readonly why: Words;
}

/** Put a better line in the place of each. */
export interface Repair {
  readonly kind: 'repair';
  readonly id: string;
  readonly intro: Words;
  readonly lines: readonly RepairLine[];
  readonly closing: Words;
}

export interface RepairLine {
  /** A single letter. */
  readonly id: string;
  /** The line to be repaired. */
  readonly text: Words;
  readonly options: readonly RepairOption[];
}

export interface RepairOption {
  /** A single letter. */
  readonly id: string;
  readonly text: Words;
  readonly correct: boolean;
  readonly why: Words;
}
