const slowCommitMs = 1_500;
const slowEveryMs = 120_000;
const remembered = 5;

/** How often an LMS is troubled: one whose commits hold the page for long is troubled less. */
export class CommitPace {
  #lastMs: readonly number[] = [];

  note(ms: number): void {
    this.#lastMs = [...this.#lastMs, ms].slice(-remembered);
  }

  /** Whether half of the last commits took longer than a second and a half. */
  get slow(): boolean {
    const sorted = [...this.#lastMs].sort((a, b) => a - b);
    return (sorted[sorted.length >> 1] ?? 0) > slowCommitMs;
  }

  /** The least time between two ordinary commits, in milliseconds. */
  every(usualMs: number): number {
    return this.slow ? Math.max(usualMs, slowEveryMs) : usualMs;
  }
}
