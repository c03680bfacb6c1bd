import type {Engine} from '../helpers/engines/engines.mjs';

/** The keys that a test presses, by their names on a keyboard. */
export type Key =
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'Space'
  | 'Tab';

/** One document in a window: a page, or the course's frame in it. */
export interface Frame {
  /** Runs a function there, or a script; what goes in and comes out is plain data. */
  evaluate<Input extends readonly unknown[], Output>(
    run: string | ((...input: Input) => Output),
    ...input: Input
  ): Promise<Awaited<Output>>;
  /** Waits until a function gives something true there. */
  waitForFunction<Input extends readonly unknown[]>(
    run: (...input: Input) => unknown,
    ...input: Input
  ): Promise<void>;
}

/** A window of a browser; what is evaluated in it runs in its own document. */
export interface Page extends Frame {
  /** What went wrong in it so far: errors nobody caught, errors on the console, requests to other hosts. */
  readonly trouble: readonly string[];
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** A press of a key that goes to what has the keyboard, whichever frame that is in. */
  press(key: Key): Promise<void>;
  /** Waits for a frame, at any depth, which has this in its address and the course's player in it. */
  courseFrame(address: string): Promise<Frame>;
  bringToFront(): Promise<void>;
  setViewport(size: {readonly width: number; readonly height: number}): Promise<void>;
  /** Where the engine can: see engine-limits.ts. */
  setOfflineMode(offline: boolean): Promise<void>;
  /** A picture of an element, into a file. */
  screenshot(selector: string, path: string): Promise<void>;
  /** What it prints, as a PDF; where the engine can: see engine-limits.ts. */
  print(): Promise<Uint8Array>;
  /** Closes the window, as a person does. */
  close(): Promise<void>;
}

/** A browser profile: windows that share what the browser keeps. */
export interface BrowserContext {
  newPage(): Promise<Page>;
  /** Closes all its windows, and nothing of it stays. */
  close(): Promise<void>;
}

/** A browser that tests drive, whatever engine it is. */
export interface Browser {
  readonly engine: Engine;
  /** A fresh profile. */
  createBrowserContext(): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** The size of the windows that learners have. */
export const usualSize = {width: 1366, height: 768} as const;

/** So long may a thing take to appear on the slowest machine; nobody waits for it where it is there. */
export const patienceMs = 60_000;
