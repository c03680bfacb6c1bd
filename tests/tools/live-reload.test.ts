import assert from 'node:assert/strict';
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {launch, type Browser, type Page} from 'puppeteer-core';
import {start} from '../../src/build/start.js';
import {findBrowser} from '../helpers/find-browser.mjs';

const page = (words: string): string =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></head><body><p>${words}</p></body></html>`;

let root: string;
let started: Awaited<ReturnType<typeof start>>;
let browser: Browser;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'nrr-reload-'));
  for (const folder of ['modules', 'src', 'assets']) await mkdir(join(root, folder));
  await writeFile(join(root, 'modules/index.html'), page('one'));
  await writeFile(join(root, 'modules/around.html'), '<p>one</p><iframe src="/"></iframe>');
  const site = join(root, 'dist/site');
  const build = () => cp(join(root, 'modules'), site, {recursive: true}).then(() => true);
  started = await start({root, site, port: 0, host: '127.0.0.1', build, say: () => undefined});
  // However slow the machine: what hangs is ended with the whole run.
  browser = await launch({...(await findBrowser()), timeout: 0, protocolTimeout: 0});
});

after(async () => {
  await browser.close();
  await started.close();
  await rm(root, {recursive: true, force: true});
});

async function newTab(): Promise<Page> {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(0);
  return tab;
}

it('given a page under a strict policy, when a file changes, then the page follows and breaks no rule', async () => {
  const tab = await newTab();
  const complaints: string[] = [];
  tab.on('console', message => complaints.push(message.text()));
  await tab.goto(started.address);

  await writeFile(join(root, 'modules/index.html'), page('two'));
  await tab.waitForFunction(() => document.querySelector('p')?.textContent === 'two');

  assert.deepEqual(
    complaints.filter(text => text.includes('Content Security Policy')),
    [],
  );
});

it('given a page in a frame, when both are open, then only the page around it waits for builds', async () => {
  const tab = await newTab();
  const asked: string[] = [];
  tab.on('request', request => asked.push(new URL(request.url()).pathname));
  const waiting = tab.waitForRequest(request => request.url().endsWith('/live-reload'));
  await tab.goto(`${started.address}around.html`);
  await waiting;
  assert.equal(asked.filter(path => path === '/live-reload.js').length, 2);
  assert.equal(asked.filter(path => path === '/live-reload').length, 1);
});
