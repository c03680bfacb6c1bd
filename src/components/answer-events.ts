/** The learner gave or took back an answer to one field of an activity, or of an item of a check. */
export class AnswerEvent extends Event {
  static readonly eventName = 'nrr-answer';

  /** Field id (a letter): a message, a prompt; for an item of a check always `a`. */
  readonly fieldId: string;
  /** The chosen option's letter, or null when the answer was taken back. */
  readonly optionId: string | null;
  /** The item's id in a check. */
  readonly itemId: string | undefined;

  constructor(fieldId: string, optionId: string | null, itemId?: string) {
    super(AnswerEvent.eventName, {bubbles: true, composed: true});
    this.fieldId = fieldId;
    this.optionId = optionId;
    this.itemId = itemId;
  }
}

/** The learner asked how they did. */
export class CheckEvent extends Event {
  static readonly eventName = 'nrr-check';
  constructor() {
    super(CheckEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The learner wants to do the activity afresh. */
export class RetryEvent extends Event {
  static readonly eventName = 'nrr-retry';
  constructor() {
    super(RetryEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The learner finished the step: read it to its end, skipped it, or read the summary instead. Nobody is told which. */
export class FinishEvent extends Event {
  static readonly eventName = 'nrr-finish';
  constructor() {
    super(FinishEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-answer': AnswerEvent;
    'nrr-check': CheckEvent;
    'nrr-retry': RetryEvent;
    'nrr-finish': FinishEvent;
  }
}
