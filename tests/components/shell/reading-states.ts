import {html} from 'lit';
import {NrrHideFirst} from '../../../src/components/quick-hide/hide-first.js';
import '../../../src/components/quick-hide/hide-key.js';
import '../../../src/components/read-aloud/read-aloud.js';
import '../../../src/components/reading-settings/reading-settings.js';
import type {Reading} from '../../../src/components/reading-settings/reading.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {FakeSpeech, voice} from './fake-speech.js';

const chosen: Reading = {
  text: '200',
  lines: 'widest',
  words: 'widest',
  letters: 'widest',
  motion: 'reduced',
};

/** The elements by which readers set the course as they like. */
export const readingStates: readonly ComponentState[] = [
  {
    name: 'nrr-reading-settings as usual',
    template: html`<nrr-reading-settings kept voice></nrr-reading-settings>`,
  },
  {
    name: 'nrr-reading-settings with all chosen, on a device that keeps nothing',
    template: html`<nrr-reading-settings
      .reading=${chosen}
      display="dark"
      plain-questions
    ></nrr-reading-settings>`,
  },
  {name: 'nrr-hide-first', template: html`<nrr-hide-first></nrr-hide-first>`},
  {
    name: 'nrr-hide-first once it is known',
    template: html`<nrr-hide-first></nrr-hide-first>`,
    setup: holder => {
      const first = holder.querySelector('nrr-hide-first');
      first?.shadowRoot?.querySelector<HTMLElement>('.quiet')?.click();
      NrrHideFirst.known = false;
    },
  },
  {
    name: 'nrr-hide-key after one press',
    template: html`<nrr-hide-key></nrr-hide-key>`,
    setup: () => {
      for (const type of ['keydown', 'keyup'])
        window.dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));
    },
  },
  {name: 'nrr-read-aloud', template: html`<nrr-read-aloud></nrr-read-aloud>`},
  {
    name: 'nrr-read-aloud while it reads',
    template: html`<nrr-read-aloud .speech=${new FakeSpeech([voice('Near')])}></nrr-read-aloud>
      <p>Words of the course</p>`,
    setup: async holder => {
      const aloud = holder.querySelector('nrr-read-aloud');
      aloud?.shadowRoot?.querySelector('button')?.click();
      await aloud?.updateComplete;
    },
  },
];
