/** Pauses after the first failure, the second… */
const tryAgainMs = [1_000, 2_000, 4_000, 8_000, 15_000];
const tryAgainAtLastMs = 45_000;
/** One failed commit is a hiccup; the learner hears of the second. */
const untilTold = 2;

/** The failures in a row since something was last sent. */
export class Failures {
  #count = 0;
  #since: Date | undefined;

  note(at: Date): void {
    this.#count += 1;
    this.#since ??= at;
  }

  clear(): void {
    this.#count = 0;
    this.#since = undefined;
  }

  get any(): boolean {
    return this.#count > 0;
  }

  /** More than a hiccup. */
  get serious(): boolean {
    return this.#count >= untilTold;
  }

  /** When the first of them was; nothing where there is none. */
  get since(): Date | undefined {
    return this.#since;
  }

  /** How long to wait before the next try, in milliseconds. */
  get pauseMs(): number {
    return tryAgainMs[this.#count - 1] ?? tryAgainAtLastMs;
  }
}
