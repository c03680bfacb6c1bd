/** A browser that can be started: options for puppeteer's `launch`, each start with a profile of its own. */
export interface TestBrowser {
  /** Only where it is not Chrome's like. */
  browser?: 'firefox';
  executablePath: string;
  headless: true | 'shell';
  args: string[];
  env: Record<string, string | undefined>;
}

/**
 * The browser for the tests: `CHROME_PATH`, then one that is installed, then one that is fetched
 * (which `NRR_FETCHED_BROWSER=1` asks for straight away). With `NRR_ENGINE=firefox` it is Firefox;
 * WebKit is not for puppeteer: see `startWebKit`.
 *
 * @throws BrowserProblem with one line that says what to do.
 */
export function findBrowser(env?: Record<string, string | undefined>): Promise<TestBrowser>;
