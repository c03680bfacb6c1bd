import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {t as words} from '../../src/i18n/reading.js';
import {t} from '../../src/i18n/shell.js';
import {launchBrowser} from './browser.js';
import {type Browser, type BrowserContext} from './driver.js';
import {play, type Play} from './play.js';
import {openZip, servePackages, type PlayServer} from './server.js';

const addresses = [
  '',
  'welcome-privacy',
  'modules',
  'about',
  'reading',
  'region',
  'search',
  'glossary',
  'sources',
  'details',
  'end',
];

describe('a learner who hides the page in the course as it is built', () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: PlayServer;
  let played: Play;

  before(async () => {
    server = await servePackages({course: await openZip('scorm12', 'whole')});
    browser = await launchBrowser();
    context = await browser.createBrowserContext();
    played = await open();
  });

  after(async () => {
    await context.close();
    await browser.close();
    await server.close();
  });

  const open = () => play(browser, server.lmsPage('course', 'scorm12'), {context});
  const title = () => played.learner.frame.evaluate(() => document.title);
  const openScreen = (name: string) =>
    played.learner.frame.evaluate(hash => {
      location.hash = `#/${hash}`;
    }, name);
  const commits = async () =>
    (await played.calls()).filter(({call}) => call === 'LMSCommit').length;

  it('does so on the cover by the second stop of Tab, and comes back to it', async () => {
    const {learner} = played;
    await learner.goTo(t.player.start);
    const before = await title();
    await learner.goTo(t.hide.skip);
    await learner.press('Enter');
    assert.equal(await title(), t.hide.title);
    assert.equal((await learner.focused()).name, t.hide.back);
    assert.match(await learner.sees(), new RegExp(t.hide.outside));
    // Escape does not uncover it, and Tab stays on it.
    await learner.press('Escape', 'Escape', 'Tab');
    assert.equal(await title(), t.hide.title);
    await learner.goTo(t.hide.back);
    await learner.press('Enter');
    assert.equal(await title(), before);
    assert.equal((await learner.focused()).name, t.hide.skip);
  });

  it('has both ways to hide on every screen', async () => {
    for (const address of addresses) {
      await openScreen(address);
      await played.learner.frame.evaluate(() => new Promise(requestAnimationFrame));
      const ways = await played.learner.frame.evaluate(() => {
        const bar = document.querySelector('nrr-top-bar')?.shadowRoot;
        return [...(bar?.querySelectorAll('nrr-quick-hide') ?? [])]
          .filter(way => way.checkVisibility() && !way.closest('[inert]'))
          .map(({skip}) => skip);
      });
      assert.deepEqual(ways, [true, false], address);
    }
  });

  it('hides a step just opened: what the LMS was not told yet is sent after that', async () => {
    const {learner} = played;
    await openScreen('welcome-care');
    await learner.reads('Taking care of yourself');
    const before = await commits();
    await learner.goTo(t.hide.button);
    await learner.press('Enter');
    await played.learner.page.waitForFunction(
      (sent: number) =>
        (window as unknown as {lmsCalls(): {call: string}[]})
          .lmsCalls()
          .filter(({call}) => call === 'LMSCommit').length > sent,
      before,
    );
    assert.equal(await title(), t.hide.title);
    await learner.press('Enter');
    assert.notEqual(await title(), t.hide.title);
  });

  it('is not told any more how to hide once they have, here and on the next visit', async () => {
    await played.leave();
    played = await open();
    // Another LMS: what the device holds is asked about first.
    await played.learner.activate(/^(Start|Carry on)/);
    await openScreen('welcome-privacy');
    await played.learner.reads('What stays private');
    assert.ok(!(await played.learner.sees()).includes(words.reading.hide.first));
  });

  it('is told on the first step on a device where nobody was, and can try it there', async () => {
    const fresh = await play(browser, server.lmsPage('course', 'scorm12'));
    await fresh.learner.activate(t.player.start);
    await fresh.learner.reads(words.reading.hide.first);
    await fresh.learner.activate(words.reading.hide.known);
    await fresh.learner.readsInText(words.reading.hide.knownDone);
    assert.deepEqual(fresh.trouble, []);
    await fresh.close();
  });

  it('hides by Shift three times after choosing that, and not before', async () => {
    const {learner} = played;
    const shift = () =>
      learner.frame.evaluate(() => {
        for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup'])
          window.dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));
      });
    await shift();
    assert.notEqual(await title(), t.hide.title);
    await openScreen('reading');
    await learner.reads(words.reading.title);
    await learner.goTo(/^Also hide the page/);
    await learner.press('Space');
    await learner.frame.waitForFunction(() => customElements.get('nrr-hide-key'));
    await shift();
    assert.equal(await title(), t.hide.title);
    await learner.press('Enter');
    assert.deepEqual(played.trouble, []);
  });
});
