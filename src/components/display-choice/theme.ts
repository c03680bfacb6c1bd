/** How the reader wants to see the course; `device` follows what the device is set to. */
export type Display = (typeof displays)[number];

export const displays = ['device', 'light', 'dark', 'contrast'] as const;

/** The choice that a kept text stands for; an unknown or missing one is `device`. */
export function readDisplay(kept: string | null | undefined): Display {
  return displays.find(display => display === kept) ?? 'device';
}

let stopFollowing: (() => void) | undefined;

/**
 * Sets the page's theme, as `data-theme` on its root: at start, before the first component
 * paints, and with each choice. With `device` it goes on following the device.
 */
export function applyDisplay(display: Display): void {
  stopFollowing?.();
  stopFollowing = undefined;
  if (display === 'device') stopFollowing = followDevice();
  else document.documentElement.dataset['theme'] = display;
}

function followDevice(): () => void {
  const contrast = matchMedia('(prefers-contrast: more)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const theme = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = theme;
  };
  const queries = [contrast, dark];
  for (const query of queries) query.addEventListener('change', apply);
  apply();
  return () => {
    for (const query of queries) query.removeEventListener('change', apply);
  };
}
