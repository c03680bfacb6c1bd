import type {OtherWindow, OwnWindow} from '../../src/workshop/link.js';

/**
 * A browser's window as far as two views speak to each other: messages are copied, and arrive at once; its timers
 * run when told. A reload takes away all that listened.
 */
export class FakeWindow implements OwnWindow {
  closed = false;
  #listeners: ((event: MessageEvent) => void)[] = [];
  #timers = new Map<number, () => void>();
  #last = 0;

  addEventListener(_: 'message', listener: (event: MessageEvent) => void): void {
    this.#listeners.push(listener);
  }

  removeEventListener(_: 'message', listener: (event: MessageEvent) => void): void {
    this.#listeners = this.#listeners.filter(each => each !== listener);
  }

  setInterval(run: () => void): number {
    this.#timers.set(++this.#last, run);
    return this.#last;
  }

  clearInterval(id: number): void {
    this.#timers.delete(id);
  }

  /** Half a second goes by. */
  tick(): void {
    for (const run of this.#timers.values()) run();
  }

  reload(): void {
    this.#listeners = [];
    this.#timers.clear();
  }

  hear(data: unknown, source: unknown): void {
    if (this.closed) return;
    const event = {data: structuredClone(data), source} as MessageEvent;
    for (const listener of [...this.#listeners]) listener(event);
  }
}

const handles = new WeakMap<FakeWindow, WeakMap<FakeWindow, OtherWindow>>();

/** A window as another one holds it: always the same object. */
export function seenFrom(from: FakeWindow, to: FakeWindow): OtherWindow {
  const known = handles.get(from) ?? new WeakMap<FakeWindow, OtherWindow>();
  handles.set(from, known);
  const handle = known.get(to) ?? {
    get closed() {
      return to.closed;
    },
    postMessage(data: unknown) {
      to.hear(data, seenFrom(to, from));
    },
  };
  known.set(to, handle);
  return handle;
}
