import type {DeviceStorage} from '../lms/environment.js';

/** Whether this device keeps anything. Tries it: a store can be there and refuse. */
export function keeps(storage: DeviceStorage): boolean {
  const key = 'nrr.try';
  const kept = storage.write(key, key) && storage.read(key) === key;
  storage.remove(key);
  return kept;
}
