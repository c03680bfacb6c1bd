import {openFirefox} from './firefox-window.mjs';
import {openWebKit} from './webkit-window.mjs';

const names = {firefox: 'Firefox', webkit: 'WebKitGTK'};
const open = {firefox: openFirefox, webkit: openWebKit};

/**
 * Runs browser tests in another engine, one file after the other in its one window: only one window
 * has the keyboard. Commands come as for puppeteer, since its window takes them as puppeteer's page does.
 *
 * @param {'firefox' | 'webkit'} engine
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function engineLauncher(engine) {
  const active = new Set();
  let opened;
  const page = async () => (opened ??= open[engine]());
  return {
    name: names[engine],
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      const window = await page();
      this.name = `${names[engine]} ${window.version}`;
      active.add(id);
      this.getPage = () => window;
      await window.setViewport({width: 800, height: 600});
      await window.goto(url);
    },
    isActive: id => active.has(id),
    getBrowserUrl: async () => (await page()).url(),
    async stopSession(id) {
      active.delete(id);
      await (await page()).goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error(`${names[engine]} is not for debugging here.`);
    },
    async stop() {
      await (await opened)?.stop();
      opened = undefined;
    },
  };
}
