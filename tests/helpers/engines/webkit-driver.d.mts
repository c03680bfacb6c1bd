import type {WebDriver} from 'selenium-webdriver';

/**
 * Starts WebKitGTK's MiniBrowser on a screen of its own, and a driver for it. One window, no
 * earlier cookies or storage.
 *
 * @throws BrowserProblem with one line that says what to install.
 */
export function startWebKit(): Promise<{
  readonly driver: WebDriver;
  readonly version: string;
  /** Ends all that was started. */
  stop(): Promise<void>;
}>;
