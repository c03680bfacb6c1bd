import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {readFolder} from '../../src/build/packages/read-folder.js';
import {docsPages} from '../../src/build/site-pages/docs-pages.js';
import {downloadsMain} from '../../src/build/site-pages/downloads.js';
import {frontMain} from '../../src/build/site-pages/front-page.js';
import {htmlPage} from '../../src/build/site-pages/html-page.js';
import {markdownHtml} from '../../src/build/site-pages/markdown-html.js';
import {axeTags} from '../helpers/axe-report.js';
import {launchChromium} from '../played/puppeteer-browser.js';
import {course} from '../course/sample-course.js';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const site = join(dist, 'site');
const whenBuilt = {
  skip: existsSync(join(site, 'downloads.html')) ? false : 'not built: run npm run build',
};

/** The site's plain pages: the apps in it have pages, policies and tests of their own. */
const plainPages = (): readonly string[] =>
  Object.keys(readFolder(site)).filter(path => /^((index|downloads)|docs\/.+)\.html$/.test(path));

describe('the pages of the site', whenBuilt, () => {
  it('when each is read, then it runs no script, allows none, and all it names is there', () => {
    const pages = plainPages();
    assert.ok(pages.length > 25, String(pages.length));
    for (const path of pages) {
      const page = readFileSync(join(site, path), 'utf8');
      assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'self';/);
      assert.doesNotMatch(page, /<style|\sstyle=|<script|<iframe|\son\w+=/, path);
      for (const [, kind, address = ''] of page.matchAll(/\s(href|src)="([^"]*)"/g)) {
        if (kind === 'href' && /^https?:/.test(address)) continue;
        const [file = '', place] = address.split('#');
        const target = file === '' ? join(site, path) : join(site, dirname(path), file);
        assert.ok(existsSync(target), `${path}: ${address}`);
        if (place === undefined) continue;
        assert.ok(readFileSync(target, 'utf8').includes(`id="${place}"`), `${path}: ${address}`);
      }
    }
  });

  it('when a page names something from elsewhere, then only as a link to follow', () => {
    for (const path of plainPages()) {
      const page = readFileSync(join(site, path), 'utf8').replace(/<a href="[^"]*"/g, '<a');
      assert.doesNotMatch(page, /\s(href|src|srcset|poster|data)="(https?:)?\/\//, path);
    }
  });

  it('when the downloads are read, then each is there once, with its size and the sum of its bytes', () => {
    const page = readFileSync(join(site, 'downloads.html'), 'utf8');
    const sums = readFileSync(join(dist, 'SHA256SUMS'), 'utf8');
    const listed = [...page.matchAll(/href="downloads\/([^"]+)" download>.*?<code>(\w+)</gs)];
    assert.deepEqual(
      listed.map(([, name, sum]) => `${String(sum)}  ${String(name)}`).sort(),
      sums.split('\n').filter(Boolean).sort(),
    );
    for (const [, name = '', sum] of listed) {
      const bytes = readFileSync(join(site, 'downloads', name));
      assert.equal(createHash('sha256').update(bytes).digest('hex'), sum, name);
    }
    assert.equal(readFileSync(join(site, 'downloads/SHA256SUMS'), 'utf8'), sums);
  });
});

describe('the pages of the site in a browser', whenBuilt, () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  it('when shown in light and dark, 320 pixels wide, then axe finds nothing, nothing is cut off, nothing is asked elsewhere', async () => {
    const axe = readFileSync(join(dist, '../node_modules/axe-core/axe.min.js'), 'utf8');
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.setViewport({width: 320, height: 640});
    const here = pathToFileURL(site).href;
    for (const path of ['index.html', 'downloads.html', 'docs/index.html', 'docs/privacy.html']) {
      await page.goto(`${here}/${path}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
      await page.evaluate(axe);
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
        const found = await page.evaluate(async values => {
          const {axe: run} = window as unknown as {axe: typeof import('axe-core')};
          // Without its own request for the style sheet, which the page's policy does not allow.
          const {violations} = await run.run({runOnly: {type: 'tag', values}, preload: false});
          return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`);
        }, axeTags);
        assert.deepEqual(found, [], `${path}, ${value}`);
      }
    }
    assert.ok(asked.length > 8);
    assert.deepEqual(
      asked.filter(address => !address.startsWith(here)),
      [],
    );
  });
});

describe('the list of downloads', () => {
  it('given small packages of each kind, when listed, then each says when it is for, and for which edition', () => {
    const names = ['booster-3-scorm12', 'refresher-scorm2004-4th', 'flight-check-scorm2004-3rd'];
    const downloads = names.map(name => ({
      name: `notice-respond-report-0.1.0-${name}.zip`,
      size: 1000,
      sha256: 'ab',
    }));
    const main = downloadsMain(downloads, import.meta.dirname);
    assert.match(main, /Three months after the course\. For an LMS that takes SCORM 1\.2\. 1 kB/);
    assert.match(main, /Once a year\. For an LMS that takes SCORM 2004, 4th edition\./);
    assert.match(main, /Tries an LMS\. For an LMS that takes SCORM 2004, 3rd edition\./);
  });
});

describe('the first page', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'nrr-site-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  for (const app of ['customise', 'flight-check']) {
    it(`given a site without ${app}/, then with it, then it is offered only where it is`, () => {
      const address = `${app}/index.html`;
      assert.ok(!frontMain(course, '', folder).includes(address));
      mkdirSync(join(folder, app));
      writeFileSync(join(folder, address), '');
      assert.ok(frontMain(course, '', folder).includes(`href="${address}"`));
    });
  }
});

describe('a document as a page', () => {
  const nowhere = () => undefined;

  it('given HTML in its words, when made a page, then it is shown as text', () => {
    const html = markdownHtml('# <b>Bold\n\n<img src=x onerror=alert(1)>\n\n`<i>` & <u>', nowhere);
    assert.doesNotMatch(html, /<(b|img|i|u)\b/);
    assert.match(html, /&#60;img src=x onerror=alert\(1\)&#62;/);
  });

  it('given a table as GitHub has it, when made a page, then it has heads and cells with their marks', () => {
    const html = markdownHtml(
      'Before\n\n| a | **b** |\n| --- | :-: |\n| `x \\| y` | 2 |\n\nAfter',
      nowhere,
    );
    assert.match(html, /<th scope="col">.*a.*<\/th><th scope="col">.*<strong>b<\/strong>/s);
    assert.match(html, /<td>.*<code>x \| y<\/code>.*<\/td><td>.*2/s);
    assert.match(html, /<p>After<\/p>/);
    assert.doesNotMatch(markdownHtml('```\n| a |\n| - |\n```', nowhere), /<table/);
  });

  it('given a cell that begins as a list would, when made a page, then it stays words, its number too', () => {
    const html = markdownHtml(
      '| | do |\n| --- | --- |\n| - | 1. Open it |\n| # | 2) *Go* |',
      nowhere,
    );
    assert.match(html, /<td>.*1\. Open it.*<\/td>/s);
    assert.match(html, /<td>.*2\) <em>Go<\/em>.*<\/td>/s);
    assert.doesNotMatch(html, /<(li|ul|ol|h\d)\b|<th[^>]*><\/th>/);
  });

  it('given documents, when they are listed, then each stands once, and what installing takes stands first', () => {
    const paths = [
      'docs/architecture.md',
      'docs/lms/moodle.md',
      'docs/settings.md',
      'CHANGELOG.md',
    ];
    const docs = paths.map(path => ({path, text: `# ${path}`}));
    const list = docsPages(docs, {language: 'en-NZ', title: 'Course'}).at(-1)?.main ?? '';
    const listed = [...list.matchAll(/<li><a[^>]*>([^<]+)</g)].map(([, name]) => name);
    assert.deepEqual(listed, ['docs/settings.md', 'CHANGELOG.md', 'docs/lms/moodle.md', paths[0]]);
  });

  it('given a page below the site’s folder, when it is written, then its bar leads up, and says where one is', () => {
    const page = htmlPage({
      path: 'docs/index.html',
      language: 'en-NZ',
      title: 'T',
      home: 'C',
      main: '',
    });
    assert.match(page, /<header.*href="\.\.\/index\.html".*href="\.\.\/downloads\.html">/s);
    assert.match(page, /href="\.\.\/docs\/index\.html" aria-current="page">/);
  });

  it('given links, when made a page, then documents lead to pages, other sites stay, and other files are words', () => {
    const text =
      '# T\n\n[a](lms/moodle.md#which-zip) [b](https://a.example/) [c](../src/x.ts) [d](javascript:x)';
    const docs = [
      {path: 'docs/a.md', text},
      {path: 'docs/lms/moodle.md', text: '# Moodle'},
      {path: 'CHANGELOG.md', text: '[e](docs/a.md)'},
    ];
    const pages = docsPages(docs, {language: 'en-NZ', title: 'Course'});
    const [first, , changes] = pages;
    assert.deepEqual(
      [...(first?.main.matchAll(/href="([^"]+)"/g) ?? [])].map(([, address]) => address),
      ['lms/moodle.html#which-zip', 'https://a.example/'],
    );
    assert.match(first?.main ?? '', /<\/a> c d/);
    assert.match(changes?.main ?? '', /href="a\.html"/);
  });
});
