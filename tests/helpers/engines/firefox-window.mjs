import {launch} from 'puppeteer-core';
import {findBrowser} from '../find-browser.mjs';

/** Without bars, Tab stays in the page and comes round, and the page has the keyboard from the start. */
const onlyPage =
  "document.getElementById('navigator-toolbox').hidden = true; gBrowser.selectedBrowser.focus()";

/** Names of what a device can ask for, and the properties of a Firefox window that stand for them. */
const overrides = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/** Puppeteer's names of keys, where WebDriver BiDi wants others. */
const keys = {Space: ' '};

/** A window of Firefox, over WebDriver BiDi, with as much of puppeteer's page as the test runner uses. */
export async function openFirefox(env = process.env) {
  const found = await findBrowser({...env, NRR_ENGINE: 'firefox'});
  const browser = await launch({...found, timeout: 0, protocolTimeout: 0});
  const [page] = await browser.pages();
  await runInWindow(page, onlyPage);
  const {keyboard} = page;
  const key = name => keys[name] ?? name;
  return {
    version: (await browser.version()).split('/').at(-1),
    goto: url => page.goto(url, {timeout: 0}),
    url: () => page.url(),
    setViewport: size => page.setViewport(size),
    emulateMediaFeatures: features => emulate(page, features),
    keyboard: {
      type: text => keyboard.type(text),
      press: name => keyboard.press(key(name)),
      down: name => keyboard.down(key(name)),
      up: name => keyboard.up(key(name)),
    },
    stop: () => browser.close(),
  };
}

/** Puppeteer has no way to ask for it: the browser's own window has. */
async function emulate(page, features) {
  for (const {name, value} of features) {
    if (!overrides[name]) throw new Error(`Firefox cannot emulate ${name}.`);
    const context = 'gBrowser.selectedBrowser.browsingContext';
    await runInWindow(page, `${context}.${overrides[name]} = ${JSON.stringify(value)}`);
  }
}

/** Runs a script in the browser's own window, around the page. */
async function runInWindow(page, expression) {
  const {session} = page.mainFrame().browsingContext.userContext.browser;
  const {result} = await session.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const target = {context: result.contexts[0].context};
  const {result: done} = await session.send('script.evaluate', {
    expression,
    target,
    awaitPromise: false,
  });
  if (done.type !== 'success') throw new Error(`Firefox refuses ${expression}.`);
}
