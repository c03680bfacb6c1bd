import type {Reach} from '../lms/environment.js';
import {TokenProbe} from '../lms/token-probe.js';

/** What the server said when it was asked for a small file of the package. */
export interface ServerWord {
  readonly reach: Reach;
  readonly time: Date | undefined;
}

/** Asks the server, which nothing else of the check does. Never rejects. */
export type AskServer = () => Promise<ServerWord>;

/**
 * @param address - the small file
 * @param token - what stands in it
 */
export function serverOf(
  fetch: typeof globalThis.fetch,
  address: string,
  token: string,
): AskServer {
  let date: string | null = null;
  const probe = new TokenProbe({
    address,
    token,
    fetch: async (...input) => {
      const response = await fetch(...input);
      date = response.headers.get('date');
      return response;
    },
  });
  return async () => {
    const reach = await probe.check();
    const time = new Date(date ?? '');
    return {reach, time: Number.isNaN(time.getTime()) ? undefined : time};
  };
}

/** Asks by the page's own means. A page from a disk has no server, and a browser would only complain. */
export function askServerAt(window: Window, address: string, token: string): AskServer {
  if (window.location.protocol === 'file:') {
    return () => Promise.resolve({reach: 'unknown', time: undefined});
  }
  return serverOf((...input) => window.fetch(...input), address, token);
}
