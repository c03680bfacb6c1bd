import {engineOf} from '../helpers/engines/engines.mjs';
import type {Browser} from './driver.js';
import {openPuppeteer} from './puppeteer-browser.js';
import {openWebKit} from './webkit-browser.js';

/** Starts the browser that the tests use: the engine that `NRR_ENGINE` names, Chromium without. */
export async function launchBrowser(): Promise<Browser> {
  const engine = engineOf();
  return engine === 'webkit' ? openWebKit() : openPuppeteer(engine);
}
