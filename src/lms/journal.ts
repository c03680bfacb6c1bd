import {crc32} from '../course/crc32.js';
import type {Clock, DeviceStorage} from './environment.js';

/**
 * The last state of one learner on this device, for the day the LMS did not get it. It is kept with each
 * change and goes once the LMS's server was seen to be reachable after the state was sent.
 */
export class Journal {
  readonly #storage: DeviceStorage;
  readonly #clock: Clock;
  #result = '';
  /** The state that brought the last result which is not known to have arrived. */
  earned: string | undefined;
  /** Where it is kept: one for each learner and course. */
  readonly key: string;

  constructor(storage: DeviceStorage, clock: Clock, key: string) {
    this.#storage = storage;
    this.#clock = clock;
    this.key = key;
  }

  /** What is kept from now on is compared with this result; it needs no proof any more. */
  begin(result: string): void {
    this.#result = result;
  }

  /**
   * A new try takes the place of the answers that earned the result before it, so the state that brought
   * a result is kept beside the last one.
   *
   * @param result - as text, the same for the same result
   * @returns False where the device keeps nothing.
   */
  keep(suspendData: string, result: string): boolean {
    if (result !== this.#result) this.earned = suspendData;
    this.#result = result;
    const at = this.#clock.now().getTime();
    const {earned} = this;
    return this.#storage.write(this.key, JSON.stringify({suspendData, earned, at}));
  }

  /** What was kept, for `journalEntry` to read; nothing where nothing was. */
  get text(): string | undefined {
    return this.#storage.read(this.key);
  }

  clear(): void {
    this.earned = undefined;
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
