import type {Lrs} from './cmi5-lrs.js';
import type {Cmi5Outbox} from './cmi5-outbox.js';
import type {Probe, Reach} from './environment.js';

/** Waits for the answers to what was sent, and asks the LMS's store itself: its word is proof. */
export class Cmi5Probe implements Probe {
  readonly #lrs: Pick<Lrs, 'readLaunchData'>;
  readonly #outbox: Cmi5Outbox;

  constructor(lrs: Pick<Lrs, 'readLaunchData'>, outbox: Cmi5Outbox) {
    this.#lrs = lrs;
    this.#outbox = outbox;
  }

  async check(): Promise<Reach> {
    await this.#outbox.settled();
    const {status} = await this.#lrs.readLaunchData();
    if (status === 0) return 'offline';
    // Signing in again brings no new token.
    if (status === 401) this.#outbox.lose();
    const arrived = !this.#outbox.waiting && !this.#outbox.trouble;
    return status === 200 && arrived ? 'reachable' : 'unknown';
  }
}
