import {html} from 'lit';
import type {Shown} from '../../src/connection/checked.js';
import '../../src/connection/connection-check.js';
import '../../src/flight-check/flight-page.js';
import '../../src/flight-check/package-check.js';
import {fine, note, trouble, type Finding} from '../../src/connection/finding.js';
import {shown} from '../../src/connection/shown.js';
import {t as connectionWords} from '../../src/i18n/connection.js';
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

/** A check of a connection that found one of each grade. */
export const someChecked: Shown = shown({
  findings: someFindings,
  verdict: t.looking.trouble,
  summary: t.flight.summary(1, 1, 1),
  report: 'What was found.',
});

/** Presses the button, and waits until the check is as far as it comes. */
export async function checkNow(holder: ParentNode): Promise<void> {
  const element = holder.querySelector('nrr-connection-check');
  const root = element?.shadowRoot;
  const button = root?.querySelector('button');
  const said = () => root?.querySelector('[role=status]')?.textContent ?? '';
  const before = said();
  button?.click();
  while (said() === before && !root?.querySelector('h3')) {
    await new Promise(done => void requestAnimationFrame(done));
  }
}

/** Until the check is over, whatever came of it. */
export async function checkedAll(holder: ParentNode): Promise<void> {
  await checkNow(holder);
  const root = holder.querySelector('nrr-connection-check')?.shadowRoot;
  const words = connectionWords.connection.running;
  while (root?.querySelector('[role=status]')?.textContent === words) {
    await new Promise(done => void requestAnimationFrame(done));
  }
}

/** Presses the button of the package's page, and waits for its report. */
export async function checkPackage(holder: ParentNode): Promise<void> {
  const page = holder.querySelector('nrr-package-check');
  if (!page?.shadowRoot) return;
  await checkedAll(page.shadowRoot);
  await page.updateComplete;
}

const never = () => new Promise<Shown>(() => undefined);

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
  {
    name: 'nrr-flight-findings of a settings file',
    template: html`<h1>Flight check</h1>
      <h2>Results</h2>
      <nrr-flight-findings .findings=${settingsFindings()}></nrr-flight-findings>`,
  },
  ...connectionStates(),
  {
    name: 'nrr-package-check before the check',
    template: html`<nrr-package-check .run=${never}></nrr-package-check>`,
  },
  {
    name: 'nrr-package-check with results',
    template: html`<nrr-package-check
      .run=${() => Promise.resolve(someChecked)}
      version="1.0.0"
    ></nrr-package-check>`,
    setup: checkPackage,
  },
];

/** Mistakes by their lines, a file that cannot be read or fetched, and one that is fine. */
function settingsFindings(): readonly Finding[] {
  const words = t.finding.settings;
  const mistake = {line: 12, where: 'passMark', what: 'is 120', allowed: 'a number from 0 to 100'};
  const long = {line: 1_204, where: 'logo', what: `is "${'x'.repeat(200)}"`, allowed: 'PNG'};
  const each = [mistake, long].map(problem => words.line(problem, words.instead.part));
  return [
    trouble('settings', {...words.broken, each: each.slice(0, 1)}),
    note('settings', {...words.mistakes(2, 5), each}),
    note('settings', words.unread.page),
    fine('settings', words.fine(5)),
  ];
}

function connectionStates(): readonly ComponentState[] {
  const checks = [
    ['before the check', never, undefined],
    ['while it checks', never, checkNow],
    ['with results', () => Promise.resolve(someChecked), checkedAll],
    ['that could not be fetched', () => Promise.reject(new Error('offline')), checkedAll],
  ] as const;
  return checks.map(([state, run, setup]) => ({
    name: `nrr-connection-check ${state}`,
    template: html`<h1>Technical details</h1>
      <nrr-connection-check
        .run=${run}
        about=${connectionWords.connection.inCourse}
      ></nrr-connection-check>`,
    ...(setup && {setup}),
  }));
}
