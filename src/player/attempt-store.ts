import type {Attempt} from '../course/attempt.js';

/**
 * Holds the attempt: the one thing in the player that changes. Views and the recorder subscribe to `change`
 * and read `attempt`; whoever wants a change gives a pure function.
 */
export class AttemptStore extends EventTarget {
  #attempt: Attempt;

  constructor(attempt: Attempt) {
    super();
    this.#attempt = attempt;
  }

  get attempt(): Attempt {
    return this.#attempt;
  }

  /** Makes the state another text, though nothing in it changed. */
  renew(): void {
    this.update(attempt => ({...attempt, revision: attempt.revision + 1}));
  }

  /** Applies a pure change; says `change` only when there was one. */
  update(change: (attempt: Attempt) => Attempt): void {
    const next = change(this.#attempt);
    if (next === this.#attempt) return;
    this.#attempt = next;
    this.dispatchEvent(new Event('change'));
  }
}
