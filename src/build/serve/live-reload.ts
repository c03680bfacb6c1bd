import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import type {SiteFile} from './site-files.js';

/**
 * Tells open pages that a new build is there. Everything comes from the page's own host, so that it
 * works under a `default-src 'self'` policy.
 */
export class LiveReload {
  readonly script: SiteFile = {
    type: 'text/javascript; charset=utf-8',
    body: readFileSync(new URL('./live-reload-page.js', import.meta.url)),
  };

  readonly #pages = new Set<ServerResponse>();
  /** Which build the pages should show; counted from the time, so that a restart shows too. */
  #build = Date.now();

  /** Keeps a page's event stream open, and says which build is the latest. */
  connect(page: ServerResponse): void {
    page.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
    page.write(this.#message());
    this.#pages.add(page);
    page.on('close', () => this.#pages.delete(page));
  }

  /** Has every open page open again. */
  reload(): void {
    this.#build += 1;
    for (const page of this.#pages) page.write(this.#message());
  }

  /** Adds the script to a page. */
  addTo(page: SiteFile): SiteFile {
    const tag = `<script src="/live-reload.js?${this.#build}" defer></script>`;
    const html = new TextDecoder().decode(page.body);
    const end = html.lastIndexOf('</body>');
    const at = end === -1 ? html.length : end;
    return {...page, body: new TextEncoder().encode(html.slice(0, at) + tag + html.slice(at))};
  }

  close(): void {
    for (const page of this.#pages) page.end();
  }

  #message(): string {
    return `data: ${this.#build}\n\n`;
  }
}
