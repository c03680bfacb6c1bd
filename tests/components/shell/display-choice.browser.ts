import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../../src/components/display-choice/display-choice.js';
import type {NrrDisplayChoice} from '../../../src/components/display-choice/display-choice.js';
import {
  applyDisplay,
  readDisplay,
  type Display,
} from '../../../src/components/display-choice/theme.js';
import {part, textOf} from './heard.js';

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

describe('<nrr-display-choice>', () => {
  it('given the list, when a choice is made by key, then the page wears it and it is kept', async () => {
    const kept: Display[] = [];
    const element: NrrDisplayChoice = await fixture(
      html`<nrr-display-choice
        value="light"
        .keep=${(display: Display) => kept.push(display)}
      ></nrr-display-choice>`,
    );
    part(element, 'select').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(theme()).to.equal('dark');
    expect(kept).to.deep.equal(['dark']);
    applyDisplay('light');
  });

  it('given the list, when read, then it has a name and says what is chosen', async () => {
    const element = await fixture(html`<nrr-display-choice value="contrast"></nrr-display-choice>`);
    const select = part(element, 'select') as HTMLSelectElement;
    expect(textOf(select.labels[0])).to.contain('Colours');
    expect([...select.options].map(textOf)).to.deep.equal([
      'As my device',
      'Light',
      'Dark',
      'High contrast',
    ]);
    expect(textOf(select.selectedOptions[0])).to.equal('High contrast');
  });
});
