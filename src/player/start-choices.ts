import type {DeviceStorage} from '../lms/environment.js';
import {displayKey, readingKey} from './choice-keys.js';

/* What is needed at the launch of a reader's choices; preferences.ts has the rest. */

/**
 * Shows the course as this reader chose on this device. The page's own style sheet follows a light or a
 * dark device by itself, so there is something to fetch only for a choice or for more contrast.
 */
export async function showChoices(storage: DeviceStorage): Promise<void> {
  const chosen = storage.read(displayKey) ?? storage.read(readingKey);
  if (!chosen && !window.matchMedia('(prefers-contrast: more)').matches) return;
  const {showChosen} = await import('./reading-choices.js');
  showChosen(storage);
}
