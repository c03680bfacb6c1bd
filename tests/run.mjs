import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {BrowserProblem} from './helpers/browser-problem.mjs';
import {findBrowser} from './helpers/find-browser.mjs';
import {parts, runStages} from './tools/run-stages.ts';
import {stages} from './tools/stages.ts';

/**
 * `npm test`: every check of the project; with `lint`, `build`, `node` or `browser` after it, or in
 * `NRR_ONLY`, a part, while working; with `coverage`, which lines of the source the tests run. The last line is `N passed, N failed`.
 */
async function main() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  process.chdir(root);
  const only = process.argv[2] ?? process.env.NRR_ONLY;
  const asked = partsOf(only);
  if (asked.length === 0) console.log(`There is no part "${only}": there are ${parts.join(', ')}.`);
  const chosen = stages.filter(stage => stage.parts.some(part => asked.includes(part)));
  const temp = await mkdtemp(join(tmpdir(), 'nrr-tests-'));
  try {
    const env = asked.includes('node') || asked.includes('browser') ? await browserEnv() : {};
    const context = {root, temp, env, parts: asked};
    return await runStages(chosen, context, line => console.log(line));
  } finally {
    await rm(temp, {recursive: true, force: true});
  }
}

/** Which lines ran is looked at only when it is asked for: watching them takes minutes. */
function partsOf(only) {
  if (only === 'coverage') return parts.filter(part => part !== 'lint');
  return parts.filter(part => (only ? part === only : part !== 'coverage'));
}

/** Looks for the browser once, before anything else, and tells the stages. */
async function browserEnv() {
  const {executablePath, headless} = await findBrowser();
  console.log(`Browser: ${executablePath}`);
  return headless === 'shell' ? {NRR_FETCHED_BROWSER: '1'} : {CHROME_PATH: executablePath};
}

try {
  const {passed, failed} = await main();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed + failed === 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof BrowserProblem ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
