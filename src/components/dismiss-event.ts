/** The learner wants this panel or page closed, to go on where they were. */
export class DismissEvent extends Event {
  static readonly eventName = 'nrr-dismiss';
  constructor() {
    super(DismissEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-dismiss': DismissEvent;
  }
}
