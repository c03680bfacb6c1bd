import type {DeviceStorage} from '../lms/environment.js';
import {displayKey, readingKey} from './display-key.js';

/* What a reader chose on this device. Nothing about the learner's work, and nothing that is sent. */

const hideKey = 'nrr.hide-key';
const explainedKey = 'nrr.hide-explained';
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

/**
 * Shows the course as this reader chose on this device. The page's own style sheet follows a light or a
 * dark device by itself, so there is something to fetch only for a choice or for more contrast.
 */
export async function showChoices(storage: DeviceStorage): Promise<void> {
  const chosen = storage.read(displayKey) ?? storage.read(readingKey);
  if (!chosen && !window.matchMedia('(prefers-contrast: more)').matches) return;
  const {showDisplay, displayOf, showReading, readingOf} = await import('./reading-choices.js');
  showDisplay(displayOf(storage));
  showReading(readingOf(storage));
}

/** Whether the reader wants each question without its story; false until chosen. Nobody is told of it. */
export function plainQuestionsOf(storage: DeviceStorage): boolean {
  return choiceOf(storage, plainKey) === 'on';
}

export function keepPlainQuestions(storage: DeviceStorage, plain: boolean): void {
  keepChoice(storage, plainKey, plain ? 'on' : 'off');
}

/** Whether Shift, three times, hides the page; off until chosen, since screen readers use Shift. */
export function hideKeyOf(storage: DeviceStorage): boolean {
  return choiceOf(storage, hideKey) === 'on';
}

export function keepHideKey(storage: DeviceStorage, enabled: boolean): void {
  keepChoice(storage, hideKey, enabled ? 'on' : 'off');
}

/** Whether this reader was told what hiding does not hide. */
export function hideExplained(storage: DeviceStorage): boolean {
  return choiceOf(storage, explainedKey) === 'yes';
}

export function keepHideExplained(storage: DeviceStorage): void {
  keepChoice(storage, explainedKey, 'yes');
}
