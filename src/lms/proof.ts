import type {Cancel, Clock, Probe, Reach} from './environment.js';

/** Ordinary commits are looked after at most this often. */
const everyMs = 30_000;

/** Told whether the server is there, and when that was asked, by the clock that only goes on. */
export type ProofAnswer = (reach: Reach, askedMs: number) => void;

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
  ask(answer: ProofAnswer): void {
    this.#asked += 1;
    const askedMs = this.#clock.elapsedMs();
    this.#askedMs = askedMs;
    void this.#probe.check().then(reach => {
      this.#asked -= 1;
      answer(reach, askedMs);
    });
  }

  /** As soon as half a minute has gone by since the last question; a later call takes the place of this one. */
  askLater(answer: ProofAnswer): void {
    this.stop();
    const restMs = Math.max(0, this.#askedMs + everyMs - this.#clock.elapsedMs());
    // An answer that takes longer than that is waited for as long again.
    this.#planned = this.#clock.later(this.asking ? everyMs : restMs, () => {
      if (this.asking) this.askLater(answer);
      else this.ask(answer);
    });
  }

  stop(): void {
    this.#planned?.();
  }
}
