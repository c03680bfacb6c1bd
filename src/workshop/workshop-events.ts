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
    'nrr-end': EndEvent;
  }
}
