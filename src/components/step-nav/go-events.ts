/** The learner wants to go to this step. */
export class GoEvent extends Event {
  static readonly eventName = 'nrr-go';
  readonly stepId: string;

  constructor(stepId: string) {
    super(GoEvent.eventName, {bubbles: true, composed: true});
    this.stepId = stepId;
  }
}

/** The learner wants out of the steps: back before the first, or on past the last. */
export class HomeEvent extends Event {
  static readonly eventName = 'nrr-home';
  constructor() {
    super(HomeEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-go': GoEvent;
    'nrr-home': HomeEvent;
  }
}
