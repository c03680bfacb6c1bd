import type {WebDriver, WebElement} from 'selenium-webdriver';

/** A window, or a frame in it that has this in its address. */
export interface Place {
  readonly window: string;
  readonly frame?: string;
}

const noLimitMs = 3_600_000;

/** One session of WebDriver, which is in one place at a time: it goes where each call is about. */
export class WebKitSession {
  readonly #driver: WebDriver;
  readonly #windows: string[] = [];
  #place: Place | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  /** Stays open, since a session ends with its last window. */
  #first = '';

  constructor(driver: WebDriver) {
    this.#driver = driver;
  }

  /** The windows that pages opened, in order. */
  get windows(): readonly string[] {
    return this.#windows;
  }

  async begin(): Promise<void> {
    await this.#driver.manage().setTimeouts({script: noLimitMs, pageLoad: noLimitMs});
    this.#first = await this.#driver.getWindowHandle();
    await this.move(this.#first, {x: 4000, y: 0});
  }

  openWindow(): Promise<string> {
    return this.at({window: this.#first}, async driver => {
      await driver.switchTo().newWindow('window');
      this.#place = undefined;
      const window = await driver.getWindowHandle();
      this.#windows.push(window);
      return window;
    });
  }

  closeWindow(window: string): Promise<void> {
    return this.at({window}, async driver => {
      this.#windows.splice(this.#windows.indexOf(window), 1);
      this.#place = undefined;
      await driver.close();
    });
  }

  move(window: string, to: {readonly x: number; readonly y: number}): Promise<void> {
    return this.at({window}, async driver => {
      await driver.manage().window().setRect(to);
    });
  }

  /** Goes there, after what was asked for before, and does something. Keys need the window alone. */
  at<Result>(
    place: Place,
    act: (driver: WebDriver) => Promise<Result>,
    {anyFrame = false} = {},
  ): Promise<Result> {
    const done = this.#turn.then(async () => {
      const there = this.#place;
      const isThere = there?.window === place.window && (anyFrame || there.frame === place.frame);
      if (!isThere && !(await this.#goTo(place)))
        throw new Error(`no frame at ${place.frame ?? ''}`);
      return act(this.#driver);
    });
    this.#turn = done.catch(() => {
      this.#place = undefined;
    });
    return done;
  }

  /** Runs a function's text there; what goes in and comes out is written as JSON. */
  run<Result>(place: Place, source: string, input: readonly unknown[]): Promise<Result> {
    return this.at(place, async driver => {
      const written = await driver.executeScript<string>(script(source), JSON.stringify(input));
      return JSON.parse(written) as Result;
    });
  }

  /** Whether the frame is there, and such an element in it. */
  async holds(place: Place, selector: string): Promise<boolean> {
    const looked = this.#turn.then(async () => {
      if (!(await this.#goTo(place))) return false;
      const found = await this.#driver.findElements({css: selector});
      return found.length > 0;
    });
    this.#turn = looked.catch(() => {
      this.#place = undefined;
    });
    // A frame may be taken away while it is looked at.
    return looked.catch(() => false);
  }

  async #goTo(place: Place): Promise<boolean> {
    this.#place = undefined;
    await this.#driver.switchTo().window(place.window);
    if (place.frame !== undefined && !(await this.#findFrame(place.frame))) return false;
    this.#place = place;
    return true;
  }

  async #findFrame(address: string): Promise<boolean> {
    for (const frame of await this.#driver.executeScript<WebElement[]>(allFrames)) {
      await this.#driver.switchTo().frame(frame);
      const found = await this.#driver.executeScript<string>('return location.href');
      if (found.includes(address) || (await this.#findFrame(address))) return true;
      await this.#driver.switchTo().parentFrame();
    }
    return false;
  }
}

/** Frames in shadow roots too. */
const allFrames = `
  const roots = [document];
  const frames = [];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.localName === 'iframe') frames.push(element);
    }
  return frames;`;

/** \`__name\`: the compiler marks named functions inside with a helper. */
function script(source: string): string {
  return `
    const __name = named => named;
    const told = () => {
      try { return window.top.nrrTrouble?.splice(0) ?? []; } catch { return []; }
    };
    return Promise.resolve()
      .then(() => (${source})(...JSON.parse(arguments[0])))
      .then(out => JSON.stringify({out, seen: told()}));`;
}
