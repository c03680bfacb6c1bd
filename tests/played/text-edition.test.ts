import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {getDocument, type PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Browser, Page} from 'puppeteer-core';
import {t as shell} from '../../src/i18n/shell.js';
import {t} from '../../src/i18n/text-edition.js';
import {launchChromium} from './puppeteer-browser.js';
import {openZip, servePackages, type PackageFiles, type PlayServer} from './server.js';
import {pressOn, untilThere} from './until.js';

/* What is printed, Chromium alone tells. */
describe('the real course as text on one page', () => {
  let browser: Browser;
  let server: PlayServer;
  let page: Page;

  before(async () => {
    server = await servePackages({course: await withoutLms()});
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(server.packagePage('course'));
    await pressOn(page, 'nrr-player a[href="#/modules"]');
    await pressOn(page, 'nrr-player a[href="#/text"]');
    await untilThere(page, 'nrr-text-edition .progress + button');
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is reached from the modules, and its contents lead to steps, none of whose ids stands twice', async () => {
    const ids = await page.$$eval('[id]', all => all.map(({id}) => id));
    const links = await page.$$eval('nrr-text-edition nav a', all =>
      all.map(link => link.hash.slice(1)),
    );
    assert.ok(links.length > 50);
    assert.deepEqual(
      links.filter(id => !ids.includes(id)),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('prints with its text tagged, and with contents that lead to places in it', async () => {
    const pdf = await page.pdf({preferCSSPageSize: true, tagged: true});
    const read = await getDocument({data: pdf}).promise;
    assert.equal((await read.getMarkInfo())?.Marked, true);
    const words = await textOf(read, 1, 2, read.numPages);
    assert.match(words, /the whole course as text.*Contents.*1\. Welcome/);
    assert.doesNotMatch(
      words,
      new RegExp(`${t.edition.print}|${shell.nav.help} ${shell.hide.button}`),
    );
    const contents = await read.getPage(2);
    const links = (await contents.getAnnotations()) as readonly {dest?: unknown}[];
    assert.ok(links.length > 50);
    assert.deepEqual(
      links.filter(({dest}) => !dest),
      [],
    );
    await read.destroy();
  });
});

/** The course as it is for a reader without an LMS: what prints is then the page itself. */
async function withoutLms(): Promise<PackageFiles> {
  const files = await openZip('scorm12', 'whole');
  const page = new TextDecoder().decode(files['index.html']);
  const untracked = page.replace(/(name="nrr-edition" content=")[^"]*/, '$1untracked');
  return {...files, 'index.html': new TextEncoder().encode(untracked)};
}

async function textOf(read: PDFDocumentProxy, ...pages: readonly number[]): Promise<string> {
  const texts = pages.map(async number => {
    const {items} = await (await read.getPage(number)).getTextContent();
    return items.map(item => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(texts)).join(' ').replace(/\s+/g, ' ');
}
