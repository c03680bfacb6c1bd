import {Key} from 'selenium-webdriver';
import {startWebKit} from './webkit-driver.mjs';

/** Names of keys, as puppeteer has them; letters are themselves. */
const keys = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Control: Key.CONTROL,
  End: Key.END,
  Enter: Key.RETURN,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Shift: Key.SHIFT,
  Space: Key.SPACE,
  Tab: Key.TAB,
};

const resizeMs = 10_000;
/** Once the page has been painted anew. */
const innerSize = `const tell = arguments[0];
  requestAnimationFrame(() => requestAnimationFrame(() => tell([innerWidth, innerHeight])));`;

/** The code that WebDriver sends for a key of puppeteer's name. */
export function webdriverKey(name) {
  const key = keys[name] ?? (name.length === 1 ? name : undefined);
  if (key === undefined) throw new Error(`There is no key ${name} in tests/helpers/engines.`);
  return key;
}

/** The window of WebKitGTK, with as much of puppeteer's page as the test runner uses. */
export async function openWebKit() {
  const {driver, version, stop} = await startWebKit();
  let address = 'about:blank';
  return {
    version,
    async goto(url) {
      address = url;
      await driver.get(url);
    },
    url: () => address,
    setViewport: size => resize(driver, size),
    emulateMediaFeatures: features => confirm(driver, features),
    keyboard: {
      type: text => driver.actions().sendKeys(text).perform(),
      press: name => driver.actions().sendKeys(webdriverKey(name)).perform(),
      down: name => driver.actions().keyDown(webdriverKey(name)).perform(),
      up: name => driver.actions().keyUp(webdriverKey(name)).perform(),
    },
    stop,
  };
}

/** A window is larger than what is in it by its bars, and the page learns of its size a little later. */
async function resize(driver, {width, height}) {
  const outer = {width, height};
  for (const until = Date.now() + resizeMs; Date.now() < until;) {
    await driver.manage().window().setRect(outer);
    const [seenWidth, seenHeight] = await driver.executeAsyncScript(innerSize);
    if (seenWidth === width && seenHeight === height) return;
    outer.width += width - seenWidth;
    outer.height += height - seenHeight;
  }
  throw new Error(`WebKit cannot be ${width} × ${height}.`);
}

/** It cannot be told what a device asks for; it may be what is wanted as it is. */
async function confirm(driver, features) {
  for (const {name, value} of features) {
    const query = `(${name}: ${value})`;
    if (await driver.executeScript('return matchMedia(arguments[0]).matches', query)) continue;
    throw new Error(`WebKit cannot emulate ${query}.`);
  }
}
