import type {DeviceStorage} from '../lms/environment.js';
import type {LmsEdition} from './editions.js';
import {readRecord, type AttemptRecord} from './record.js';

/** What this LMS recorded, an attempt for each edition: in the browser, or in memory where that is blocked. */
export class RecordStore {
  readonly #storage: DeviceStorage;
  readonly #memory = new Map<LmsEdition, AttemptRecord>();
  #blocked = false;

  constructor(storage: DeviceStorage) {
    this.#storage = storage;
    this.#blocked = !storage.write(probeKey, '');
    storage.remove(probeKey);
  }

  /** Whether the browser refused to keep something: then it lasts only as long as the page. */
  get blocked(): boolean {
    return this.#blocked;
  }

  read(edition: LmsEdition): AttemptRecord | undefined {
    return this.#memory.get(edition) ?? readRecord(this.#storage.read(keyOf(edition)));
  }

  write(edition: LmsEdition, record: AttemptRecord): void {
    if (this.#storage.write(keyOf(edition), JSON.stringify(record))) {
      this.#memory.delete(edition);
    } else {
      this.#blocked = true;
      this.#memory.set(edition, record);
    }
  }

  erase(edition: LmsEdition): void {
    this.#memory.delete(edition);
    this.#storage.remove(keyOf(edition));
  }
}

const probeKey = 'nrr-lms.probe';

function keyOf(edition: LmsEdition): string {
  return `nrr-lms.record.${edition}`;
}
