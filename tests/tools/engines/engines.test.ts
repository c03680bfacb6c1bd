import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {engineOf, missing, webkitPrograms} from '../../helpers/engines/engines.mjs';
import {limits} from '../../helpers/engines/limits.js';

const home = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const all = ['Xvfb', 'dbus-daemon', 'WebKitWebDriver'].map(name => `/usr/bin/${name}`);
const machine = (files: readonly string[]) => ({
  env: {PATH: '/opt/tools:/usr/bin'},
  arch: 'arm64',
  exists: (path: string) => files.includes(path),
});

describe('engines', () => {
  it('given no wish, when asked for, then it is Chromium', () => {
    assert.equal(engineOf({}), 'chromium');
    assert.equal(engineOf({NRR_ENGINE: 'webkit'}), 'webkit');
  });

  it('given an engine that there is none of, when asked for, then one line names those there are', () => {
    assert.throws(() => engineOf({NRR_ENGINE: 'trident'}), {
      message:
        'NRR_ENGINE is trident: choose one of chromium, firefox, webkit, then run this again.',
    });
  });

  it('given Firefox, when looked for, then nothing is missing', () => {
    assert.equal(missing('firefox', machine(['/opt/tools/firefox'])), undefined);
  });

  it('given no Firefox, when looked for, then one line says what to install', () => {
    assert.equal(
      missing('firefox', machine([])),
      'firefox: not installed (no firefox-esr): apt-get install firefox-esr, then run this again.',
    );
  });

  it('given all of WebKitGTK, when looked for, then its browser is found for this processor', () => {
    assert.equal(webkitPrograms(machine([...all, home])).browser, home);
  });

  for (const lost of [...all, home]) {
    it(`given no ${lost}, when looked for, then one line says what to install`, () => {
      const files = [...all, home].filter(file => file !== lost);
      assert.match(
        missing('webkit', machine(files)) ?? '',
        /^webkit: not installed \(no \S+\): apt-get install webkit2gtk-driver xvfb dbus, then/,
      );
    });
  }

  it('given the limits, when read, then none stands there twice', () => {
    const keys = limits.map(({engine, file, test}) => `${engine} ${file} ${test}`);
    assert.equal(new Set(keys).size, keys.length);
  });
});
