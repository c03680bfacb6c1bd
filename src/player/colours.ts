import {applyDisplay, readDisplay, type Display} from '../components/display-choice/theme.js';
import type {DeviceStorage} from '../lms/environment.js';
import {displayKey} from './display-key.js';

/** The colours that this reader chose on this device. */
export function displayOf(storage: DeviceStorage): Display {
  return readDisplay(storage.read(displayKey));
}

/** Shows a choice of colours and keeps it on this device. */
export function keepDisplay(storage: DeviceStorage, display: Display): void {
  showDisplay(display);
  storage.write(displayKey, display);
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
