/** No browser can be had; its message is one line that says what to do. */
export class BrowserProblem extends Error {
  name = 'BrowserProblem';

  constructor(
    what,
    todo = 'install Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH to one',
  ) {
    super(`${what}: ${todo}, then run this again.`);
  }
}
