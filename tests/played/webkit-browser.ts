import {writeFile} from 'node:fs/promises';
import {setTimeout as pause} from 'node:timers/promises';
import {Key as Code} from 'selenium-webdriver';
import {startWebKit} from '../helpers/engines/webkit-driver.mjs';
import {patienceMs, usualSize, type Browser, type Frame, type Key, type Page} from './driver.js';
import {cannot} from './engine-limits.js';
import {WebKitSession, type Place} from './webkit-session.js';

const codes: Readonly<Record<Key, string>> = {
  ArrowDown: Code.ARROW_DOWN,
  ArrowLeft: Code.ARROW_LEFT,
  ArrowRight: Code.ARROW_RIGHT,
  ArrowUp: Code.ARROW_UP,
  End: Code.END,
  Enter: Code.RETURN,
  Escape: Code.ESCAPE,
  Home: Code.HOME,
  Space: Code.SPACE,
  Tab: Code.TAB,
};

/** Where a window that is not in front stands: off the screen, so that the one in front has the focus. */
const away = {x: 4000, y: 0};

/** WebKitGTK: a session of its driver is a profile, so each profile is a browser of its own. */
export function openWebKit(): Browser {
  const running = new Set<() => Promise<void>>();
  return {
    engine: 'webkit',
    async createBrowserContext() {
      const started = await startWebKit();
      const stop = (): Promise<void> => started.stop();
      running.add(stop);
      const session = new WebKitSession(started.driver);
      await session.begin();
      return {
        newPage: () => openPage(session),
        close: async () => {
          running.delete(stop);
          await stop();
        },
      };
    },
    close: async () => {
      await Promise.all([...running].map(stop => stop()));
    },
  };
}

async function openPage(session: WebKitSession): Promise<Page> {
  const place: Place = {window: await session.openWindow()};
  const trouble: string[] = [];
  const page: Page = {
    ...frameAt(session, place, trouble),
    trouble,
    goto: address => session.at(place, driver => driver.get(address)),
    reload: () => session.at(place, driver => driver.navigate().refresh()),
    press: key =>
      session.at(place, driver => driver.actions({async: true}).sendKeys(codes[key]).perform(), {
        anyFrame: true,
      }),
    courseFrame: address => courseFrame(session, {...place, frame: address}, trouble),
    async bringToFront() {
      for (const window of session.windows) {
        await session.move(window, window === place.window ? {x: 0, y: 0} : away);
      }
    },
    setViewport: size =>
      session.at(place, async driver => {
        await driver.manage().window().setRect(size);
      }),
    setOfflineMode: () => Promise.reject(new Error(cannot('webkit', 'go offline'))),
    screenshot: (selector, path) =>
      session.at(place, async driver => {
        const picture = await driver.findElement({css: selector}).takeScreenshot();
        await writeFile(path, picture, 'base64');
      }),
    print: () => Promise.reject(new Error(cannot('webkit', 'print into a file'))),
    close: () => session.closeWindow(place.window),
  };
  await page.bringToFront();
  await page.setViewport(usualSize);
  return page;
}

async function courseFrame(
  session: WebKitSession,
  place: Place,
  trouble: string[],
): Promise<Frame> {
  const giveUpMs = performance.now() + patienceMs;
  while (!(await session.holds(place, 'nrr-player'))) {
    if (performance.now() > giveUpMs) throw new Error(`no course in a frame at ${place.frame}`);
    await pause(20);
  }
  return frameAt(session, place, trouble);
}

function frameAt(session: WebKitSession, place: Place, trouble: string[]): Frame {
  const evaluate = async <Input extends readonly unknown[], Output>(
    run: string | ((...input: Input) => Output),
    ...input: Input
  ): Promise<Awaited<Output>> => {
    const {out, seen} = await session.run<{out: Awaited<Output>; seen: readonly string[]}>(
      place,
      typeof run === 'string' ? `() => {${run}\n}` : String(run),
      input,
    );
    trouble.push(...seen);
    return out;
  };
  return {
    evaluate,
    async waitForFunction(run, ...input) {
      const giveUpMs = performance.now() + patienceMs;
      while (!(await evaluate(run, ...input))) {
        if (performance.now() > giveUpMs)
          throw new Error(`waited ${String(patienceMs)} ms for ${String(run)}`);
        await evaluate(nextFrame);
      }
    },
  };
}

function nextFrame(): Promise<unknown> {
  return new Promise(done =>
    document.hidden ? setTimeout(done, 20) : requestAnimationFrame(done),
  );
}
