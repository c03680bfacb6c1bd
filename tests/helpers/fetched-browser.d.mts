/**
 * A browser from the package registry, for a machine without one; see `findBrowser`, which asks for it.
 *
 * @throws BrowserProblem where there is none for this processor, or it cannot be fetched or started.
 */
export function fetchedBrowser(machine?: {
  platform?: string;
  arch?: string;
}): Promise<{executablePath: string; env: Record<string, string>}>;
