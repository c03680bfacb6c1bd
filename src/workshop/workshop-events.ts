import type {AgendaChoice} from './agenda.js';

/** The trainer begins with an agenda. */
export class BeginEvent extends Event {
  static readonly eventName = 'nrr-begin';
  readonly choice: AgendaChoice;

  constructor(choice: AgendaChoice) {
    super(BeginEvent.eventName, {bubbles: true, composed: true});
    this.choice = choice;
  }
}

/** The trainer chose another agenda, or another size of print. */
export class PlanEvent extends Event {
  static readonly eventName = 'nrr-plan';
  readonly choice: AgendaChoice;
  readonly large: boolean;

  constructor(choice: AgendaChoice, large: boolean) {
    super(PlanEvent.eventName, {bubbles: true, composed: true});
    this.choice = choice;
    this.large = large;
  }
}

/** What is printed is wanted in large print, or not. */
export class LargeEvent extends Event {
  static readonly eventName = 'nrr-large';
  readonly large: boolean;

  constructor(large: boolean) {
    super(LargeEvent.eventName, {bubbles: true, composed: true});
    this.large = large;
  }
}

/** The workshop is over: all that was counted is wiped. */
export class EndEvent extends Event {
  static readonly eventName = 'nrr-end';

  constructor() {
    super(EndEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-begin': BeginEvent;
    'nrr-plan': PlanEvent;
    'nrr-large': LargeEvent;
    'nrr-end': EndEvent;
  }
}
