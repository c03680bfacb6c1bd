import {html} from 'lit';
import type {Corrections} from '../../src/customise/contact-parts.js';
import '../../src/customise/corrections-field.js';
import type {NrrCorrectionsField} from '../../src/customise/corrections-field.js';
import type {ValueEvent} from '../../src/customise/customise-events.js';
import {region} from '../components/shell/samples.js';
import type {ComponentState} from '../helpers/a11y.js';

/** A field that holds what it gives, as the form does. */
export function correctionsField(value: Corrections = {}) {
  return html`<h3>The region’s contacts</h3>
    <nrr-corrections-field
      .value=${value}
      .region=${region}
      @nrr-value=${hold}
    ></nrr-corrections-field>`;
}

function hold({currentTarget, value}: ValueEvent & Event) {
  (currentTarget as NrrCorrectionsField).value = value as Corrections;
}

/** One correction that fits, one that does not, and some that the course passes over. */
export const mixed: Corrections = {
  'police-105': {hours: 'Weekdays'},
  netsafe: {phone: 'none', text: '4999'},
  'emergency-111': {phone: '112'},
  'gone-from-the-course': {phone: '09 555 0100'},
};

export const correctionsStates: readonly ComponentState[] = [
  {
    name: 'nrr-corrections-field with corrections, a mistake, and some that are passed over',
    template: correctionsField(mixed),
    setup: async holder => {
      const field = holder.querySelector('nrr-corrections-field');
      field?.focus();
      await field?.updateComplete;
    },
  },
];
