import {html} from 'lit';
import '../../src/flight-check/flight-page.js';
import type {Finding} from '../../src/connection/finding.js';
import {t} from '../../src/i18n/flight-check.js';
import {scorm12} from '../../src/lms/scorm12.js';
import type {Clock} from '../../src/lms/environment.js';
import {hostile} from '../faults/hostile.js';
import {makeFaults, type FaultSpec} from '../faults/named-faults.js';
import {busyTime} from '../faults/time-faults.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import type {ComponentState} from '../helpers/a11y.js';
import {around, fakeStorage} from './checked-lms.js';

/** A clock on which nobody waits. */
const clock: Clock = {
  now: () => new Date(2026, 10, 22, 10, 42),
  elapsedMs: () => 0,
  later: (_, run) => {
    queueMicrotask(run);
    return () => undefined;
  },
  idle: run => clock.later(0, run),
};

/** What the page checks: a strict LMS that misbehaves in these ways. */
export function optionsWith(faults: readonly FaultSpec[]) {
  const lms = strictScorm12();
  const {api, calls} = hostile(lms.api, makeFaults(faults, busyTime));
  const options = {
    around: around({API: api}),
    edition: scorm12,
    clock,
    storage: fakeStorage(),
    askServer: () => Promise.resolve({reach: 'reachable', time: undefined} as const),
    token: '0123abcd',
  };
  return {options, calls, lms};
}

/** Presses the button that begins, and waits for the results. */
export async function startCheck(holder: HTMLElement): Promise<void> {
  const page = holder.querySelector('nrr-flight-check');
  page?.shadowRoot?.querySelector('button')?.click();
  while (page && !page.shadowRoot?.querySelector('#results')) {
    await new Promise(done => void requestAnimationFrame(done));
  }
  await page?.updateComplete;
}

const someFindings: readonly Finding[] = (['trouble', 'note', 'fine'] as const).map(grade => ({
  id: 'place',
  grade,
  said: t.finding.place.absent,
}));

export const flightStates: readonly ComponentState[] = [
  {
    name: 'nrr-flight-check before the check',
    template: html`<nrr-flight-check .options=${optionsWith([]).options}></nrr-flight-check>`,
  },
  {
    name: 'nrr-flight-check with results',
    template: html`<nrr-flight-check
      .options=${optionsWith([{fault: 'cuts', to: 255}]).options}
      version="1.0.0"
    ></nrr-flight-check>`,
    setup: startCheck,
  },
  {
    name: 'nrr-flight-findings of every grade',
    template: html`<h1>Flight check</h1>
      <h2>Results</h2>
      <nrr-flight-findings .findings=${someFindings}></nrr-flight-findings>`,
  },
];
