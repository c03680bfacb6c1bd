import {html} from 'lit';
import '../../../src/components/reading-settings/reading-settings.js';
import type {Reading} from '../../../src/components/reading-settings/reading.js';
import type {ComponentState} from '../../helpers/a11y.js';

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
];
