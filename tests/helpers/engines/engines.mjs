import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {BrowserProblem} from '../browser-problem.mjs';

/** The engines that tests can run in; `NRR_ENGINE` names one. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** What to install on Debian, for those that are not found as Chromium is. */
export const packages = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'dbus'],
};

/**
 * The engine that the environment asks for.
 *
 * @throws {BrowserProblem} Where there is none of that name.
 */
export function engineOf(env = process.env) {
  const engine = env.NRR_ENGINE || 'chromium';
  if (engines.includes(engine)) return engine;
  throw new BrowserProblem(`NRR_ENGINE is ${engine}`, `choose one of ${engines.join(', ')}`);
}

/** Firefox's program: `FIREFOX_PATH`, or the first on the path. */
export function firefoxProgram(machine) {
  const {env = process.env, exists = existsSync} = machine ?? {};
  return env.FIREFOX_PATH || needed('firefox', ['firefox-esr', 'firefox'], {env, exists});
}

/** All that WebKitGTK takes: a screen, a message bus, the driver, and a browser to be driven. */
export function webkitPrograms(machine) {
  const {env = process.env, exists = existsSync, arch = process.arch} = machine ?? {};
  const one = (...names) => needed('webkit', names, {env, exists});
  const triplet = {x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu'}[arch] ?? arch;
  const homes = ['4.1', '4.0', '6.0'].map(api => `/usr/lib/${triplet}/webkit2gtk-${api}`);
  return {
    screen: one('Xvfb'),
    bus: one('dbus-daemon'),
    driver: one('WebKitWebDriver'),
    browser: one(...homes.map(home => `${home}/MiniBrowser`)),
  };
}

/** What an engine lacks here, as one line that says what to install; undefined where it can be started. */
export function missing(engine, machine) {
  try {
    if (engine === 'firefox') firefoxProgram(machine);
    if (engine === 'webkit') webkitPrograms(machine);
    return undefined;
  } catch (error) {
    if (error instanceof BrowserProblem) return error.message;
    throw error;
  }
}

function needed(engine, names, {env, exists}) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap(name =>
    name.startsWith('/') ? [name] : folders.map(folder => join(folder, name)),
  );
  const found = candidates.find(path => exists(path));
  if (found) return found;
  throw new BrowserProblem(
    `${engine}: not installed (no ${names[0]})`,
    `apt-get install ${packages[engine].join(' ')}`,
  );
}
