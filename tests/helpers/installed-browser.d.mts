/** Finds a Chrome or Chromium that this machine already has; see `findBrowser`, which asks for it. */
export function installedBrowser(machine?: {
  platform?: string;
  env?: Record<string, string | undefined>;
  exists?: (path: string) => boolean;
  runs?: (path: string) => boolean;
}): string | undefined;
