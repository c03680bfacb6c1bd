import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, posix, win32} from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The places to look in, by platform; each is given the environment. */
const places = {
  darwin: ({HOME = ''}) =>
    ['/Applications', posix.join(HOME, 'Applications')].flatMap(folder =>
      macApps.map(app => posix.join(folder, `${app}.app/Contents/MacOS/${app}`)),
    ),
  win32: env =>
    [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap(folder => windowsPrograms.map(program => win32.join(folder, program))),
  linux: ({PATH = ''}) => {
    const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
    return commands.flatMap(name =>
      folders.filter(Boolean).map(folder => posix.join(folder, name)),
    );
  },
};

/** Says whether a browser starts: Ubuntu's `chromium-browser`, for one, may be a note about a snap. */
function starts(path) {
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 20_000}).status === 0;
}

/**
 * Finds a Chrome or Chromium that this machine already has.
 *
 * @param {object} machine The platform, the environment, and how to ask whether a file exists and
 *   whether a browser starts.
 * @returns {string | undefined} The path of its program.
 */
export function installedBrowser({
  platform = process.platform,
  env = process.env,
  exists = existsSync,
  runs = starts,
} = {}) {
  const candidates = (places[platform] ?? places.linux)(env).filter(path => exists(path));
  // Windows opens a window when asked for the version, and has no such notes.
  return platform === 'win32' ? candidates[0] : candidates.find(path => runs(path));
}
