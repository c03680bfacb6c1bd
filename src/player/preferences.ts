import type {DeviceStorage} from '../lms/environment.js';
import {displayKey} from './display-key.js';

/* What a reader chose on this device. Nothing about the learner's work, and nothing that is sent. */

const hideKey = 'nrr.hide-key';
const explainedKey = 'nrr.hide-explained';

/**
 * Shows the colours that this reader chose on this device. The page's own style sheet follows a light or a
 * dark device by itself, so there is something to fetch only for another choice or for more contrast.
 */
export async function showColours(storage: DeviceStorage): Promise<void> {
  const chosen = storage.read(displayKey);
  if (!chosen && !window.matchMedia('(prefers-contrast: more)').matches) return;
  const {showDisplay, displayOf} = await import('./colours.js');
  showDisplay(displayOf(storage));
}

/** Whether Shift, three times, hides the page; off until chosen, since screen readers use Shift. */
export function hideKeyOf(storage: DeviceStorage): boolean {
  return storage.read(hideKey) === 'on';
}

export function keepHideKey(storage: DeviceStorage, enabled: boolean): void {
  storage.write(hideKey, enabled ? 'on' : 'off');
}

/** Whether this reader was told what hiding does not hide. */
export function hideExplained(storage: DeviceStorage): boolean {
  return storage.read(explainedKey) === 'yes';
}

export function keepHideExplained(storage: DeviceStorage): void {
  storage.write(explainedKey, 'yes');
}
