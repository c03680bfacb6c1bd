import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {
  applyDisplay,
  readDisplay,
  type Display,
} from '../../../src/components/display-choice/theme.js';

const theme = () => document.documentElement.dataset['theme'];

describe('the theme of the page', () => {
  afterEach(async () => {
    applyDisplay('light');
    await emulateMedia({colorScheme: 'light'});
  });

  for (const display of ['light', 'dark', 'contrast'] as const) {
    it(`given the choice ${display}, when applied, then the page wears it`, () => {
      applyDisplay(display);
      expect(theme()).to.equal(display);
    });
  }

  it('given "as my device", when the device turns dark, then the page follows', async () => {
    await emulateMedia({colorScheme: 'light'});
    applyDisplay('device');
    expect(theme()).to.equal('light');
    await emulateMedia({colorScheme: 'dark'});
    await waitUntil(() => theme() === 'dark');
  });

  it('given a choice after "as my device", when the device turns dark, then the choice stays', async () => {
    await emulateMedia({colorScheme: 'light'});
    applyDisplay('device');
    applyDisplay('light');
    const told = oneEvent(matchMedia('(prefers-color-scheme: dark)'), 'change');
    await emulateMedia({colorScheme: 'dark'});
    await told;
    expect(theme()).to.equal('light');
  });

  const kept: readonly [string | null | undefined, Display][] = [
    ['dark', 'dark'],
    ['purple', 'device'],
    [null, 'device'],
    [undefined, 'device'],
  ];
  for (const [text, display] of kept) {
    it(`given ${String(text)} kept, when read, then the choice is ${display}`, () => {
      expect(readDisplay(text)).to.equal(display);
    });
  }
});
