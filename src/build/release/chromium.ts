import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {BuildProblem} from '../build-problem.js';

/** What Chrome and Chromium are called where programs stand. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macs = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * A Chrome or Chromium that this machine has: what `CHROME_PATH` names, else the first in `PATH`.
 *
 * @throws BuildProblem that says what to do
 */
export function chromium(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const named = env['CHROME_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  const places = [...folders.flatMap(folder => names.map(name => join(folder, name))), ...macs];
  const found = named === undefined ? places.find(place => existsSync(place)) : undefined;
  if (found === undefined) {
    throw new BuildProblem('No Chromium to print with: set CHROME_PATH to one.');
  }
  return found;
}
