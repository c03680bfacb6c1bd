import type {Cancel, Clock, Probe, Reach} from './environment.js';

/** Ordinary commits are looked after at most this often. */
const everyMs = 30_000;

/** Asks whether the LMS's server is there, since its API's word is no proof. */
export class Proof {
  readonly #clock: Clock;
  readonly #probe: Probe;
  #planned: Cancel | undefined;
  #askedMs = -everyMs;
  #asked = 0;

  constructor(clock: Clock, probe: Probe) {
    this.#clock = clock;
    this.#probe = probe;
  }

  /** An answer is on its way: what is sent meanwhile may be spent for nothing. */
  get asking(): boolean {
    return this.#asked > 0;
  }

  /** At once. */
  ask(answer: (reach: Reach) => void): void {
    this.#asked += 1;
    this.#askedMs = this.#clock.elapsedMs();
    void this.#probe.check().then(reach => {
      this.#asked -= 1;
      answer(reach);
    });
  }

  /** As soon as half a minute has gone by since the last question; a later call takes the place of this one. */
  askLater(answer: (reach: Reach) => void): void {
    this.stop();
    const restMs = Math.max(0, this.#askedMs + everyMs - this.#clock.elapsedMs());
    this.#planned = this.#clock.later(restMs, () => {
      if (this.asking) this.askLater(answer);
      else this.ask(answer);
    });
  }

  stop(): void {
    this.#planned?.();
  }
}
