import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {play} from './play.js';
import {servePackages, type PlayServer} from './server.js';
import {setUp} from './set-up.js';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const noisyScript = (elsewhere: string): string => `
  console.error('an error on the console');
  Promise.reject(new Error('a promise nobody kept'));
  fetch('${elsewhere}', {mode: 'no-cors'}).catch(() => undefined);
  throw new Error('an error nobody caught');`;

/** What the played tests rely on in whichever engine they run. */
describe('the browser that the played tests drive', () => {
  let elsewhere: PlayServer;

  const stage = setUp(async () => {
    elsewhere = await servePackages({});
    return {
      noisy: {
        'index.html': text(
          '<!doctype html><title>Noisy</title><script src="noise.js" defer></script><nrr-player>',
        ),
        'noise.js': text(noisyScript(elsewhere.packagePage('elsewhere'))),
      },
      buttons: {
        'index.html': text(
          '<!doctype html><title>Buttons</title><nrr-player><button>One</button><button>Two</button>',
        ),
      },
    };
  });

  after(() => elsewhere.close());

  for (const [what, seen] of [
    ['an error that nobody caught', /an error nobody caught/],
    ['a promise that was broken', /a promise nobody kept/],
    ['an error on the console', /an error on the console/],
    ['a request to another host', /^asked another host: .*elsewhere/],
  ] as const) {
    it(`tells of ${what} in the first script of a course’s frame`, async () => {
      const played = await play(stage.browser, stage.server.lmsPage('noisy', 'none'));
      const giveUpMs = performance.now() + 10_000;
      while (!played.trouble.some(line => seen.test(line)) && performance.now() < giveUpMs) {
        await played.learner.page.evaluate(() => new Promise(requestAnimationFrame));
      }
      assert.ok(
        played.trouble.some(line => seen.test(line)),
        played.trouble.join('\n'),
      );
      await played.close();
    });
  }

  it('comes round to a frame by Tab as often as is needed', async () => {
    const played = await play(stage.browser, stage.server.lmsPage('buttons', 'none'));
    for (const name of ['Two', 'One', 'Two', 'One', 'One']) {
      await played.learner.goTo(name);
      assert.equal((await played.learner.focused()).name, name);
      await played.learner.press('Tab');
    }
    await played.close();
  });

  it('keeps what a page stores for the next window of the same profile, and not for another', async () => {
    const address = stage.server.packagePage('buttons');
    const stored = () => localStorage.getItem('kept');
    const context = await stage.browser.createBrowserContext();
    const first = await context.newPage();
    await first.goto(address);
    await first.evaluate(() => {
      localStorage.setItem('kept', 'yes');
    });
    await first.close();
    const second = await context.newPage();
    await second.goto(address);
    assert.equal(await second.evaluate(stored), 'yes');
    const other = await stage.browser.createBrowserContext();
    const page = await other.newPage();
    await page.goto(address);
    assert.equal(await page.evaluate(stored), null);
    await other.close();
    await context.close();
  });
});
