import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {LiveReload} from './live-reload.js';
import type {SiteFile, SiteFiles} from './site-files.js';

const page = (words: string): SiteFile => ({
  type: 'text/html; charset=utf-8',
  body: new TextEncoder().encode(
    `<!doctype html><html lang="en-NZ"><title>${words}</title><body><main><h1>${words}</h1></main></body></html>`,
  ),
});
const notBuilt = page('There is no build yet: the terminal says why. This page follows by itself.');
const notFound = page('There is nothing at this address.');

/** Serves the last good build over plain http, never cached. */
export class SiteServer {
  readonly #live = new LiveReload();
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));
  #files: SiteFiles | undefined;

  /**
   * @param port 0 takes any free one.
   * @returns The address to open.
   * @throws Error with `code` EADDRINUSE where the port is busy.
   */
  async listen(port: number, host: string): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, resolve);
    });
    const {port: taken} = this.#server.address() as AddressInfo;
    return `http://${host}:${taken}/`;
  }

  /** Whether there is a build to serve. */
  get shows(): boolean {
    return this.#files !== undefined;
  }

  /** Serves these files from now on, and has the open pages show them. */
  show(files: SiteFiles): void {
    this.#files = files;
    this.#live.reload();
  }

  async close(): Promise<void> {
    this.#live.close();
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = pathOf(request);
    if (path === 'live-reload') {
      this.#live.connect(response);
    } else if (path === 'live-reload.js') {
      send(response, 200, this.#live.script);
    } else if (this.#files?.has(`${path}/index.html`)) {
      response.writeHead(302, {location: `/${path}/`}).end();
    } else {
      this.#sendFile(response, path);
    }
  }

  #sendFile(response: ServerResponse, path: string): void {
    const file = this.#files?.get(path);
    const status = file ? 200 : this.#files ? 404 : 503;
    const found = file ?? (this.#files ? notFound : notBuilt);
    send(response, status, found.type.startsWith('text/html') ? this.#live.addTo(found) : found);
  }
}

/** The path below the site's root; a folder means its page. */
function pathOf({url = '/'}: IncomingMessage): string {
  const path = url.split('?', 1).join('').slice(1);
  const named = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  try {
    return decodeURIComponent(named);
  } catch {
    return named;
  }
}

function send(response: ServerResponse, status: number, {type, body}: SiteFile): void {
  response
    .writeHead(status, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'no-store',
    })
    .end(body);
}
