import type {Choices} from './choices.js';
import {editionNames, type LmsEdition} from './editions.js';
import type {Engine} from './engine.js';
import {PreviewSession} from './preview-session.js';
import type {AttemptRecord} from './record.js';
import type {RecordStore} from './record-store.js';
import {reopened} from './reopen.js';

/**
 * closed: nothing is open; opening: the course is on its way; running: it has begun; ended: it has said
 * that it is over and is still to be seen; lost: it was closed without having said so; failed: it could
 * not be opened.
 */
export type LmsPhase = 'closed' | 'opening' | 'running' | 'ended' | 'lost' | 'failed';

/** Where the course is shown. Both act at once, so that the course can say its last word. */
export interface CoursePlace {
  open(address: string): void;
  close(): void;
}

/** What the LMS needs from around it. */
export interface LmsWorld {
  /** The window in which the course, below it, looks for an API instance. */
  readonly host: object;
  readonly place: CoursePlace;
  readonly records: RecordStore;
  /** Where the course's first page is. */
  readonly address: (edition: LmsEdition) => string;
  readonly engine: (edition: LmsEdition) => Promise<Engine>;
  readonly now: () => Date;
}

/**
 * Opens and closes the course as an LMS does: first the record, then the API instance, then the frame;
 * only ever one of them.
 *
 * @fires change - After everything that may be seen.
 */
export class SmallLms extends EventTarget {
  readonly #world: LmsWorld;
  #session: PreviewSession | undefined;
  #launched: Choices | undefined;
  #step: 'closed' | 'opening' | 'failed' = 'closed';
  /** Which launch is the latest: an engine that arrives after the next launch is left unused. */
  #launches = 0;

  constructor(world: LmsWorld) {
    super();
    this.#world = world;
  }

  get phase(): LmsPhase {
    const session = this.#session?.phase ?? 'waiting';
    if (this.#step === 'closed') return session === 'running' ? 'lost' : 'closed';
    return this.#step === 'failed' || session === 'waiting' ? this.#step : session;
  }

  /** The session that is open, or the last one. */
  get session(): PreviewSession | undefined {
    return this.#session;
  }

  /** What the open course was launched with. */
  get launched(): Choices | undefined {
    return this.#launched;
  }

  recordOf(edition: LmsEdition): AttemptRecord | undefined {
    return this.#world.records.read(edition);
  }

  /** Opens the course with these choices; one that is open is closed first. */
  async launch(choices: Choices): Promise<void> {
    this.close();
    const launch = this.#launches;
    this.#session = undefined;
    this.#launched = choices;
    this.#show('opening');
    try {
      const engine = await this.#world.engine(choices.edition);
      if (launch === this.#launches) this.#open(choices, engine);
    } catch {
      if (launch === this.#launches) this.#show('failed');
    }
  }

  /** Takes the course away; it hears of it, and may commit and end before this returns. */
  close(): void {
    this.#launches += 1;
    this.#launched = undefined;
    this.#world.place.close();
    for (const {api} of Object.values(editionNames)) Reflect.deleteProperty(this.#world.host, api);
    this.#show('closed');
  }

  /** Closes the course and forgets what was recorded in this edition. */
  erase(edition: LmsEdition): void {
    this.close();
    this.#session = undefined;
    this.#world.records.erase(edition);
    this.#show('closed');
  }

  #open(choices: Choices, engine: Engine): void {
    const {edition} = choices;
    const {records, host, place, address, now} = this.#world;
    const before = records.read(edition);
    const session = new PreviewSession(
      {edition, opened: reopened(edition, before?.values, choices), before},
      engine,
      record => {
        if (session === this.#session) records.write(edition, record);
      },
      now,
    );
    session.addEventListener('change', () => this.dispatchEvent(new Event('change')));
    this.#session = session;
    Object.assign(host, {[editionNames[edition].api]: session.api});
    place.open(address(edition));
    this.dispatchEvent(new Event('change'));
  }

  #show(step: 'closed' | 'opening' | 'failed'): void {
    this.#step = step;
    this.dispatchEvent(new Event('change'));
  }
}
