/** The learner stays in the course; where something is not sent yet, it should be sent now. */
export class StayEvent extends Event {
  static readonly eventName = 'nrr-stay';
  constructor() {
    super(StayEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The learner leaves although not everything is sent. */
export class LeaveEvent extends Event {
  static readonly eventName = 'nrr-leave';
  constructor() {
    super(LeaveEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-stay': StayEvent;
    'nrr-leave': LeaveEvent;
  }
}
