import {crc32} from '../course/crc32.js';
import type {Clock, DeviceStorage} from './environment.js';

/**
 * The last state of one learner on this device, for the day the LMS did not get it. It is kept with each
 * change and goes once the LMS's server was seen to be reachable after the state was sent.
 */
export class Journal {
  readonly #storage: DeviceStorage;
  readonly #clock: Clock;
  /** Where it is kept: one for each learner and course. */
  readonly key: string;

  constructor(storage: DeviceStorage, clock: Clock, key: string) {
    this.#storage = storage;
    this.#clock = clock;
    this.key = key;
  }

  /** False where the device keeps nothing. */
  keep(suspendData: string): boolean {
    const at = this.#clock.now().getTime();
    return this.#storage.write(this.key, JSON.stringify({suspendData, at}));
  }

  /** What was kept, for `journalEntry` to read; nothing where nothing was. */
  get text(): string | undefined {
    return this.#storage.read(this.key);
  }

  clear(): void {
    this.#storage.remove(this.key);
  }
}

/**
 * Where a learner's journal is kept: one for each course and learner, so that people who share a computer
 * never see one another's work. The id itself is not kept, only a number made from it.
 *
 * @returns Nothing for a learner without an id: guests cannot be told apart.
 */
export function journalKey(courseId: string, learnerId: string): string | undefined {
  if (learnerId.trim() === '') return undefined;
  return `nrr.${courseId}.journal.${crc32(`${courseId} ${learnerId}`).toString(16)}`;
}
