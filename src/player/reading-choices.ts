import {applyDisplay, readDisplay, type Display} from '../components/display-choice/theme.js';
import {readReading, writeReading, type Reading} from '../components/reading-settings/reading.js';
import {showReading} from '../components/reading-settings/show-reading.js';
import type {DeviceStorage} from '../lms/environment.js';
import {choiceOf, forgetChoice, keepChoice} from './preferences.js';
import {displayKey, readingKey} from './choice-keys.js';

/** Shows all that this reader chose. */
export function showChosen(storage: DeviceStorage): void {
  showDisplay(displayOf(storage));
  showReading(readingOf(storage));
}

/** The colours that this reader chose. */
export function displayOf(storage: DeviceStorage): Display {
  return readDisplay(choiceOf(storage, displayKey));
}

/** Shows a choice of colours and keeps it. */
export function keepDisplay(storage: DeviceStorage, display: Display): void {
  showDisplay(display);
  if (display === 'device') forgetChoice(storage, displayKey);
  else keepChoice(storage, displayKey, display);
}

/** The text size, spacing and motion that this reader chose. */
export function readingOf(storage: DeviceStorage): Reading {
  return readReading(choiceOf(storage, readingKey));
}

/** Shows a choice of text size, spacing and motion and keeps it. */
export function keepReading(storage: DeviceStorage, reading: Reading): void {
  showReading(reading);
  const text = writeReading(reading);
  if (text) keepChoice(storage, readingKey, text);
  else forgetChoice(storage, readingKey);
}

/** Shows a choice of colours. The themes are a style sheet of their own, fetched once there is one to show. */
export function showDisplay(display: Display): void {
  applyDisplay(display);
  if (document.querySelector('link[data-themes]')) return;
  const first = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!first) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = first.href.replace('cover.css', 'themes.css');
  link.dataset['themes'] = '';
  first.after(link);
}
