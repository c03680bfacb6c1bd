import type {SaveState} from '../lms/save-state.js';

type SentState = SaveState & {readonly kind: 'sent' | 'saved'};

/** Where the learner's work is, for the screens: `state`, and `change` when it is another. */
export class Saving extends EventTarget {
  #state: SaveState = {kind: 'connecting'};
  #lastSent: SentState | undefined;

  get state(): SaveState {
    return this.#state;
  }

  /** When everything was last sent, and whether the LMS's server was reached after that. */
  get lastSent(): SentState | undefined {
    return this.#lastSent;
  }

  /** The session is over: nothing that happens now is sent. */
  get ended(): boolean {
    return this.#state.kind === 'ended';
  }

  /** Another window has the attempt. */
  get elsewhere(): boolean {
    return this.#state.kind === 'elsewhere';
  }

  set(state: SaveState): void {
    this.#state = state;
    if (state.kind === 'sent' || state.kind === 'saved') this.#lastSent = state;
    this.dispatchEvent(new Event('change'));
  }
}
