import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {Builder, Capabilities} from 'selenium-webdriver';
import {freePort} from '../free-port.mjs';
import {webkitPrograms} from './engines.mjs';

/** Its own bars would keep the window from being as narrow as a phone. */
const smallBars = '* {min-width: 0; min-height: 0; padding: 0; font-size: 1px}';
const startMs = 60_000;

/**
 * Starts WebKitGTK's MiniBrowser on a screen of its own, and a driver for it. One window, no
 * earlier cookies or storage; as root it runs without its sandbox, as containers need.
 *
 * @returns {Promise<{driver: import('selenium-webdriver').WebDriver, version: string, stop: () => Promise<void>}>}
 *   `stop` ends all that was started.
 */
export async function startWebKit() {
  const programs = webkitPrograms();
  const settings = await mkdtemp(join(tmpdir(), 'nrr-webkit-'));
  const children = [];
  const kill = () => {
    for (const child of children.toReversed()) child.kill('SIGKILL');
  };
  process.once('exit', kill);
  const stop = async () => {
    kill();
    process.off('exit', kill);
    await rm(settings, {recursive: true, force: true});
  };
  const start = (program, args, env) => {
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'ignore'], env});
    child.on('error', () => undefined);
    children.push(child);
    return child;
  };
  try {
    await mkdir(join(settings, 'gtk-3.0'));
    await writeFile(join(settings, 'gtk-3.0/gtk.css'), smallBars);
    // The pointer rests in the middle of the screen: so small, it is over the window, which thus has the focus.
    const screen = ['-displayfd', '1', '-screen', '0', '300x300x24', '-nolisten', 'tcp'];
    const display = await firstLine(start(programs.screen, screen, process.env));
    const bus = start(programs.bus, ['--session', '--nofork', '--print-address=1'], process.env);
    const port = await freePort();
    start(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      ...process.env,
      DISPLAY: `:${display}`,
      DBUS_SESSION_BUS_ADDRESS: await firstLine(bus),
      XDG_CONFIG_HOME: settings,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    });
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const driver = await new Builder()
      .usingServer(address)
      .withCapabilities(
        new Capabilities()
          .setBrowserName('MiniBrowser')
          .set('webkitgtk:browserOptions', {binary: programs.browser, args: ['--automation']}),
      )
      .build();
    const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
    return {
      driver,
      version,
      stop: async () => {
        await driver.quit().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a program says first; it fails where the program ends without a word. */
async function firstLine(child) {
  let said = '';
  child.stdout.setEncoding('utf8');
  const ended = once(child, 'close').then(() => {
    throw new Error(`${child.spawnfile} ended without a word (code ${child.exitCode}).`);
  });
  ended.catch(() => undefined);
  while (!said.includes('\n')) said += (await Promise.race([once(child.stdout, 'data'), ended]))[0];
  return said.trim();
}

async function answers(address) {
  for (const until = Date.now() + startMs; Date.now() < until; await pause(20)) {
    if (
      await fetch(`${address}/status`).then(
        ({ok}) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error(`WebKitWebDriver does not answer on ${address}.`);
}
