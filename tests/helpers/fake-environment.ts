import type {
  Cancel,
  Clock,
  DeviceStorage,
  Environment,
  Lifecycle,
} from '../../src/lms/environment.js';

interface Turn {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}

/** A frame, and then some: what the fake page takes before it has time to spare. */
const idleAfterMs = 20;

/** A clock that stands still until it is moved on; its turns run in the order in which they are due. */
export class FakeClock implements Clock {
  /** What the wall clock said at the start. */
  readonly #start: Date;
  #elapsedMs = 0;
  #turns: readonly Turn[] = [];
  #order = 0;

  constructor(start = new Date(2026, 10, 22, 10, 42, 7, 80)) {
    this.#start = start;
  }

  now(): Date {
    return new Date(this.#start.getTime() + this.#elapsedMs);
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

  /** Whether anything is still planned. */
  get busy(): boolean {
    return this.#turns.length > 0;
  }

  /** Lets time pass, and everything happen that is due meanwhile. */
  advance(ms: number): void {
    const until = this.#elapsedMs + ms;
    for (;;) {
      const [next] = this.#turns;
      if (next === undefined || next.atMs > until) break;
      this.#turns = this.#turns.slice(1);
      this.#elapsedMs = next.atMs;
      next.run();
    }
    this.#elapsedMs = until;
  }

  /** As `advance`, with a breath after each 10 ms, so that promises come to their turn. */
  async pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 10) {
      this.advance(Math.min(10, left));
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    }
  }
}

/** A page whose life is in the test's hands. */
export class FakeLifecycle implements Lifecycle {
  readonly #hidden = new Set<() => void>();
  readonly #pageHide = new Set<(persisted: boolean) => void>();
  readonly #pageShow = new Set<(persisted: boolean) => void>();
  readonly #online = new Set<() => void>();

  onHidden(run: () => void): Cancel {
    return add(this.#hidden, run);
  }

  onPageHide(run: (persisted: boolean) => void): Cancel {
    return add(this.#pageHide, run);
  }

  onPageShow(run: (persisted: boolean) => void): Cancel {
    return add(this.#pageShow, run);
  }

  onOnline(run: () => void): Cancel {
    return add(this.#online, run);
  }

  goOnline(): void {
    for (const run of this.#online) run();
  }

  hide(): void {
    for (const run of this.#hidden) run();
  }

  /** As a browser does: hidden first, then left. */
  leave(persisted = false): void {
    this.hide();
    for (const run of this.#pageHide) run(persisted);
  }

  show(persisted = true): void {
    for (const run of this.#pageShow) run(persisted);
  }

  get listeners(): number {
    return this.#hidden.size + this.#pageHide.size + this.#pageShow.size + this.#online.size;
  }
}

/** A store in memory, which can be made to refuse. */
export class FakeStorage implements DeviceStorage {
  readonly texts = new Map<string, string>();
  blocked = false;

  read(key: string): string | undefined {
    return this.blocked ? undefined : this.texts.get(key);
  }

  write(key: string, value: string): boolean {
    if (!this.blocked) this.texts.set(key, value);
    return !this.blocked;
  }

  remove(key: string): boolean {
    return !this.blocked && this.texts.delete(key);
  }
}

export interface FakeEnvironment extends Environment {
  readonly clock: FakeClock;
  readonly lifecycle: FakeLifecycle;
  readonly storage: FakeStorage;
}

/** An environment in which nothing happens until the test says so. */
export function fakeEnvironment(): FakeEnvironment {
  return {
    clock: new FakeClock(),
    lifecycle: new FakeLifecycle(),
    storage: new FakeStorage(),
  };
}

function add<Run>(runs: Set<Run>, run: Run): Cancel {
  runs.add(run);
  return () => {
    runs.delete(run);
  };
}
