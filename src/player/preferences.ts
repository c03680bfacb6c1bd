import {applyDisplay, readDisplay, type Display} from '../components/display-choice/theme.js';
import type {DeviceStorage} from '../lms/environment.js';

const displayKey = 'nrr.display';
const hideKey = 'nrr.hide-key';
const explainedKey = 'nrr.hide-explained';

/** Applies the colours that this reader chose on this device, before the first component paints. */
export function showPreferences(storage: DeviceStorage): void {
  showDisplay(displayOf(storage));
}

export function displayOf(storage: DeviceStorage): Display {
  return readDisplay(storage.read(displayKey));
}

/** Applies a choice of colours and keeps it on this device. */
export function keepDisplay(storage: DeviceStorage, display: Display): void {
  showDisplay(display);
  storage.write(displayKey, display);
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

/** The chosen themes are a style sheet of their own, fetched only when there is a choice to show. */
function showDisplay(display: Display): void {
  applyDisplay(display);
  const theme = document.documentElement.dataset['theme'];
  if (display === 'device' && theme !== 'contrast') return;
  if (document.querySelector('link[data-themes]')) return;
  const first = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!first) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = first.href.replace('cover.css', 'themes.css');
  link.dataset['themes'] = '';
  first.after(link);
}
