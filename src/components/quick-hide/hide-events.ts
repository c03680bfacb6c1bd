/** The page has just been covered: whatever is not sent yet should be sent now. */
export class HideEvent extends Event {
  static readonly eventName = 'nrr-hide';
  constructor() {
    super(HideEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The learner has come back from the cover. */
export class ReturnEvent extends Event {
  static readonly eventName = 'nrr-return';
  constructor() {
    super(ReturnEvent.eventName, {bubbles: true, composed: true});
  }
}

/** The learner wants the Shift key to hide the page, or no longer. */
export class HideKeyEvent extends Event {
  static readonly eventName = 'nrr-hide-key';
  readonly enabled: boolean;

  constructor(enabled: boolean) {
    super(HideKeyEvent.eventName, {bubbles: true, composed: true});
    this.enabled = enabled;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-hide': HideEvent;
    'nrr-return': ReturnEvent;
    'nrr-hide-key': HideKeyEvent;
  }
}
