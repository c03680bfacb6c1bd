/** How sure somebody is of an answer. */
export type Certainty = 'low' | 'medium' | 'high';

/**
 * The learner said how sure they are. It does not bubble: nobody hears it but whoever shows the question,
 * so that it is neither kept with the answers nor sent.
 */
export class CertaintyEvent extends Event {
  static readonly eventName = 'nrr-certainty';
  readonly certainty: Certainty;

  constructor(certainty: Certainty) {
    super(CertaintyEvent.eventName);
    this.certainty = certainty;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-certainty': CertaintyEvent;
  }
}
