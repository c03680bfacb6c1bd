import type {Choices} from './choices.js';

/** The person chose something; it counts from the next launch on, the frame's size at once. */
export class ChooseEvent extends Event {
  static readonly eventName = 'nrr-choose';
  readonly choices: Choices;

  constructor(choices: Choices) {
    super(ChooseEvent.eventName, {bubbles: true, composed: true});
    this.choices = choices;
  }
}

/** The person wants the course opened. */
export class LaunchEvent extends Event {
  static readonly eventName = 'nrr-launch';

  constructor() {
    super(LaunchEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The person wants the course taken away. */
export class CloseEvent extends Event {
  static readonly eventName = 'nrr-close';

  constructor() {
    super(CloseEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The person wants the record of the chosen edition erased, and has said so twice. */
export class NewAttemptEvent extends Event {
  static readonly eventName = 'nrr-new-attempt';

  constructor() {
    super(NewAttemptEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-choose': ChooseEvent;
    'nrr-launch': LaunchEvent;
    'nrr-close': CloseEvent;
    'nrr-new-attempt': NewAttemptEvent;
  }
}
