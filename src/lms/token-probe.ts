import type {Probe, Reach} from './environment.js';

export interface TokenProbeOptions {
  /** The page's own, so that tests own it. */
  readonly fetch: typeof globalThis.fetch;
  /** A small file of the package. */
  readonly address: string;
  /** What stands in it. */
  readonly token: string;
}

/** A server that takes longer says nothing about whether it is there. */
const longestMs = 10_000;

/**
 * Asks the server that the package came from for a small file of it. Only its very words are proof: a login
 * page comes with 200 as well. What the first answer was decides what a later one can mean: where the file
 * was never seen (a page opened from a file, a policy that forbids it, a server that does not serve it)
 * nothing can be known.
 */
export class TokenProbe implements Probe {
  readonly #options: TokenProbeOptions;
  #seen = false;

  constructor(options: TokenProbeOptions) {
    this.#options = options;
  }

  async check(): Promise<Reach> {
    const reach = await this.#ask();
    if (reach === 'reachable') this.#seen = true;
    return this.#seen ? reach : 'unknown';
  }

  async #ask(): Promise<Reach> {
    const {fetch, address, token} = this.#options;
    try {
      const response = await fetch(address, {
        cache: 'no-store',
        credentials: 'same-origin',
        signal: AbortSignal.timeout(longestMs),
      });
      const text = await response.text();
      if (response.ok && text.trim() === token) return 'reachable';
      return meaningOf(response);
    } catch (error) {
      return error instanceof DOMException && error.name === 'TimeoutError' ? 'unknown' : 'offline';
    }
  }
}

/** Another page in its place asks to sign in; a server in trouble, or a package that was replaced, does not. */
function meaningOf({ok, redirected, status}: Response): Reach {
  const asksToSignIn = ok || redirected || status === 401 || status === 403;
  return asksToSignIn ? 'signed-out' : 'unknown';
}
