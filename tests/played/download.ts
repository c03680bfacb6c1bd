import {mkdtemp, readdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {Browser} from 'puppeteer-core';
import {patienceMs} from './driver.js';

/**
 * The file that a browser is made to download.
 *
 * @param act What makes it.
 * @param name What the file is called in the end: the browser writes it under another name.
 */
export async function downloaded(
  browser: Browser,
  act: () => Promise<void>,
  name: RegExp,
): Promise<string> {
  const downloadPath = await mkdtemp(join(tmpdir(), 'nrr-download-'));
  const session = await browser.target().createCDPSession();
  const states: string[] = [];
  session.on('Browser.downloadProgress', ({state}) => void states.push(state));
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath,
    eventsEnabled: true,
  });
  await act();
  const giveUpMs = performance.now() + patienceMs;
  for (;;) {
    const there = await readdir(downloadPath);
    const file = there.find(each => name.test(each));
    if (file && states.includes('completed')) return join(downloadPath, file);
    if (performance.now() > giveUpMs)
      throw new Error(`no ${String(name)}; there: ${there.join(', ')}; ${states.join(', ')}`);
    await setTimeout(20);
  }
}
