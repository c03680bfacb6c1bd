import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {readFolder} from '../../src/build/packages/read-folder.js';
import {customiseMessages} from '../../src/i18n/en-nz/customise.js';
import {flightMessages} from '../../src/i18n/en-nz/flight-check.js';
import {workshopMessages} from '../../src/i18n/en-nz/workshop.js';
import {launchChromium} from '../played/puppeteer-browser.js';
import {contentTypes} from '../played/server.js';
import {until} from '../played/until.js';

const root = join(import.meta.dirname, '..', '..');
const site = join(root, 'dist', 'site');
const whenBuilt = {
  skip: existsSync(join(site, 'downloads.html')) ? false : 'not built: run npm run build',
};

/** The headers that docs/hosting.md tells a host to send, as they stand there. */
const hosting = readFileSync(join(root, 'docs', 'hosting.md'), 'utf8');
const headers = [...hosting.matchAll(/^ *add_header (\S+) (?:"([^"]+)"|(\S+)) always;$/gm)].map(
  ([, name = '', quoted, plain]) => [name, quoted ?? plain ?? ''] as const,
);

describe('the site on a host with the headers of docs/hosting.md', whenBuilt, () => {
  let browser: Browser;
  let server: Server;
  let folder: string;

  before(async () => {
    const files = readFolder(site);
    server = createServer(({url}, response) => {
      const path = new URL(url ?? '/', folder).pathname.replace(/^\/in-a-folder\//, '');
      const file = files[path];
      for (const [name, value] of headers) response.setHeader(name, value);
      response.setHeader('content-type', contentTypes[extname(path)] ?? 'application/octet-stream');
      response.writeHead(file ? 200 : 404).end(file);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const {port} = server.address() as AddressInfo;
    folder = `http://127.0.0.1:${String(port)}/in-a-folder/`;
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it('when the page is read, then it names a policy and two headers more', () => {
    assert.deepEqual(
      headers.map(([name]) => name),
      ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'],
    );
  });

  const begun = {
    course: 'Last commit at',
    'workshop/index': workshopMessages.start.begin,
    'customise/index': customiseMessages.choose.label,
    'flight-check/index': flightMessages.start,
  };
  for (const [path, words] of Object.entries(begun)) {
    it(`when ${path}.html is opened in a folder, then it begins, nothing is refused, no other host is asked`, async () => {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('console', said => {
        if (said.type() === 'error') wrong.push(said.text());
      });
      page.on('pageerror', error => wrong.push(String(error)));
      page.on('request', request => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(folder))
          wrong.push(`asked ${request.url()}`);
      });
      await page.goto(`${folder}${path}.html`);
      await until(page, says, words);
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }
});

describe('the small LMS of the site, opened from a disk', whenBuilt, () => {
  it('when its page is read, then words that a browser shows without its script say what to do', () => {
    const page = readFileSync(join(site, 'course.html'), 'utf8');
    assert.match(
      page,
      /<nrr-lms-desk>\s*<p class="plain">[^<]*“-offline”\.<\/p>\s*<\/nrr-lms-desk>/,
    );
  });
});

/** Runs in the page: whether words stand in it, shadow roots included. */
function says(words: string): boolean {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const each of roots) {
    for (const {shadowRoot, textContent} of each.querySelectorAll('*')) {
      if (textContent.includes(words)) return true;
      if (shadowRoot) roots.push(shadowRoot);
    }
  }
  return false;
}
