import type {SaveState} from '../lms/save-state.js';

/** Where the learner's work is, for the screens: `state`, and `change` when it is another. */
export class Saving extends EventTarget {
  #state: SaveState = {kind: 'connecting'};

  get state(): SaveState {
    return this.#state;
  }

  /** The session is over: nothing that happens now is sent. */
  get ended(): boolean {
    return this.#state.kind === 'ended';
  }

  set(state: SaveState): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
