/** The learner wants to go to this step. */
export class GoEvent extends Event {
  static readonly eventName = 'nrr-go';
  readonly stepId: string;

  constructor(stepId: string) {
    super(GoEvent.eventName, {bubbles: true, composed: true});
    this.stepId = stepId;
  }
}

/** The learner wants to go to the first screen, with all modules. */
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
