import type {DeviceStorage} from '../lms/environment.js';
import {explainedKey, hideKey} from './choice-keys.js';

/* What a reader chose on this device. Nothing about the learner's work, and nothing that is sent. */

const plainKey = 'nrr.plain-questions';

/** What this device would not keep: it lasts for the visit. */
const unkept = new Map<string, string>();

/** What the reader chose under this key, on this device or in this visit. */
export function choiceOf(storage: DeviceStorage, key: string): string | undefined {
  return unkept.get(key) ?? storage.read(key);
}

export function keepChoice(storage: DeviceStorage, key: string, value: string): void {
  unkept.delete(key);
  if (!storage.write(key, value)) unkept.set(key, value);
}

/** As if the reader had never chosen. */
export function forgetChoice(storage: DeviceStorage, key: string): void {
  unkept.delete(key);
  storage.remove(key);
}

/** Whether the reader wants each question without its story; false until chosen. Nobody is told of it. */
export function plainQuestionsOf(storage: DeviceStorage): boolean {
  return choiceOf(storage, plainKey) === 'on';
}

export function keepPlainQuestions(storage: DeviceStorage, plain: boolean): void {
  if (plain) keepChoice(storage, plainKey, 'on');
  else forgetChoice(storage, plainKey);
}

/** Whether Shift, three times, hides the page; off until chosen, since screen readers use Shift. */
export function hideKeyOf(storage: DeviceStorage): boolean {
  return choiceOf(storage, hideKey) === 'on';
}

export function keepHideKey(storage: DeviceStorage, enabled: boolean): void {
  keepChoice(storage, hideKey, enabled ? 'on' : 'off');
}

/** Notes that this reader was told what hiding does not hide. */
export function keepHideExplained(storage: DeviceStorage): void {
  keepChoice(storage, explainedKey, 'yes');
}
