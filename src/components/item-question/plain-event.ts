/** The learner wants questions without their stories from now on, or with them again. */
export class PlainEvent extends Event {
  static readonly eventName = 'nrr-plain';
  readonly plainly: boolean;

  constructor(plainly: boolean) {
    super(PlainEvent.eventName, {bubbles: true, composed: true});
    this.plainly = plainly;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-plain': PlainEvent;
  }
}
