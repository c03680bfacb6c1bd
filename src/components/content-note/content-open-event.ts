/** The learner opened what a content note stands before. For the activity around it alone. */
export class ContentOpenEvent extends Event {
  static readonly eventName = 'nrr-content-open';

  constructor() {
    super(ContentOpenEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-content-open': ContentOpenEvent;
  }
}
