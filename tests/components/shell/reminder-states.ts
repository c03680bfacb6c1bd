import {html} from 'lit';
import '../../../src/components/reminders/reminders.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {course} from './samples.js';

const reminders = html`<nrr-reminders
  .course=${course.title}
  .passed=${'2026-11-22'}
  .attempt=${'0badcafe'}
  .now=${() => new Date('2026-11-22T20:00:00Z')}
></nrr-reminders>`;

/** The days on which to come back. */
export const reminderStates: readonly ComponentState[] = [
  {name: 'nrr-reminders', template: reminders},
  {
    name: 'nrr-reminders once the file is handed over',
    template: reminders,
    setup: async holder => {
      const element = holder.querySelector('nrr-reminders');
      Object.assign(element ?? {}, {outcome: 'saved'});
      await element?.updateComplete;
    },
  },
];
