/** Asks the page's one announcer to say a short fact, politely. */
export class AnnounceEvent extends Event {
  static readonly eventName = 'nrr-announce';
  readonly words: string;

  constructor(words: string) {
    super(AnnounceEvent.eventName, {bubbles: true, composed: true});
    this.words = words;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-announce': AnnounceEvent;
  }
}
