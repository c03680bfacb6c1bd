import {fly, type Flight, type FlightOptions} from '../../src/flight-check/flight.js';
import type {Finding, FindingId, Grade} from '../../src/connection/finding.js';
import type {ServerWord} from '../../src/connection/server.js';
import type {Surroundings} from '../../src/connection/surroundings.js';
import type {LmsEdition} from '../../src/lms/edition.js';
import type {DeviceStorage} from '../../src/lms/environment.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {scorm2004} from '../../src/lms/scorm2004.js';
import {hostile} from '../faults/hostile.js';
import {makeFaults, type FaultSpec} from '../faults/named-faults.js';
import {StallingClock} from '../faults/stalling-clock.js';
import type {StrictOptions} from '../faults/strict-options.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import {strictScorm2004} from '../faults/strict-scorm2004.js';

export const editions = [scorm12, scorm2004] as const;

/** A store on a device that forgets nothing. */
export function fakeStorage(kept: Record<string, string> = {}): DeviceStorage {
  const store = new Map(Object.entries(kept));
  return {
    read: key => store.get(key),
    write: (key, value) => Boolean(store.set(key, value)),
    remove: key => store.delete(key) || true,
  };
}

/** A page like any other, but for what a test says. */
export function around(window: object, other: Partial<Surroundings> = {}): Surroundings {
  return {
    window,
    width: 1280,
    height: 800,
    frame: 'open',
    protocol: 'https:',
    cookies: true,
    cookieText: () => 'MoodleSession=1',
    language: 'en-NZ',
    timeZone: 'Pacific/Auckland',
    browser: 'Mozilla/5.0',
    ...other,
  };
}

/** Checks whatever stands in a window; time passes until the check is over. */
export async function flyIn(
  window: object,
  edition: LmsEdition,
  other: Partial<FlightOptions & {clock: StallingClock; server: ServerWord}> = {},
): Promise<Flight> {
  const clock = other.clock ?? new StallingClock();
  const server: ServerWord = other.server ?? {reach: 'reachable', time: clock.now()};
  const flight = fly({
    around: around(window),
    edition,
    storage: fakeStorage(),
    askServer: () => Promise.resolve(server),
    token: '0123abcd',
    ...other,
    clock,
  });
  await clock.pass(60_000);
  return flight;
}

export function strictLms(edition: LmsEdition, options: Partial<StrictOptions> = {}) {
  return edition.name === '1.2' ? strictScorm12(options) : strictScorm2004(options);
}

/** Checks a strict LMS that misbehaves. */
export async function flyAgainst(
  edition: LmsEdition,
  faults: readonly FaultSpec[],
  options: Partial<StrictOptions> = {},
): Promise<Flight> {
  const clock = new StallingClock();
  const lms = strictLms(edition, options);
  const {api} = hostile(lms.api, makeFaults(faults, clock));
  return flyIn({[edition.apiName]: api}, edition, {clock});
}

/** What was not fine, such as `trouble commit`. */
export function notFine({findings}: Pick<Flight, 'findings'>): readonly string[] {
  return findings
    .filter(({grade}) => grade !== 'fine')
    .map(({grade, id}: {grade: Grade; id: FindingId}) => `${grade} ${id}`);
}

export function findingOf({findings}: Pick<Flight, 'findings'>, id: FindingId): Finding {
  const found = findings.find(finding => finding.id === id);
  if (!found) throw new Error(`nothing was said of ${id}`);
  return found;
}
