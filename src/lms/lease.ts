/** The windows of one course in one browser, as far as they hear one another. */
export interface Channel {
  post(message: LeaseMessage): void;
  listen(run: (message: unknown) => void): void;
  close(): void;
}

/**
 * `who`: has any window this attempt? `mine`: yes. `take`: give it to me. `given`: it is yours, and this is
 * the state as I leave it.
 */
export type LeaseMessage =
  | {readonly kind: 'who' | 'take'; readonly from: string}
  | {readonly kind: 'mine'; readonly from: string; readonly since: number}
  | {readonly kind: 'given'; readonly from: string; readonly suspendData: string};

export interface LeaseOptions {
  readonly channel: Channel;
  /** Tells this window from the others. */
  readonly id: string;
  /** When this window was opened, in milliseconds of the wall clock that all windows share. */
  readonly since: number;
  /** Another window has the attempt. */
  readonly onElsewhere: () => void;
  /** Another window takes the attempt over: ends the session here, and returns the state as it is then. */
  readonly onTaken: () => string;
  /** The attempt is this window's now; `suspendData` as the other one left it, if it has answered. */
  readonly onGiven: (suspendData: string | undefined) => void;
}

/**
 * Keeps two windows from recording one attempt: whoever comes later asks, and writes nothing until the
 * learner has said which window to use. A window that does not answer (frozen, or gone) is not waited for.
 */
export class Lease {
  readonly #options: LeaseOptions;
  #state: 'mine' | 'elsewhere' | 'taking' = 'mine';

  constructor(options: LeaseOptions) {
    this.#options = options;
  }

  /** Asks whether another window has the attempt, and answers those that ask from now on. */
  start(): void {
    const {channel, id} = this.#options;
    channel.listen(message => {
      if (isMessage(message) && message.from !== id) this.#hear(message);
    });
    channel.post({kind: 'who', from: id});
  }

  /** Takes the attempt over from the window that has it; `onGiven` follows if that one answers. */
  take(): void {
    const {channel, id} = this.#options;
    this.#state = 'taking';
    channel.post({kind: 'take', from: id});
  }

  /** The other window did not answer: the attempt is this window's without its word. */
  keep(): void {
    if (this.#state === 'taking') this.#give();
  }

  #give(suspendData?: string): void {
    this.#state = 'mine';
    this.#options.onGiven(suspendData);
  }

  #hear(message: LeaseMessage): void {
    const {channel, id, since, onElsewhere, onTaken} = this.#options;
    switch (message.kind) {
      case 'who':
        if (this.#state === 'mine') channel.post({kind: 'mine', from: id, since});
        return;
      case 'mine':
        if (this.#state === 'mine' && isLater({since, from: id}, message)) {
          this.#state = 'elsewhere';
          onElsewhere();
        }
        return;
      case 'take':
        if (this.#state !== 'mine') return;
        this.#state = 'elsewhere';
        channel.post({kind: 'given', from: id, suspendData: onTaken()});
        return;
      case 'given':
        if (this.#state !== 'taking') return;
        this.#give(message.suspendData);
    }
  }
}

interface Opened {
  readonly since: number;
  readonly from: string;
}

/** Of two windows that were opened in the same millisecond, any fixed order will do. */
function isLater(mine: Opened, other: Opened): boolean {
  return mine.since === other.since ? mine.from > other.from : mine.since > other.since;
}

function isMessage(thing: unknown): thing is LeaseMessage {
  if (typeof thing !== 'object' || thing === null) return false;
  const {kind, from, since, suspendData} = thing as Record<string, unknown>;
  if (typeof from !== 'string') return false;
  if (kind === 'given') return typeof suspendData === 'string';
  if (kind === 'mine') return typeof since === 'number';
  return kind === 'who' || kind === 'take';
}
