import type {Cancel, Clock} from '../../src/lms/environment.js';
import type {Time} from './time-faults.js';

interface Turn {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}

/** A frame, and then some. */
const idleAfterMs = 20;

/**
 * A clock that moves only when it is told to. Unlike a page that is merely busy, one whose LMS call
 * takes two seconds stands still: what was due meanwhile runs afterwards, late.
 */
export class StallingClock implements Clock, Time {
  /** May be set, as people set their clocks. */
  wallMs: number;
  #elapsedMs = 0;
  #turns: readonly Turn[] = [];
  #order = 0;

  constructor(start = new Date(2026, 10, 22, 10, 42, 7, 80)) {
    this.wallMs = start.getTime();
  }

  now(): Date {
    return new Date(this.wallMs + this.#elapsedMs);
  }

  elapsedMs(): number {
    return this.#elapsedMs;
  }

  later(ms: number, run: () => void): Cancel {
    const turn = {atMs: this.#elapsedMs + ms, order: (this.#order += 1), run};
    this.#turns = [...this.#turns, turn].sort((a, b) => a.atMs - b.atMs || a.order - b.order);
    return () => {
      this.#turns = this.#turns.filter(other => other !== turn);
    };
  }

  idle(run: () => void): Cancel {
    return this.later(idleAfterMs, run);
  }

  stall(ms: number): void {
    this.#elapsedMs += ms;
  }

  /** The page dies: what it had planned never happens. */
  forget(): void {
    this.#turns = [];
  }

  /** Whether anything is still planned. */
  get busy(): boolean {
    return this.#turns.length > 0;
  }

  /** Lets time pass; promises come to their turn after each thing that happens. */
  async pass(ms: number): Promise<void> {
    const until = this.#elapsedMs + ms;
    await settled();
    for (;;) {
      const [next] = this.#turns;
      if (next === undefined || next.atMs > until) break;
      this.#turns = this.#turns.slice(1);
      this.#elapsedMs = Math.max(this.#elapsedMs, next.atMs);
      next.run();
      await settled();
    }
    this.#elapsedMs = Math.max(this.#elapsedMs, until);
  }
}

/** Every promise that can be kept by now is: another task comes after them. */
function settled(): Promise<void> {
  return new Promise(nextTask);
}

const nextTask =
  'setImmediate' in globalThis ? (run: () => void) => void setImmediate(run) : byMessage();

/** A browser's shortest way to another task. */
function byMessage(): (run: () => void) => void {
  const {port1, port2} = new MessageChannel();
  const due: (() => void)[] = [];
  port1.onmessage = () => due.shift()?.();
  return run => {
    due.push(run);
    port2.postMessage(undefined);
  };
}
